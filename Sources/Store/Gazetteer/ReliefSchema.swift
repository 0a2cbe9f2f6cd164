/// The measured heights, and the surface through them, whose weights are worked out when the file is written.
enum ReliefSchema {
  static let sql = """
    CREATE TABLE spot (
      n INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), kind TEXT NOT NULL,
      lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90), lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
      accuracy_m INTEGER NOT NULL CHECK (accuracy_m > 0), elevation_m INTEGER NOT NULL,
      elev_accuracy_m INTEGER CHECK (elev_accuracy_m > 0), check_m INTEGER,
      confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
      sources TEXT NOT NULL CHECK (sources <> ''), weight REAL NOT NULL,
      label_vi TEXT, label_en TEXT, entry INTEGER UNIQUE REFERENCES entry(n), UNIQUE (lat, lon)
    ) STRICT;

    CREATE TABLE relief (base REAL NOT NULL) STRICT;

    """
}
