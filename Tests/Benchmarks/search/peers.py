"""Other programs, over the same names. Each writes an index into a folder, and answers from there in another process:
`ask` gives pairs of a record's number and whether it is a guess, best first."""
import pathlib, subprocess, time
from .fts5 import FTS5, LIMIT, Trigrams
from .names import fold, records


class Fzf:
    """`fzf --filter`, a line a name, a process a query as anyone would call it."""

    def __init__(self, folder, folded):
        self.path, self.folded = folder / "names.txt", folded

    def build(self, gazetteer):
        write_names(gazetteer, self.path, self.folded)

    def open(self):
        pass

    def ask(self, query):
        query = fold(query) if self.folded else query
        found = {}
        with open(self.path, "rb") as names:
            words = ["fzf", "--filter", query, "--delimiter", "\t", "--nth", "2"]
            process = subprocess.Popen(words, stdin=names, stdout=subprocess.PIPE)
            for line in process.stdout:
                found[int(line.split(b"\t", 1)[0])] = False
                if len(found) == LIMIT:
                    break
            process.kill()
            process.stdout.close()
            process.wait()
        return list(found.items())


class Tantivy:
    """Folded here, for its own folding leaves Vietnamese alone; each word by a Levenshtein automaton of one slip, as
    a prefix, and more when it stands there exactly."""

    def __init__(self, folder):
        self.path = str(folder)

    def build(self, gazetteer):
        import tantivy
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("n", stored=True)
        schema.add_text_field("names")
        index = tantivy.Index(schema.build(), path=self.path)
        writer = index.writer(num_threads=1)
        for record in records(gazetteer):
            writer.add_document(tantivy.Document(n=record.n, names=[fold(name) for name in record.names]))
        writer.commit()
        writer.wait_merging_threads()

    def open(self):
        import tantivy
        self.index = tantivy.Index.open(self.path)
        self.searcher = self.index.searcher()

    def ask(self, query):
        from tantivy import Occur, Query
        parts = []
        for word in fold(query).split():
            # One slip in two letters is another word.
            distance = 1 if len(word) > 2 else 0
            parts.append((Occur.Should, Query.term_query(self.index.schema, "names", word)))
            parts.append((Occur.Should, Query.fuzzy_term_query(
                self.index.schema, "names", word, distance=distance, transposition_cost_one=True, prefix=True)))
        hits = self.searcher.search(Query.boolean_query(parts), LIMIT).hits if parts else []
        return [(self.searcher.doc(address)["n"][0], False) for _, address in hits]


class RapidFuzz:
    """WRatio of the folded query and every folded name. Under 75 of 100 it is called a guess, which is kind."""

    def __init__(self, folder):
        self.path = folder / "names.txt"

    def build(self, gazetteer):
        write_names(gazetteer, self.path, folded=True)

    def open(self):
        self.numbers, self.names = [], []
        with open(self.path, encoding="utf-8") as file:
            for line in file:
                number, name = line.rstrip("\n").split("\t")
                self.numbers.append(int(number))
                self.names.append(name)

    def ask(self, query):
        from rapidfuzz import fuzz, process
        found = {}
        close = process.extract(fold(query), self.names, scorer=fuzz.WRatio, processor=None, limit=40, score_cutoff=50)
        for _, score, at in close:
            found.setdefault(self.numbers[at], score < 75)
        return list(found.items())[:LIMIT]


PEERS = {
    "FTS5 default": lambda folder: FTS5(folder, "unicode61", "AND"),
    "FTS5 default, OR": lambda folder: FTS5(folder, "unicode61", "OR"),
    "FTS5 folded, OR": lambda folder: FTS5(folder, "unicode61", "OR", folded=True),
    "FTS5 trigram": lambda folder: FTS5(folder, "trigram", "AND", shortest=3),
    "FTS5 trigram, folded, OR": lambda folder: Trigrams(folder, "trigram", "OR", folded=True),
    "fzf --filter": lambda folder: Fzf(folder, folded=False),
    "fzf --filter, folded": lambda folder: Fzf(folder, folded=True),
    "tantivy": Tantivy,
    "rapidfuzz": RapidFuzz,
}


def write_names(gazetteer, path, folded):
    """A line a name, behind the number of its record."""
    with open(path, "w", encoding="utf-8") as file:
        for record in records(gazetteer):
            for name in record.names:
                text = fold(name) if folded else name
                file.write(f"{record.n}\t{text}\n")


def size(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())


def start_of_fzf():
    """Milliseconds that fzf takes over a list of one line."""
    start = time.perf_counter()
    subprocess.run(["fzf", "--filter", "a"], input=b"a\n", stdout=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - start)
