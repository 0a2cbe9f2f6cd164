"""Tables in Markdown."""
import statistics
from .queries import CLASSES

MIB = 1 << 20
COLUMNS = ["MRR@10", "success@1", "success@5", "pass", "p50 ms", "p99 ms", "peak MiB", "index MiB"]


def times(done):
    """Milliseconds, the median of the passes for each query, sorted."""
    return sorted(statistics.median(answer["micros"]) / 1000 for answer in done["answers"])


def at(sorted_times, share):
    return sorted_times[min(len(sorted_times) - 1, int(share * len(sorted_times)))]


def number(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def table(head, lines):
    print("| " + " | ".join(head) + " |")
    print("|---|" + "---:|" * (len(head) - 1))
    for line in lines:
        print("| " + " | ".join(line) + " |", flush=True)
    print()


def quality(verdicts):
    """Of pairs of a row's id and its verdict."""
    ranks = [verdict.rank for _, verdict in verdicts if verdict.counts]
    share = lambda k: sum(1 for rank in ranks if rank and rank <= k) / max(1, len(ranks))
    mrr = sum(1 / rank for rank in ranks if rank) / max(1, len(ranks))
    passed = sum(verdict.passed for _, verdict in verdicts) / max(1, len(verdicts))
    return [f"{value:.3f}" for value in (mrr, share(1), share(5), passed)]


def judged(name, verdicts, done, size):
    measured = times(done)
    cells = [number(at(measured, 0.5)), number(at(measured, 0.99)), number(done["peak"]), number(size / MIB)]
    return [name, *quality(verdicts), *cells]


def timed(name, done, queries, size):
    """A line of a table by class: p50 / p99 / max of each."""
    classes = {query["id"]: query["class"] for query in queries}
    cells = []
    for wanted in CLASSES:
        part = {"answers": [answer for answer in done["answers"] if classes[answer["id"]] == wanted]}
        found = times(part)
        cells.append(" / ".join(map(number, (at(found, 0.5), at(found, 0.99), found[-1]))) if found else "")
    return [name, str(len(done["answers"])), *cells, number(done["peak"]), number(size / MIB)]


def failures(verdicts, rows):
    """What ours does not pass, with the rank it had, for those who mend it."""
    missed = [(id, verdict) for id, verdict in verdicts if not verdict.passed]
    for id, verdict in missed:
        row = rows[id]
        print(f"- {id} `{row['query']}` ({row['kind']}): wanted {row['expected_places']} within {row['k']}, "
              f"rank {verdict.rank or 'none'}")
    print()
