"""A TOPTW benchmark file in whole numbers, and a judge of solutions that shares no code with the solver."""
import dataclasses
import math
import pathlib
import re
from fractions import Fraction


@dataclasses.dataclass
class Instance:
    name: str
    ids: list  # the depot first
    service: list
    profit: list
    windows: list  # (opens, closes); the depot's is the day
    distance: list
    scale: int = 1000


def read(path):
    """Solomon's and Cordeau's files; distances are cut to one decimal, to two for `pr` files."""
    path = pathlib.Path(path)
    rows = [line.split() for line in path.read_text(encoding="latin-1").splitlines() if line.strip()][2:]
    cut = 10 if re.search(r"(^|[-_])pr\d", path.stem, re.I) else 100
    whole = lambda word: int(Fraction(word) * 1000)
    spots = [(whole(row[1]), whole(row[2])) for row in rows]
    distance = [[math.isqrt((a - c) ** 2 + (b - d) ** 2) // cut * cut for c, d in spots] for a, b in spots]
    return Instance(
        path.stem, [int(row[0]) for row in rows], [whole(row[3]) for row in rows], [int(Fraction(row[4])) for row in rows],
        [(whole(row[-2]), whole(row[-1])) for row in rows], distance)


def profit(instance, routes, allowed):
    """What a solution collects, or None where it is not feasible. Routes hold the file's numbers."""
    index = {number: place for place, number in enumerate(instance.ids)}
    seen, total = set(), 0
    if len(routes) > allowed:
        return None
    for route in routes:
        time, before = instance.windows[0][0], 0
        for number in route:
            place = index.get(number, 0)
            if place == 0 or place in seen:
                return None
            seen.add(place)
            time = max(time + instance.distance[before][place], instance.windows[place][0])
            if time > instance.windows[place][1]:
                return None
            time += instance.service[place]
            total += instance.profit[place]
            before = place
        if time + instance.distance[before][0] > instance.windows[0][1]:
            return None
    return total
