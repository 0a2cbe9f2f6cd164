import Foundation
import OpenData
import Testing

@testable import GazetteerText

/// All files are written, or none.
@Suite struct SourceWriterTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("hoaban-writer-\(UUID().uuidString)")
    for (path, text) in SampleSource.files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  private func change(_ csv: String) throws -> SourceChange {
    SourceChange(CSVImport.read(csv), named: "a.csv", into: try SourceFolder.load(folder.path), folder: folder.path)
  }

  private func texts() throws -> [String] { try SourceFolder.load(folder.path).map(\.text) }

  private static let rows = "id,importance\nban-men,1\nfar-lake,2\nold-fort,3\n"

  @Test func writesAllAndLeavesNothingBeside() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let change = try change(Self.rows)
    try SourceWriter.write(change.files)
    #expect(try self.change(Self.rows).files.isEmpty)
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".new") }
    #expect(left.isEmpty)
  }

  @Test func whatChangedMeanwhileIsNotOverwritten() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let change = try change(Self.rows)
    let path = folder.appendingPathComponent("places/far-lake.yaml")
    try Data((SampleSource.lake + "# later\n").utf8).write(to: path)
    let before = try texts()
    #expect(throws: SourceWriter.Failure.self) { try SourceWriter.write(change.files) }
    #expect(try texts() == before)
  }

  /// A folder stands where the last file is to go: the first ones have taken their places by then, and are put back.
  @Test func whatIsHalfDoneIsPutBack() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let change = try change(Self.rows)
    let blocked = folder.appendingPathComponent("places/blocked.yaml")
    try FileManager.default.createDirectory(
      at: blocked.appendingPathComponent("inside"), withIntermediateDirectories: true)
    let before = try change.files.map { try String(contentsOfFile: $0.path, encoding: .utf8) }
    let files = change.files + [SourceChange.File(path: blocked.path, old: nil, new: "id: blocked\n")]
    #expect(throws: SourceWriter.Failure.self) { try SourceWriter.write(files) }
    #expect(try change.files.map { try String(contentsOfFile: $0.path, encoding: .utf8) } == before)
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".new") }
    #expect(left.isEmpty)
  }

  @Test func linksAndModesStay() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("places/far-lake.yaml")
    let real = folder.appendingPathComponent("real-lake")
    try FileManager.default.moveItem(at: place, to: real)
    try FileManager.default.createSymbolicLink(at: place, withDestinationURL: real)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    try SourceWriter.write(try change("id,importance\nfar-lake,2\n").files)
    #expect(try String(contentsOf: real, encoding: .utf8).contains("importance: 2\n"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.path) == real.path)
    #expect(try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int == 0o640)
  }
}
