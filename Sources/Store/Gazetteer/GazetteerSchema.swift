import GRDB

/// The compiled gazetteer's schema. The file is written once and then only read (`immutable`), so invariants stand in
/// the schema and not in triggers.
enum GazetteerSchema {
  /// In the file's `user_version`; a reader refuses any other.
  static let version = 6
  /// In the file's `application_id`: "HOAB".
  static let applicationID = 0x484F_4142

  static let sql = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE kind (
      id TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE, grp TEXT NOT NULL, category TEXT NOT NULL,
      vi TEXT NOT NULL, en TEXT NOT NULL, fr TEXT, ja TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE entry (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
      section TEXT NOT NULL,
      kind TEXT NOT NULL REFERENCES kind(id),
      importance INTEGER NOT NULL CHECK (importance BETWEEN 0 AND 100),
      vi TEXT NOT NULL, en TEXT, fr TEXT, ja TEXT, other_names TEXT,
      lat REAL CHECK (lat BETWEEN -90 AND 90),
      lon REAL CHECK (lon BETWEEN -180 AND 180),
      accuracy_m INTEGER CHECK (accuracy_m > 0),
      basis TEXT,
      commune_now TEXT, commune_before TEXT,
      confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
      seen TEXT NOT NULL,
      CHECK ((lat IS NULL) = (lon IS NULL) AND (lat IS NULL) = (accuracy_m IS NULL) AND (lat IS NULL) = (basis IS NULL))
    ) STRICT;
    CREATE INDEX entry_by_importance ON entry (importance DESC, id);
    CREATE INDEX entry_by_kind ON entry (kind);

    CREATE TABLE former_id (id TEXT PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry(n)) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_text (
      entry INTEGER NOT NULL REFERENCES entry(n), role TEXT NOT NULL CHECK (role IN ('summary', 'story')),
      lang TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (entry, role, lang)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_source (
      entry INTEGER NOT NULL REFERENCES entry(n), rank INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source(n),
      PRIMARY KEY (entry, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_place (
      entry INTEGER NOT NULL REFERENCES entry(n), rank INTEGER NOT NULL, place INTEGER NOT NULL REFERENCES entry(n),
      PRIMARY KEY (entry, rank)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_place_by_place ON entry_place (place);

    CREATE TABLE fact (
      n INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry(n), key TEXT NOT NULL, value TEXT,
      confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')), date TEXT, seen TEXT NOT NULL,
      UNIQUE (entry, key)
    ) STRICT;

    CREATE TABLE fact_text (
      fact INTEGER NOT NULL REFERENCES fact(n), lang TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (fact, lang)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE fact_source (
      fact INTEGER NOT NULL REFERENCES fact(n), rank INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source(n),
      PRIMARY KEY (fact, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE product (
      n INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry(n), key TEXT NOT NULL,
      price INTEGER CHECK (price >= 0), confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
      date TEXT, seen TEXT NOT NULL, UNIQUE (entry, key)
    ) STRICT;

    CREATE TABLE product_text (
      product INTEGER NOT NULL REFERENCES product(n), lang TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (product, lang)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE product_source (
      product INTEGER NOT NULL REFERENCES product(n), rank INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source(n), PRIMARY KEY (product, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry_revised (
      entry INTEGER NOT NULL REFERENCES entry(n), lang TEXT NOT NULL, date TEXT NOT NULL, PRIMARY KEY (entry, lang)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE leg (
      n INTEGER PRIMARY KEY, origin INTEGER NOT NULL REFERENCES entry(n), target INTEGER NOT NULL REFERENCES entry(n),
      road TEXT NOT NULL, metres INTEGER NOT NULL CHECK (metres > 0), drive_minutes INTEGER CHECK (drive_minutes > 0),
      walkable INTEGER NOT NULL CHECK (walkable IN (0, 1)),
      basis TEXT NOT NULL CHECK (basis IN ('published', 'derived', 'estimated')), note TEXT NOT NULL,
      confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')), seen TEXT NOT NULL,
      sources TEXT NOT NULL CHECK (sources <> ''), CHECK (origin <> target)
    ) STRICT;

    CREATE TABLE commune (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL, former_units TEXT NOT NULL,
      effective TEXT NOT NULL, legal_basis TEXT NOT NULL, sources TEXT NOT NULL,
      trap_vi TEXT, trap_en TEXT, trap_fr TEXT, trap_ja TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE provider_key (
      provider INTEGER NOT NULL REFERENCES entry(n), kid TEXT NOT NULL CHECK (kid <> '' AND kid NOT GLOB '*[^a-z0-9-]*'),
      public_key BLOB NOT NULL CHECK (length(public_key) = 32), since TEXT NOT NULL,
      sources TEXT NOT NULL CHECK (sources <> ''), PRIMARY KEY (provider, kid)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE map_line (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, class TEXT NOT NULL, name TEXT NOT NULL,
      modelled INTEGER NOT NULL CHECK (modelled IN (0, 1)), sources TEXT NOT NULL
    ) STRICT;

    CREATE TABLE map_vertex (
      line INTEGER NOT NULL REFERENCES map_line(n), rank INTEGER NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
      accuracy_m INTEGER NOT NULL, PRIMARY KEY (line, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE entry_position USING rtree (n, south, north, west, east);

    """
}
