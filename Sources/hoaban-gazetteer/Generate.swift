import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText
import SyntheticGazetteer

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write text sources of invented places, for measuring.",
    discussion: """
      The same seed gives the same bytes on every machine. Kinds, communes and lines of the map are those of --tables; \
      records and legs are invented, and each says so in its sources. A million places take 5 GB of disk. \
      Exit status: 0 done, 73 the folder is not empty or cannot be written, 74 the tables cannot be read.
      """)

  @Argument(help: "The folder to write; it must be new or empty.")
  var folder: String

  @Option(help: "How many places; homestays, routes and the other sections come on top, 85 to each 1000.")
  var places = 1_000

  @Option(help: "Another seed gives other places.")
  var seed: UInt64 = 1

  @Option(help: "The folder of text sources to take kinds.yaml, communes.csv and map/ from.")
  var tables = "Data"

  func validate() throws {
    guard (1...9_000_000).contains(places) else { throw ValidationError("--places must be from 1 to 9000000.") }
  }

  func run() throws {
    let communes = try Sources.open(tables).tables.communes
    let world = SyntheticGazetteer(seed: seed, places: places, communes: communes)
    do {
      try begin()
      try write(world.legs)
      for index in 0..<world.count { try write(world.record(index)) }
    } catch let error as CocoaError {
      Sources.say("\(folder): cannot be written (\(error.localizedDescription))")
      throw ExitCode(73)
    }
    print("\(folder): \(world.count) records, seed \(seed)")
  }

  private func begin() throws {
    let files = FileManager.default
    if let names = try? files.contentsOfDirectory(atPath: folder), !names.isEmpty {
      Sources.say("\(folder): is not empty; name a new folder")
      throw ExitCode(73)
    }
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["kinds.yaml", "communes.csv", "map"] {
      try files.copyItem(atPath: tables + "/" + name, toPath: folder + "/" + name)
    }
    // The measured heights name records that are not among the invented ones.
    let heights = folder + "/map/relief.csv"
    if files.fileExists(atPath: heights) { try files.removeItem(atPath: heights) }
  }

  /// Folders are made when the first file of each thousand comes.
  private func write(_ file: SyntheticGazetteer.File) throws {
    let path = folder + "/" + file.path
    if let stream = fopen(path, "w") { return try put(file.text, stream, path) }
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    guard let stream = fopen(path, "w") else { throw Self.error(path) }
    try put(file.text, stream, path)
  }

  private func put(_ text: String, _ stream: UnsafeMutablePointer<FILE>, _ path: String) throws {
    var text = text
    let written = text.withUTF8 { bytes in fwrite(bytes.baseAddress, 1, bytes.count, stream) }
    guard fclose(stream) == 0, written == text.utf8.count else { throw Self.error(path) }
  }

  private static func error(_ path: String) -> CocoaError {
    CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
  }
}
