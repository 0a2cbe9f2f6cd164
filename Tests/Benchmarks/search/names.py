"""The records of a compiled gazetteer, as far as names go."""
import sqlite3, typing, unicodedata

LETTERS = {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "œ": "oe", "æ": "ae", "ß": "ss"}


class Record(typing.NamedTuple):
    n: int
    id: str
    names: list
    kind: str
    category: str
    lat: float
    lon: float
    importance: int


def fold(text):
    """Lower case, without marks, đ as d, everything that is neither letter nor digit as one blank."""
    if text.isascii():
        letters = text.lower()
    else:
        parts = unicodedata.normalize("NFKD", text).lower()
        letters = "".join(LETTERS.get(letter, letter) for letter in parts if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


def opened(path):
    return sqlite3.connect(f"file:{path}?immutable=1", uri=True)


def records(path):
    """One at a time: a million of them do not fit into a peer's memory for nothing."""
    sql = """SELECT e.n, e.id, e.vi, e.en, e.fr, e.ja, e.other_names, e.kind, k.category, e.lat, e.lon, e.importance
             FROM entry e JOIN kind k ON k.id = e.kind ORDER BY e.n"""
    for n, id, vi, en, fr, ja, others, kind, category, lat, lon, importance in opened(path).execute(sql):
        names = [vi, en, fr, ja] + (others or "").split("\n")
        yield Record(n, id, list(dict.fromkeys(name for name in names if name)), kind, category, lat, lon, importance)
