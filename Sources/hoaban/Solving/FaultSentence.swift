import Orienteering

/// What is wrong with a solution, in the file's own numbers. In English only, like the field's own checkers.
struct FaultSentence {
  let instance: BenchmarkInstance

  func sentence(_ fault: PlanFault) -> String {
    switch fault {
    case .routeCount: "wrong number of routes"
    case .noSuchVertex(let vertex): "no vertex \(id(vertex))"
    case .visitedTwice(let vertex): "vertex \(id(vertex)) is visited twice"
    case .tooLate(let vertex, let route): "route \(route + 1): vertex \(id(vertex)) is reached after its last closing"
    case .endsTooLate(let route): "route \(route + 1): back too late"
    case .noTimeForRest(let route): "route \(route + 1): no time for the rest"
    case .overBudget: "the fees exceed the budget"
    case .overCap(let category): "too many vertices of kind \(category + 1)"
    case .missesMandatory(let vertex): "vertex \(id(vertex)) is missing"
    }
  }

  private func id(_ vertex: Int) -> Int { instance.ids.indices.contains(vertex) ? instance.ids[vertex] : vertex }
}
