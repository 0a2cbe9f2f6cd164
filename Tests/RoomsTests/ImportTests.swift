import Foundation
import Testing

/// Holds the imports of the sources against the table in `docs/architecture.md`.
struct ImportTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Room to what it may import; nil means everything.
  private static func table() throws -> [String: Set<String>?] {
    let text = try String(contentsOf: root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
    var rooms: [String: Set<String>?] = [:]
    var inside = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("| room |") { inside = true }
      guard inside, line.hasPrefix("| `") else {
        if inside, !line.hasPrefix("|") { inside = false }
        continue
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { continue }
      let name = cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`"))
      switch cells[2] {
      case "everything": rooms[name] = .some(nil)
      case "nothing": rooms[name] = Set()
      default: rooms[name] = Set(cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
      }
    }
    return rooms
  }

  private static func imports(_ file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    return Set(
      text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ").filter { !["public", "internal", "package", "@testable"].contains($0) }
        return words.first == "import" ? words.dropFirst().first.map(String.init) : nil
      })
  }

  private static func rooms() throws -> [(name: String, files: [URL])] {
    let sources = root.appendingPathComponent("Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
    return try folders.map { name in
      let folder = sources.appendingPathComponent(name)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      return (name, paths.filter { $0.hasSuffix(".swift") }.map(folder.appendingPathComponent))
    }
  }

  @Test func everyRoomImportsOnlyWhatItsRowAllows() throws {
    let table = try Self.table()
    #expect(table.count >= 15, "the table of docs/architecture.md could not be read")
    // A room without Swift is C.
    for (name, files) in try Self.rooms() where !files.isEmpty {
      let row = try #require(table[name], "\(name) has no row in docs/architecture.md")
      guard let allowed = row else { continue }
      for file in files {
        let extra = try Self.imports(file).subtracting(allowed)
        #expect(extra.isEmpty, "\(name)/\(file.lastPathComponent) imports \(extra.sorted())")
      }
    }
  }

  /// A row that allows what nobody imports is stale.
  @Test func everyImportThatARowAllowsIsMade() throws {
    let table = try Self.table()
    for (name, files) in try Self.rooms() {
      guard let row = table[name], let allowed = row else { continue }
      let made = try files.reduce(into: Set<String>()) { $0.formUnion(try Self.imports($1)) }
      let unused = allowed.subtracting(made).subtracting(["Musl", "Darwin"])
      #expect(unused.isEmpty, "\(name) never imports \(unused.sorted())")
    }
  }

  /// The guide is for places without a network, and works as well where it must not have one.
  @Test func theGuideLinksNothingThatOpensSockets() throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let guide = try #require(text.components(separatedBy: "name: \"hoaban\",\n      dependencies: [").last)
    let dependencies = try #require(guide.components(separatedBy: "]").first)
    #expect(dependencies.contains("\"Store\"") && !dependencies.contains("Courier") && !dependencies.contains("Hub"))
  }

  /// What would break the promises of the house, whatever the table says.
  @Test func cursesAndSocketsStayOut() throws {
    for (name, files) in try Self.rooms() {
      for file in files {
        let found = try Self.imports(file)
        #expect(
          !found.contains("FoundationNetworking") || ["Courier", "hoaban-hub"].contains(name),
          "\(name) must not open sockets")
        #expect(!found.contains("Hummingbird") || ["Hub", "hoaban-hub"].contains(name))
        #expect(!found.contains("CTerminal") || name == "Terminal")
        #expect(!found.contains("GRDB") || ["Store", "Hub"].contains(name))
      }
    }
  }
}
