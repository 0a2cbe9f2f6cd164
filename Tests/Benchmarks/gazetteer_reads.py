#!/usr/bin/env python3
"""Lookups in compiled gazetteers, beside the sqlite3 shell that runs the same statements.

    swift build -c release --product gazetteer-reads
    python3 Tests/Benchmarks/gazetteer_reads.py [--queries N] [--seed S] [--rounds R] FILE ...

For each file and case, N seeded queries run in process (the store's answer is made into values) and then, the very
statements that the store sent to SQLite, in one session of the shell (which parses each and prints its rows to
/dev/null). Times are processor time: of the process here, `.timer`'s user + sys there, so that other programs on the
machine matter little. The median of R rounds is taken for each query, then p50 and p99 over the queries. `plain` is
one statement that does all the work of `near`. Needs Python's standard library and sqlite3 in the path.
"""
import argparse, json, pathlib, re, statistics, subprocess, sys

CASES = ["id", "box-2km", "box-20km", "near-1km", "near-5km"]
TIMER = re.compile(rb"Run Time: real \S+ user (\S+) sys (\S+)")


def ours(program, path, case, queries, seed):
    lines = subprocess.run([program, path, case, str(queries), str(seed)], check=True, capture_output=True).stdout
    return [json.loads(line) for line in lines.splitlines()]


def shell(path, groups):
    """Microseconds of processor time of each group of statements, run in one session."""
    script = [".output /dev/null", ".timer on"] + [sql + ";" for group in groups for sql in group]
    done = subprocess.run(
        ["sqlite3", f"file:{path}?immutable=1"], input="\n".join(script).encode(), check=True, capture_output=True
    )
    times = [1e6 * (float(user) + float(system)) for user, system in TIMER.findall(done.stdout)]
    wanted = sum(len(group) for group in groups)
    if len(times) != wanted or done.stderr:
        sys.exit(f"the shell ran {len(times)} of {wanted} statements: {done.stderr.decode()[:500]}")
    rest = iter(times)
    return [sum(next(rest) for _ in group) for group in groups]


def middle(rounds):
    return sorted(statistics.median(times) for times in zip(*rounds))


def at(times, share):
    return times[min(len(times) - 1, int(share * len(times)))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--queries", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cases", default=",".join(CASES))
    parser.add_argument("--program", default=".build/release/gazetteer-reads")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    print(f"{options.queries} queries, seed {options.seed}, median of {options.rounds} rounds; microseconds")
    print(f"{'file':18} {'case':9} {'found':>6}  {'ours p50':>9} {'p99':>8}  {'shell p50':>9} {'p99':>8}"
          f"  {'ratio p50':>9} {'p99':>6}  {'plain p50':>9} {'p99':>8}  {'wall p50':>9} {'p99':>8}")
    for path in options.files:
        for case in options.cases.split(","):
            mine, wall, theirs, plain = [], [], [], []
            for _ in range(options.rounds):
                answers = ours(options.program, path, case, options.queries, options.seed)
                mine.append([answer["processor"] / 1e3 for answer in answers])
                wall.append([answer["wall"] / 1e3 for answer in answers])
                theirs.append(shell(path, [answer["sql"] for answer in answers]))
                if answers[0].get("plain"):
                    plain.append(shell(path, [[answer["plain"]] for answer in answers]))
            found = statistics.median(answer["found"] for answer in answers)
            a, b, w = middle(mine), middle(theirs), middle(wall)
            c = middle(plain) if plain else None
            tail = f"{at(c, .5):9.0f} {at(c, .99):8.0f}" if c else f"{'':9} {'':8}"
            print(f"{pathlib.Path(path).name[:18]:18} {case:9} {found:6.0f}  {at(a, .5):9.0f} {at(a, .99):8.0f}"
                  f"  {at(b, .5):9.0f} {at(b, .99):8.0f}  {at(a, .5) / at(b, .5):9.2f} {at(a, .99) / at(b, .99):6.2f}"
                  f"  {tail}  {at(w, .5):9.0f} {at(w, .99):8.0f}", flush=True)


if __name__ == "__main__":
    main()
