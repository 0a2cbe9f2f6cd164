import Foundation
import GRDB
import Store
import Testing

/// Files that are no gazetteer of this version are refused with the reason, and none ends the process.
@Suite struct RefusedFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("gazetteer.sqlite")
  }

  private func write(_ data: Data) throws { try data.write(to: URL(fileURLWithPath: path)) }

  private func compiled() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: RealData.store.path)) }

  private func expectRefused(_ error: GazetteerError, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(throws: error, sourceLocation: sourceLocation) { try GazetteerStore(path: path) }
  }

  @Test func missing() { expectRefused(.missing(path: path)) }

  @Test func text() throws {
    try write(Data(String(repeating: "Điện Biên Phủ\n", count: 500).utf8))
    expectRefused(.notAGazetteer(path: path))
  }

  @Test func empty() throws {
    try write(Data())
    expectRefused(.notAGazetteer(path: path))
  }

  @Test func folderInstead() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    expectRefused(.notAGazetteer(path: path))
  }

  @Test func anotherDatabase() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE photo (n INTEGER PRIMARY KEY)") }
    expectRefused(.notAGazetteer(path: path))
  }

  @Test(arguments: [0, 1, 99])
  func otherVersion(version: Int) throws {
    try write(try compiled())
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
    expectRefused(.otherVersion(path: path, found: version, wanted: 6))
  }

  @Test func theRightNumbersOverNothing() throws {
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA application_id = \(0x484F_4142); PRAGMA user_version = 6; CREATE TABLE a (b)")
    }
    expectRefused(.notAGazetteer(path: path))
  }

  @Test(arguments: [1, 15, 16, 99, 100, 511, 512, 4_095, 4_096, 8_192, 40_960, 409_600])
  func truncated(bytes: Int) throws {
    try write(try compiled().prefix(bytes))
    expectRefused(.notAGazetteer(path: path))
  }

  @Test func truncatedByOneByte() throws {
    try write(try compiled().dropLast())
    expectRefused(.notAGazetteer(path: path))
  }
}
