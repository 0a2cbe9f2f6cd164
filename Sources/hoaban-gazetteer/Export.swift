public import ArgumentParser
import Foundation
public import Gazetteer
public import OpenData

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the gazetteer in an open format: GeoJSON, CSV, GPX, KML or JSON-LD.",
    discussion: "Exit status: 0 done, 65 faults in what is read, 73 the file cannot be written, 74 nothing to read.")

  @Option(help: "What to write: \(OpenFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: OpenFormat

  @Option(help: "A folder of text sources, or a compiled file.")
  var from = "Data"

  @Option(help: "The file to write, replaced only when the new one is whole; otherwise standard output.")
  var output: String?

  @Option(help: "Only this section: \(Section.allCases.map(\.rawValue).joined(separator: ", ")).")
  var section: Section?

  @Option(help: "Only this kind, as in kinds.yaml.")
  var kind: String?

  @Option(help: "The language of GPX and KML: vi, en, fr or ja (English if not said). The others hold all languages.")
  var lang: Language?

  func validate() throws {
    if lang != nil, !format.speaksOneLanguage {
      throw ValidationError("\(format.rawValue) holds all languages; --lang is for gpx and kml.")
    }
  }

  func run() throws {
    let snapshot = try Sources.snapshot(from)
    if let kind, !snapshot.kinds.contains(where: { $0.id.rawValue == kind }) {
      throw ValidationError("There is no kind \(kind); kinds.yaml lists them.")
    }
    let text = format.text(snapshot, language: lang ?? .en) { entry in
      (section == nil || entry.header.section == section) && (kind == nil || entry.header.kind.id.rawValue == kind)
    }
    guard let output else {
      FileHandle.standardOutput.write(Data(text.utf8))
      return
    }
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic) } catch {
      Sources.say("\(output): cannot be written (\(error.localizedDescription)); is the folder there and not full?")
      throw ExitCode(73)
    }
  }
}

extension OpenFormat: ExpressibleByArgument {}
extension Section: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
