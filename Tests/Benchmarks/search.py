#!/usr/bin/env python3
"""The search of the guide beside other programs over the same names, all in one run.

    swift build -c release --product search-benchmark
    python3 Tests/Benchmarks/search.py GAZETTEER --queries FILE ... [--distractors FILE] [--large FILE]
    python3 Tests/Benchmarks/search.py --make-distractors OUT

Right answers are judged on GAZETTEER and on --distractors (the real records among 50,000 invented ones); on --large,
a million, only time is measured, on beginnings of names as people type them. Peers: FTS5 of Python's SQLite, `fzf`
where it is in the path, `tantivy` and `rapidfuzz` where Python has them (pip install tantivy rapidfuzz). What a column
means: docs/performance.md.
"""
import argparse, importlib.util, os, pathlib, shutil, sqlite3, subprocess, sys, tempfile
from search import child, distractors, peers, queries, report
from search.judge import Judge
from search.names import records
from search.ours import Ours

NEEDS = {"fzf": lambda: shutil.which("fzf"), "tantivy": lambda: importlib.util.find_spec("tantivy"),
         "rapidfuzz": lambda: importlib.util.find_spec("rapidfuzz")}


def say(text):
    print(text, file=sys.stderr, flush=True)


def answers_of_peers(options, gazetteer, asked):
    """Name, answers and size of the index of each peer that is there and whose time is bearable."""
    for name in options.peers or peers.PEERS:
        needed = name.split()[0]
        if needed in NEEDS and not NEEDS[needed]():
            print(f"{name}: not installed, left out.\n")
            continue
        with tempfile.TemporaryDirectory(dir=options.scratch) as folder:
            say(f"{pathlib.Path(gazetteer).name}: {name} …")
            try:
                built = child.run("build", name, folder, pathlib.Path(gazetteer).resolve())
                asked_text = "".join(queries.line(query) for query in asked)
                done = child.run("ask", name, folder, options.rounds, options.budget, stdin=asked_text)
            except RuntimeError as error:
                say(f"{name}: {error}")
                continue
            say(f"  built in {built['seconds']:.1f} s with {built['peak']:.0f} MiB, {len(done['answers'])} queries,"
                f" {done['rounds']} passes{'' if done['warm'] else ', not warmed'}")
            yield name, done, built["size"]


def judged(options, gazetteer, rows):
    judge = Judge(records(gazetteer))
    ours = Ours(options.program, gazetteer)
    by_id = {row["id"]: row for row in rows}
    size, text = ours.sizes()
    done = ours.answers(rows, options.rounds, judge.by_id)
    verdict = lambda answer: (
        answer["id"], judge.judge(by_id[answer["id"]], answer["results"], answer.get("category")))
    mine = [verdict(answer) for answer in done["answers"]]
    lines = [report.judged("**ours**", mine, done, size)]
    for name, done, peer_size in answers_of_peers(options, gazetteer, rows):
        part = "" if len(done["answers"]) == len(rows) else f" ({len(done['answers'])} of {len(rows)} rows)"
        lines.append(report.judged(name + part, [verdict(answer) for answer in done["answers"]], done, peer_size))
    print(f"### {pathlib.Path(gazetteer).name}: {len(judge.by_number)} records, {len(rows)} rows\n")
    report.table(["", *report.COLUMNS], lines)
    print(f"Our index covers all texts, {text / report.MIB:.1f} MiB ({size / max(1, text):.2f} of them); the others'"
          " covers names alone.")
    typing = sorted(ours.typing(rows, options.rounds))
    print(f"Ours, the rows typed letter by letter: {len(typing)} keys, p50 {report.at(typing, .5) / 1000:.2f} ms, "
          f"p99 {report.at(typing, .99) / 1000:.2f} ms, max {typing[-1] / 1000:.2f} ms.\n")
    if options.failures:
        report.failures(mine, by_id)


def timed(options, gazetteer):
    asked = queries.typed(gazetteer)
    ours = Ours(options.program, gazetteer)
    size, text = ours.sizes()
    lines = [report.timed("**ours**", ours.answers(asked, options.rounds), asked, size)]
    lines += [report.timed(name, done, asked, size)
              for name, done, size in answers_of_peers(options, gazetteer, asked)]
    print(f"### {pathlib.Path(gazetteer).name}: as you type, p50 / p99 / max in ms\n")
    report.table(["", "queries", *queries.CLASSES, "peak MiB", "index MiB"], lines)
    print(f"Our index is {size / max(1, text):.2f} of the {text / report.MIB:.0f} MiB of text that it covers.\n")
    # One that never heard the request counts too: that it went on to its end is the worst it can do.
    stops = sorted(stop["micros"] for stop in ours.interruptions(asked[::10]) if stop["micros"] > 0)
    if stops:
        print(f"A search that is asked to stop ends after {report.at(stops, .5):.0f} µs, p99 "
              f"{report.at(stops, .99):.0f} µs, at most {stops[-1]:.0f} µs ({len(stops)} searches).\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gazetteer", nargs="?")
    parser.add_argument("--queries", nargs="+", default=[])
    parser.add_argument("--distractors")
    parser.add_argument("--large")
    parser.add_argument("--make-distractors", metavar="OUT")
    parser.add_argument("--rounds", type=int, default=3, help="passes after the first, which warms")
    parser.add_argument("--budget", type=float, default=600, help="seconds that a peer may take to answer")
    parser.add_argument("--peers", nargs="*", choices=list(peers.PEERS), help="only these")
    parser.add_argument("--failures", action="store_true", help="name the rows that ours does not pass")
    parser.add_argument("--scratch", help="where the peers' indexes go; of a million they take some GB")
    parser.add_argument("--program", default=".build/release/search-benchmark")
    parser.add_argument("--tool", default=".build/release/hoaban-gazetteer")
    parser.add_argument("--data", default="Data")
    options = parser.parse_args()
    if options.make_distractors:
        return distractors.make(options.tool, options.data, options.make_distractors)
    if not options.gazetteer and not options.large:
        parser.error("name a gazetteer, or --large")
    print(f"SQLite {sqlite3.sqlite_version}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; median of "
          f"{options.rounds} passes for each query, after one that warms.")
    if NEEDS["fzf"]():
        start = min(peers.start_of_fzf() for _ in range(20))
        version = subprocess.run(["fzf", "--version"], capture_output=True, text=True).stdout.split()[0]
        print(f"fzf {version}: a process a query, of which starting it takes {start:.1f} ms.")
    print()
    rows = queries.rows(options.queries)
    for gazetteer in filter(None, [options.gazetteer, options.distractors]):
        judged(options, gazetteer, rows)
    if options.large:
        timed(options, options.large)


if __name__ == "__main__":
    sys.exit(main())
