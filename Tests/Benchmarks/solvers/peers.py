"""General routing solvers on the same files: vehicle routing with time windows where customers pay to be visited."""
import time


def pyvrp(instance, routes, seconds, seed):
    import pyvrp
    from pyvrp.stop import MaxRuntime

    before = time.perf_counter()
    model = pyvrp.Model()
    # A unit of profit is worth more than any travel, so that profit comes first and travel breaks ties.
    worth = 100 * max(map(max, instance.distance))
    spots = [model.add_location(x=0, y=0) for _ in instance.ids]
    model.add_depot(spots[0])
    for k in range(1, len(spots)):
        model.add_client(
            spots[k], service_duration=instance.service[k], tw_early=instance.windows[k][0],
            tw_late=instance.windows[k][1], prize=instance.profit[k] * worth, required=False)
    model.add_vehicle_type(
        num_available=routes, tw_early=instance.windows[0][0], tw_late=instance.windows[0][1])
    for a, origin in enumerate(spots):
        for b, target in enumerate(spots):
            if a != b:
                model.add_edge(origin, target, distance=instance.distance[a][b], duration=instance.distance[a][b])
    left = max(0.01, seconds - (time.perf_counter() - before))
    best = model.solve(stop=MaxRuntime(left), seed=seed, display=False).best
    if not best.is_feasible():
        return []
    return [[instance.ids[1 + stop.idx] for stop in plan if stop.is_client()] for plan in best.routes()]


def ortools(instance, routes, seconds, seed):
    from ortools.constraint_solver import pywrapcp, routing_enums_pb2

    before = time.perf_counter()
    count = len(instance.ids)
    manager = pywrapcp.RoutingIndexManager(count, routes, 0)
    routing = pywrapcp.RoutingModel(manager)
    cost = routing.RegisterTransitMatrix(instance.distance)
    routing.SetArcCostEvaluatorOfAllVehicles(cost)
    spent = routing.RegisterTransitMatrix(
        [[instance.service[a] + instance.distance[a][b] for b in range(count)] for a in range(count)])
    day = instance.windows[0][1]
    routing.AddDimension(spent, day, day, False, "time")
    dimension = routing.GetDimensionOrDie("time")
    worth = 100 * max(map(max, instance.distance))
    for place in range(1, count):
        index = manager.NodeToIndex(place)
        opens, closes = instance.windows[place]
        if opens <= min(closes, day):
            dimension.CumulVar(index).SetRange(opens, min(closes, day))
        routing.AddDisjunction([index], instance.profit[place] * worth)
    for vehicle in range(routes):
        dimension.CumulVar(routing.Start(vehicle)).SetRange(instance.windows[0][0], day)
    settings = pywrapcp.DefaultRoutingSearchParameters()
    settings.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    settings.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.TABU_SEARCH
    settings.time_limit.FromMilliseconds(max(10, int((seconds - (time.perf_counter() - before)) * 1000)))
    answer = routing.SolveWithParameters(settings)
    if answer is None:
        return []
    found = []
    for vehicle in range(routes):
        index, visits = routing.Start(vehicle), []
        while not routing.IsEnd(index):
            node = manager.IndexToNode(index)
            if node:
                visits.append(instance.ids[node])
            index = answer.Value(routing.NextVar(index))
        found.append(visits)
    return found
