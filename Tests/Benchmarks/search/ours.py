"""The guide's own search, by the `search-benchmark` program."""
import json, subprocess


class Ours:
    def __init__(self, program, gazetteer):
        self.program, self.gazetteer = program, gazetteer

    def run(self, *options, queries=()):
        """Lines of the program, and the most memory it held, in MiB."""
        text = "".join(json.dumps({key: query[key] for key in ("id", "query", "lang")}) + "\n" for query in queries)
        done = subprocess.run(
            [self.program, self.gazetteer, *options], input=text, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{self.program}: {done.stderr.strip()}")
        *lines, memory = [json.loads(line) for line in done.stdout.splitlines()]
        return lines, (memory.get("peakKiB") or 0) / 1024

    def answers(self, queries, rounds, numbers=None):
        """As a peer gives them, with the category that was understood."""
        lines, peak = self.run("--repeat", str(rounds), queries=queries)
        for line in lines:
            line["results"] = [(numbers[r["id"]].n, r["weak"]) for r in line["results"]] if numbers else []
        return {"answers": lines, "peak": peak, "warm": True, "rounds": rounds}

    def sizes(self):
        (sizes,), _ = self.run("--sizes")
        index = sum((sizes.get("pages") or sizes["contents"]).values())
        return index, sum(sizes["text"].values())

    def typing(self, queries, rounds):
        lines, _ = self.run("--prefixes", "--repeat", str(rounds), queries=queries)
        return [micros for line in lines for micros in line["micros"]]

    def interruptions(self, queries):
        return self.run("--interrupt", queries=queries)[0]
