import Foundation
import Gazetteer
import GRDB
import Store
import Testing

@Suite struct CompileTests {
  @Test func theSameTextGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let snapshot = try RealData.snapshot
    for name in ["one.sqlite", "two.sqlite"] { try GazetteerWriter.write(snapshot, to: folder.file(name)) }
    let one = try Data(contentsOf: URL(fileURLWithPath: folder.file("one.sqlite")))
    let two = try Data(contentsOf: URL(fileURLWithPath: folder.file("two.sqlite")))
    #expect(one == two)
    #expect(one.count > 100_000)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["one.sqlite", "two.sqlite"])
  }

  @Test func replacesAnOldFileAndALeftover() throws {
    let folder = try TemporaryFolder()
    for name in ["a.sqlite", "a.sqlite.new"] { try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file(name))) }
    try GazetteerWriter.write(try RealData.snapshot, to: folder.file("a.sqlite"))
    #expect(try GazetteerStore(path: folder.file("a.sqlite")).version() == RealData.snapshot.version)
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.sqlite.new")))
  }

  @Test func aFolderThatIsNotThereIsAnErrorAndLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let snapshot = try RealData.snapshot
    #expect(throws: (any Error).self) { try GazetteerWriter.write(snapshot, to: folder.file("no/a.sqlite")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func pathsMayHoldAnyCharacter() throws {
    let folder = try TemporaryFolder()
    let name = "đồi a1 ?immutable=0&#%20.sqlite"
    try GazetteerWriter.write(try RealData.snapshot, to: folder.file(name))
    #expect(try GazetteerStore(path: folder.file(name)).entry(Fixtures.entryID("a1-hill")) != nil)
  }

  @Test func aReadOnlyFileNeedsNoJournalBesideIt() throws {
    let folder = try TemporaryFolder()
    try GazetteerWriter.write(try RealData.snapshot, to: folder.file("a.sqlite"))
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.file("a.sqlite"))
    #expect(try !GazetteerStore(path: folder.file("a.sqlite")).kinds().isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.sqlite"])
  }

  // MARK: The schema

  private func raw<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: RealData.store.path, configuration: configuration).read(body)
  }

  @Test func theFileIsSound() throws {
    try raw { (db: Database) throws in
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 6)
      #expect(try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x484F_4142)
      #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete")
      #expect(try Int.fetchOne(db, sql: "PRAGMA freelist_count") == 0)
    }
  }

  @Test func everyTableIsStrict() throws {
    let lax = try raw { (db: Database) throws in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
          AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(lax == [])
  }

  @Test func everyEntryIsInBothIndexes() throws {
    try raw { (db: Database) throws in
      let entries = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry")
      // Column 1 has a byte of importance for each document.
      let indexed = try Int.fetchOne(db, sql: "SELECT sum(length(bytes)) FROM search_column WHERE n >> 32 = 1")
      #expect(indexed == entries)
      let pins = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry WHERE lat IS NOT NULL")
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM entry_position") == pins)
    }
  }
}
