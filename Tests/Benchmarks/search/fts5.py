"""SQLite's full-text search as a peer."""
import sqlite3
from .names import fold, records

LIMIT = 10


class FTS5:
    """A row a record, by bm25; without a copy of the names, so that its size is that of the index."""

    def __init__(self, folder, tokenizer, combine, folded=False, shortest=1):
        self.path = folder / "names.sqlite"
        self.tokenizer, self.combine, self.folded, self.shortest = tokenizer, combine, folded, shortest

    def build(self, gazetteer):
        db = sqlite3.connect(self.path)
        db.execute(f"CREATE VIRTUAL TABLE names USING fts5 (text, content = '', tokenize = '{self.tokenizer}')")
        texts = ((r.n, "\n".join(map(fold, r.names) if self.folded else r.names)) for r in records(gazetteer))
        db.executemany("INSERT INTO names (rowid, text) VALUES (?, ?)", texts)
        db.execute("INSERT INTO names (names) VALUES ('optimize')")
        db.commit()
        db.execute("VACUUM")

    def open(self):
        self.db = sqlite3.connect(f"file:{self.path}?immutable=1", uri=True)

    def ask(self, query):
        words = self.words(fold(query) if self.folded else query)
        if not words:
            return []
        match = f" {self.combine} ".join('"' + word.replace('"', '""') + '"' for word in words)
        if self.tokenizer == "unicode61":
            match += " *"
        sql = f"SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT {LIMIT}"
        return [(n, False) for n, in self.db.execute(sql, [match])]

    def words(self, query):
        words = [word for word in query.split() if any(letter.isalnum() for letter in word)]
        return [word for word in words if len(word) >= self.shortest]


class Trigrams(FTS5):
    """All triples of letters of the folded query, any of them: what people build against slips."""

    def words(self, query):
        return [query[at:at + 3] for at in range(len(query) - 2)]
