"""Whether an answer is right: the rules of the search contract (docs/search.md)."""
import math
from .names import fold

ALIASES = {
    "homestay": {"guest_house"},
    "hotel": {"guest_house", "motel", "hostel", "resort"},
    "restaurant": {"fast_food", "food", "food_street"},
    "hot_spring": {"spring", "spa"},
    "cemetery": {"grave_yard"},
    "historic": {"battle", "command-post", "strongpoint", "monument", "memorial", "museum", "ruin"},
    "village": {"hamlet"},
    "lake": {"water", "reservoir"},
    "market": {"marketplace"},
    "fuel": {"gas_station"},
    "atm": {"bank"},
}
NEAR_METRES = 5_000


class Verdict:
    """The rank of the first acceptable result (None beyond ten), and whether the row's own rule is met."""

    def __init__(self, rank, passed, counts):
        self.rank = rank
        self.passed = passed
        # Rows without a right answer in this gazetteer, and rows that want none, say nothing of ranks.
        self.counts = counts


class Judge:
    def __init__(self, records):
        self.by_number = {record.n: record for record in records}
        self.by_id = {record.id: record for record in self.by_number.values()}
        self.words = {}
        for record in self.by_number.values():
            self.words[record.n] = [frozenset(fold(name).split()) for name in record.names]
        self.centres = {}

    def judge(self, row, results, understood=None):
        """`results`: pairs of a record's number and whether the answer calls it a guess, best first."""
        if row["check"] == "none":
            return Verdict(None, all(weak for _, weak in results), False)
        numbers = [n for n, _ in results[:10]]
        k = int(row["k"])
        if row["check"] == "cat":
            wanted, near = self._category(row["expected_places"])
            if not any(self._is_of(wanted, n) for n in self.by_number):
                met = all(weak for _, weak in results) and understood in self._allowed(wanted)
                return Verdict(None, met, False)
            right = [self._is_of(wanted, n) and self._is_near(near, n) for n in numbers]
            return Verdict(first(right), any(right[:k]), True)
        places = [[frozenset(fold(name).split()) for name in place.split("|")]
                  for place in row["expected_places"].split(";")]
        right = [any(self._is_named(place, n) for place in places) for n in numbers]
        passed = all(any(self._is_named(place, n) for n in numbers[:k]) for place in places)
        forbidden = row.get("forbid_top")
        if forbidden and numbers and not right[0]:
            passed = passed and not self._is_named([frozenset(fold(forbidden).split())], numbers[0])
        return Verdict(first(right), passed, True)

    def _is_named(self, place, n):
        return any(wanted <= name for wanted in place for name in self.words[n])

    def _category(self, text):
        wanted, near = set(), None
        for part in text.split(";"):
            for choice in part.split("|"):
                key, _, value = choice.partition(":")
                if key == "near":
                    near = value
                else:
                    wanted.add(value)
        return wanted, near

    def _allowed(self, wanted):
        return wanted.union(*(ALIASES.get(category, set()) for category in wanted))

    def _is_of(self, wanted, n):
        record = self.by_number[n]
        return not {record.category, record.kind}.isdisjoint(self._allowed(wanted))

    def _is_near(self, name, n):
        if name is None:
            return True
        if name not in self.centres:
            self.centres[name] = self._centre(name)
        centre, record = self.centres[name], self.by_number[n]
        if centre is None or record.lat is None:
            return False
        return metres(centre.lat, centre.lon, record.lat, record.lon) <= NEAR_METRES

    def _centre(self, name):
        """The place of that very name, or one whose name has all the words; the most important of several."""
        words = frozenset(fold(name).split())
        pinned = [r for r in self.by_number.values() if r.lat is not None and self._is_named([words], r.n)]
        return max(pinned, key=lambda r: (words in self.words[r.n], r.importance), default=None)


def first(right):
    return right.index(True) + 1 if True in right else None


def metres(lat, lon, other_lat, other_lon):
    a, b = math.radians(lat), math.radians(other_lat)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    return 2 * 6_371_008.8 * math.asin(math.sqrt(h))
