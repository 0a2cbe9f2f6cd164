#!/usr/bin/env python3
"""The planner's core on the field's benchmark files, beside general routing solvers in the same run.

    swift build -c release --product hoaban
    python3 Tests/Benchmarks/orienteering.py FOLDER [--seconds 1 5] [--routes 1 2 3 4] [--seeds 3] [--peers pyvrp ortools]

FOLDER holds TOPTW files (Solomon's, Cordeau's) and `best_known.csv` with the columns instance, m, best_known. Peers are
used where Python has them (pip install pyvrp ortools). Every answer is judged by `solvers/instance.py`, which
shares no code with the solver; an infeasible or missing answer counts as a gap of 100 %. One process, one thread at a
time; the solvers take turns on each file, so that all meet the same machine.
"""
import argparse, csv, importlib.util, json, pathlib, statistics, subprocess, time

from solvers import peers
from solvers.instance import profit, read


def ours(program):
    def solve(path, instance, routes, seconds, seed):
        done = subprocess.run(
            [program, "trip", "solve", "--instance", path, "--routes", str(routes), "--seconds", str(seconds), "--seed",
             str(seed), "--json"], capture_output=True, text=True)
        return json.loads(done.stdout)["routes"] if done.returncode == 0 else []
    return solve


def peer(solver):
    return lambda path, instance, routes, seconds, seed: solver(instance, routes, seconds, seed)


def family(name):
    if name.startswith("pr"):
        return "Cordeau"
    return "Solomon 100" if next(c for c in name if c.isdigit()) == "1" else "Solomon 200"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, nargs="+", default=[1, 5])
    parser.add_argument("--routes", type=int, nargs="+", default=[1, 2, 3, 4])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--peers", nargs="*", default=["pyvrp", "ortools"])
    parser.add_argument("--program", default=".build/release/hoaban")
    parser.add_argument("--each", action="store_true", help="print a line for every file and number of routes")
    options = parser.parse_args()

    solvers = {"hoaban": ours(options.program)}
    for name in options.peers:
        if importlib.util.find_spec(name):
            solvers[name] = peer(getattr(peers, name))
    with open(options.folder / "best_known.csv", newline="") as file:
        best = {(row["instance"], int(row["m"])): float(row["best_known"]) for row in csv.DictReader(file)}
    gaps, late, infeasible = {}, {}, {}
    for (name, routes), known in best.items():
        path = options.folder / f"{name}.txt"
        if routes not in options.routes or not path.exists():
            continue
        instance = read(path)
        for seconds in options.seconds:
            for solver, solve in solvers.items():
                found = []
                for seed in range(1, options.seeds + 1):
                    before = time.perf_counter()
                    answer = solve(path, instance, routes, seconds, seed)
                    over = time.perf_counter() - before - seconds
                    key = (solver, seconds)
                    late[key] = max(late.get(key, 0), over)
                    value = profit(instance, answer, routes)
                    infeasible[key] = infeasible.get(key, 0) + (value is None)
                    found.append(100 * (known - (value or 0)) / known)
                gaps.setdefault(key, {}).setdefault(family(name), []).append(statistics.mean(found))
                if options.each:
                    print(f"{name} m={routes} {seconds:g} s {solver}: {statistics.mean(found):.2f}", flush=True)
    families = ["Solomon 100", "Solomon 200", "Cordeau"]
    print("| solver | limit | mean gap % | " + " | ".join(families) + " | infeasible | over the limit by at most |")
    print("|---|---|---|" + "---|" * (len(families) + 2))
    for (solver, seconds), by in gaps.items():
        everything = [gap for found in by.values() for gap in found]
        cells = [f"{statistics.mean(by[f]):.2f}" if f in by else "" for f in families]
        print(f"| {solver} | {seconds:g} s | {statistics.mean(everything):.2f} | " + " | ".join(cells)
              + f" | {infeasible[solver, seconds]} | {late[solver, seconds]:.2f} s |")


if __name__ == "__main__":
    main()
