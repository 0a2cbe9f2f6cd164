/// The tables of the chronology of 1953 and 1954 in the compiled gazetteer; a part of its schema.
enum BattleSchema {
  static let sql = """
    CREATE TABLE strongpoint (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
      vi TEXT, en TEXT NOT NULL, fr TEXT, ja TEXT,
      other_names TEXT NOT NULL, number TEXT NOT NULL, complex TEXT NOT NULL, kind TEXT NOT NULL,
      lat REAL CHECK (lat BETWEEN -90 AND 90),
      lon REAL CHECK (lon BETWEEN -180 AND 180),
      accuracy_m INTEGER CHECK (accuracy_m > 0),
      basis TEXT,
      height_m INTEGER CHECK (height_m BETWEEN 0 AND 3200),
      garrison_vi TEXT, garrison_en TEXT, note_vi TEXT, note_en TEXT,
      place INTEGER REFERENCES entry(n),
      confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')), seen TEXT NOT NULL,
      sources TEXT NOT NULL CHECK (sources <> ''),
      CHECK ((lat IS NULL) = (lon IS NULL) AND (lat IS NULL) = (accuracy_m IS NULL) AND (lat IS NULL) = (basis IS NULL))
    ) STRICT;

    CREATE TABLE strongpoint_state (
      n INTEGER PRIMARY KEY, date TEXT NOT NULL, time TEXT, strongpoint INTEGER NOT NULL REFERENCES strongpoint(n),
      holder TEXT NOT NULL CHECK (holder IN ('fr', 'vm', 'contested', 'abandoned')),
      vi TEXT NOT NULL CHECK (vi <> ''), en TEXT NOT NULL CHECK (en <> ''),
      certainty TEXT NOT NULL CHECK (certainty IN ('low', 'medium', 'high')),
      sources TEXT NOT NULL CHECK (sources <> '')
    ) STRICT;
    CREATE UNIQUE INDEX strongpoint_state_by_moment ON strongpoint_state (strongpoint, date, coalesce(time, ''));

    CREATE TABLE battle_event (
      n INTEGER PRIMARY KEY, date TEXT NOT NULL, until TEXT CHECK (until > date),
      about INTEGER NOT NULL CHECK (about IN (0, 1)), time TEXT,
      title_vi TEXT NOT NULL CHECK (title_vi <> ''), title_en TEXT NOT NULL CHECK (title_en <> ''),
      text_vi TEXT NOT NULL CHECK (text_vi <> ''), text_en TEXT NOT NULL CHECK (text_en <> ''),
      kinds TEXT NOT NULL CHECK (kinds <> ''),
      certainty TEXT NOT NULL CHECK (certainty IN ('low', 'medium', 'high')),
      sources TEXT NOT NULL CHECK (sources <> '')
    ) STRICT;
    CREATE INDEX battle_event_by_date ON battle_event (date);

    CREATE TABLE battle_event_place (
      event INTEGER NOT NULL REFERENCES battle_event(n), rank INTEGER NOT NULL,
      place INTEGER NOT NULL REFERENCES entry(n), PRIMARY KEY (event, rank)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX battle_event_place_by_place ON battle_event_place (place);

    CREATE TABLE battle_event_strongpoint (
      event INTEGER NOT NULL REFERENCES battle_event(n), rank INTEGER NOT NULL,
      strongpoint INTEGER NOT NULL REFERENCES strongpoint(n), PRIMARY KEY (event, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE battle_event_attack (
      event INTEGER NOT NULL REFERENCES battle_event(n), rank INTEGER NOT NULL,
      strongpoint INTEGER NOT NULL REFERENCES strongpoint(n),
      side TEXT NOT NULL CHECK (side IN ('n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw')), PRIMARY KEY (event, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE battle_event_figure (
      event INTEGER NOT NULL REFERENCES battle_event(n), rank INTEGER NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('vn', 'fr', 'western', 'other')), vi TEXT NOT NULL, en TEXT NOT NULL,
      PRIMARY KEY (event, rank)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE battle_figure (
      n INTEGER PRIMARY KEY, topic TEXT NOT NULL, label_vi TEXT NOT NULL, label_en TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('vn', 'fr', 'western', 'other')),
      value_vi TEXT NOT NULL, value_en TEXT NOT NULL, sources TEXT NOT NULL CHECK (sources <> '')
    ) STRICT;
    """
}
