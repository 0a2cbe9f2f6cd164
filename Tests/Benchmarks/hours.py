#!/usr/bin/env python3
"""A year of opening hours beside other implementations, all in one run.

    swift build -c release --product hours-benchmark
    python3 Tests/Benchmarks/hours.py [--js FILE]

Peers: opening-hours-py, a Rust program with a face for Python, where Python has it (pip install opening-hours-py), and
opening_hours.js where --js names its module and `node` is in the path. Every program evaluates the same 20 values in
its own process; a time is the median of the rounds after one that warms, and the values are asked of one program after
the other, so that all meet the same machine.
"""
import argparse, datetime, json, os, pathlib, shutil, statistics, subprocess, time

HERE = pathlib.Path(__file__).parent


def ours(values, options):
    return lines([options.program, "--rounds", str(options.rounds)], values)


def javascript(values, options):
    environment = os.environ | {"TZ": "Asia/Ho_Chi_Minh"}
    return lines(["node", HERE / "hours" / "year.mjs", options.js, str(options.rounds)], values, environment)


def lines(command, values, environment=None):
    done = subprocess.run(
        command, input="\n".join(values) + "\n", capture_output=True, text=True, check=True, env=environment)
    return [json.loads(line) for line in done.stdout.splitlines()]


def rust(values, options):
    import opening_hours
    start, end = datetime.datetime(2026, 1, 1), datetime.datetime(2027, 1, 1)

    def median(body):
        body()
        micros = []
        for _ in range(options.rounds):
            before = time.perf_counter_ns()
            body()
            micros.append((time.perf_counter_ns() - before) / 1000)
        return statistics.median(micros)

    found = []
    for value in values:
        make = lambda: opening_hours.OpeningHours(value, country="VN", coords=(21.386, 103.017), auto_timezone=False)
        hours = make()
        closed = opening_hours.State.CLOSED
        year = lambda: [span for span in hours.intervals(start, end) if span[2] != closed]
        found.append({"value": value, "intervals": len(year()), "parseMicros": median(make), "yearMicros": median(year)})
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--js", help="module of opening_hours.js")
    parser.add_argument("--rounds", type=int, default=51)
    parser.add_argument("--values", default=HERE / "hours_values.txt")
    parser.add_argument("--program", default=".build/release/hours-benchmark")
    options = parser.parse_args()
    values = pathlib.Path(options.values).read_text(encoding="utf-8").splitlines()
    programs = {"ours": ours}
    try:
        import opening_hours
        programs["opening-hours-py"] = rust
    except ImportError:
        print("opening-hours-py: not installed, left out.\n")
    if options.js and shutil.which("node"):
        programs["opening_hours.js"] = javascript
    else:
        print("opening_hours.js: no --js, or no node: left out.\n")
    found = {name: ([], []) for name in programs}
    for value in values:
        for name, program in programs.items():
            (line,) = program([value], options)
            found[name][0].append(line["yearMicros"])
            found[name][1].append((line["parseMicros"], line["intervals"]))
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; µs for the year 2026 (µs to parse; intervals)\n")
    print("| value | " + " | ".join(programs) + " |\n|---|" + "---:|" * len(programs))
    for index, value in enumerate(values):
        cells = [f"{found[name][0][index]:.0f} ({found[name][1][index][0]:.0f}; {found[name][1][index][1]})"
                 for name in programs]
        print(f"| `{value.replace('|', chr(92) + '|')}` | " + " | ".join(cells) + " |")
    print()
    for name in list(programs)[1:]:
        ratios = sorted(mine / theirs for mine, theirs in zip(found["ours"][0], found[name][0]))
        print(f"ours / {name}: median {statistics.median(ratios):.2f}, worst {ratios[-1]:.2f}")


if __name__ == "__main__":
    main()
