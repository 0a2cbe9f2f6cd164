"""What is asked: rows with a right answer, and names as they look while they are typed."""
import csv, json, random
from .names import fold, opened

CLASSES = ["2 letters", "3-4", "5-8", "9-12", "one slip"]


def rows(paths):
    found = []
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            tabs = path.endswith(".tsv")
            reader = csv.DictReader(file, delimiter="\t" if tabs else ",", quoting=csv.QUOTE_NONE if tabs else 0)
            found += [row for row in reader if row["id"] and not row["id"].startswith("#")]
    return [{**row, "lang": row["language"]} for row in found]


def typed(path, seed=42, count=300, slips=100):
    """Beginnings of names of the file, with or without their marks, and some of them again with a letter wrong."""
    chance = random.Random(seed)
    db = opened(path)
    last = db.execute("SELECT max(n) FROM entry").fetchone()[0]
    found = []
    while len(found) < count:
        names = db.execute("SELECT vi, en FROM entry WHERE n = ?", [chance.randint(1, last)]).fetchone()
        name = names and chance.choice([name for name in names if name])
        length = 2 + len(found) % 11
        if not name or len(name) < length:
            continue
        text = name[:length] if chance.random() < 0.5 else fold(name)[:length]
        # The blank of a word just ended is typed, but a prefix that ends in it is that of a letter before.
        if len(text.strip()) == length:
            found.append({"id": f"t{len(found) + 1:03}", "query": text, "lang": "vi", "class": kind(length)})
    long = [query for query in found if len(query["query"]) >= 4][:slips]
    return found + [{**query, "id": "s" + query["id"][1:], "query": slip(query["query"], chance), "class": CLASSES[4]}
                    for query in long]


def kind(length):
    return CLASSES[0] if length == 2 else CLASSES[1] if length < 5 else CLASSES[2] if length < 9 else CLASSES[3]


def slip(text, chance):
    """A letter too many, too few or wrong, or two exchanged; never the first, which people get right."""
    inside = [at for at in range(1, len(text) - 1) if text[at].isalnum() and text[at + 1].isalnum()]
    at = chance.choice(inside or [len(text) - 1])
    letter = chance.choice("abcdeghiklmnopqrstuvxy")
    slipped = chance.choice([
        text[:at] + letter + text[at:],
        text[:at] + text[at + 1:],
        text[:at] + letter + text[at + 1:],
        text[:at] + text[at + 1:at + 2] + text[at] + text[at + 2:],
    ])
    return slipped if slipped != text else slip(text, chance)


def line(query):
    return json.dumps({key: query[key] for key in ("id", "query")}) + "\n"
