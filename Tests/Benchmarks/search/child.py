"""One peer in a process of its own, so that the most memory it held is its own.

    python3 -m search.child build PEER FOLDER GAZETTEER
    python3 -m search.child ask PEER FOLDER ROUNDS BUDGET < QUERIES
"""
import json, pathlib, resource, subprocess, sys, time
from . import peers

HERE = pathlib.Path(__file__).parent.parent


def run(*words, stdin=""):
    words = [sys.executable, "-m", "search.child", *map(str, words)]
    done = subprocess.run(words, input=stdin, capture_output=True, text=True, cwd=HERE)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else f"exit {done.returncode}")
    return json.loads(done.stdout)


def peak():
    """MiB, with what Python itself takes; a program that was started counts, not its caller, where it took more."""
    own = pathlib.Path("/proc/self/status")
    if own.exists():
        kib = next(int(line.split()[1]) for line in own.read_text().splitlines() if line.startswith("VmHWM"))
    else:
        kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return max(kib, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def build(peer, folder, gazetteer):
    start = time.perf_counter()
    peer.build(gazetteer)
    return {"seconds": time.perf_counter() - start, "peak": peak(), "size": peers.size(folder)}


def ask(peer, rounds, budget):
    """Within the budget of seconds: with fewer rounds, and then with fewer queries, spread over all of them."""
    peer.open()
    queries = [json.loads(line) for line in sys.stdin]
    probe = queries[:: max(1, len(queries) // 5)][:5]
    start = time.perf_counter()
    for query in probe:
        peer.ask(query["query"])
    once = (time.perf_counter() - start) / len(probe) * len(queries)
    warm = once * (rounds + 1) <= budget
    rounds = rounds if warm else 1
    if once > budget:
        wanted = max(1, int(len(queries) * budget / once))
        queries = [queries[at * len(queries) // wanted] for at in range(wanted)]
    answers = [{"id": query["id"], "micros": []} for query in queries]
    for number in range(rounds + warm):
        for query, answer in zip(queries, answers):
            start = time.perf_counter()
            answer["results"] = peer.ask(query["query"])
            if number >= warm:
                answer["micros"].append(1e6 * (time.perf_counter() - start))
    return {"answers": answers, "peak": peak(), "warm": bool(warm), "rounds": rounds}


def main():
    job, name, folder, *rest = sys.argv[1:]
    peer = peers.PEERS[name](pathlib.Path(folder))
    done = build(peer, folder, rest[0]) if job == "build" else ask(peer, int(rest[0]), float(rest[1]))
    json.dump(done, sys.stdout)


if __name__ == "__main__":
    main()
