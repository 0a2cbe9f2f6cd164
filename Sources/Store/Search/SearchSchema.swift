/// Where the index of the search lies in the compiled file. `SearchIndex` says what the bytes mean.
enum SearchSchema {
  static let sql = """
    CREATE TABLE search_lexicon (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE search_posting (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE search_column (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE search_text_word (
      word BLOB PRIMARY KEY, list INTEGER NOT NULL, frequency INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// A list and a part of it as one number.
  static func posting(_ list: Int, _ part: Int) -> Int { list << 16 | part }
  static func column(_ column: Int, _ part: Int) -> Int { column << 32 | part }
}
