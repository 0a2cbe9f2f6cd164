public import Gazetteer
import GRDB
import SearchIndex

extension GazetteerStore {
  /// - Throws: `CancellationError` within some hundred microseconds after `shouldStop` answers true.
  public func search(_ query: SearchQuery, shouldStop: () -> Bool) throws -> SearchAnswer {
    try withoutActuallyEscaping(shouldStop) { shouldStop in
      try queue.read { db in
        let rows = IndexRows(db: db, vocabulary: vocabulary)
        return try Answering(
          rows: rows, file: searchIndex.file(rows), words: searchIndex.words(db), query: query,
          parsedHours: searchIndex.parsedHours, shouldStop: shouldStop
        ).answer()
      }
    }
  }
}
