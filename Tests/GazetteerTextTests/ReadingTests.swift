import Foundation
import Testing

@testable import GazetteerText

/// How files are found, read and handed on.
@Suite struct ReadingTests {
  /// More files than are read ahead; some of them fail.
  private struct Broken: SourceReading {
    struct Failure: Error {}
    let fails: Int
    let count = 1_000
    func path(_ index: Int) -> String { "Data/places/p\(index).yaml" }
    func file(_ index: Int) throws -> SourceFile {
      if index == fails { throw Failure() }
      return SourceFile(path: path(index), text: "")
    }
  }

  @Test(arguments: [0, 127, 128, 500, 999])
  func aFileThatCannotBeReadEndsTheReading(fails: Int) {
    var seen: [Int] = []
    #expect(throws: Broken.Failure.self) {
      try ParseAhead.run(Broken(fails: fails), checking: true) { number, _ in seen.append(number) }
    }
    #expect(seen == Array(0..<fails))
    #expect(throws: Broken.Failure.self) { try GazetteerSource(Broken(fails: fails)) }
  }

  @Test func whoTakesTheFilesMayStop() {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try ParseAhead.run(Broken(fails: -1), checking: false) { number, _ in
        seen += 1
        if number == 300 { throw Enough() }
      }
    }
    #expect(seen == 301)
  }

  @Test func filesComeInTheirOrderWithTheirFaults() throws {
    let sources = Broken(fails: -1)
    var paths: [String] = []
    try ParseAhead.run(sources, checking: true) { number, parsed in
      paths.append(parsed.file.path)
      #expect(parsed.faults.map(\.file) == [sources.path(number)] && parsed.draft == nil)
    }
    #expect(paths == (0..<sources.count).map(sources.path))
  }

  @Test(arguments: [
    ("Data/places/a.yaml", "places"), ("Data/places/0042/a.yaml", "places"), ("Data/places/1/2/a.yaml", "places"),
    ("Data/places/x1/a.yaml", "x1"), ("places/Data/map/roads.csv", "map"), ("1/a.yaml", ""), ("a.yaml", ""),
  ])
  func numberedFoldersAreLookedThrough(path: String, folder: String) {
    #expect(SourceFile(path: path, text: "").folder == folder)
  }

  @Test func foldersOnDiskAreWalkedInOrder() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("hoaban-walk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let names = [
      "places/0000/b.yaml", "places/0001/a.yaml", "places/c.yaml", "kinds.yaml", "map/roads.csv", "notes.md",
    ]
    for name in names {
      let url = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(name.utf8).write(to: url)
    }
    let sources = try SourceFolder(root.path)
    let order = ["kinds.yaml", "map/roads.csv", "places/c.yaml", "places/0000/b.yaml", "places/0001/a.yaml"]
    #expect((0..<sources.count).map(sources.path) == order.map { root.path + "/" + $0 })
    #expect(try (0..<sources.count).map { try sources.file($0).text } == order)
  }
}
