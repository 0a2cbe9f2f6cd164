import ArgumentParser
import Foundation
import Gazetteer
import Itinerary
import Store

/// `hoaban trip import`.
struct TripImportCommand: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a trip of what trip export --format json wrote, and print its id.",
    discussion: """
      The name alone is enough: {"name": "Two days", "start_date": "2026-12-05", "days": [["a1-hill"], ["Mường Thanh"]]}. \
      What is left out is as in a new trip; names that are not known are passed over.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A JSON file, or - for standard input.")
  var file: String

  func perform(_ session: Session) throws {
    let text = try content()
    let places = try session.places()
    let store = try session.traveller()
    let asked = try TripImport.read(text, besides: []) { try Self.place($0, $1, places) }
    let trip = try TripMaker(store: store).create { taken in
      try TripImport.read(text, besides: taken) { try Self.place($0, $1, places) }
    }
    let unknown = try trip.places.filter { try places.gazetteer.entry($0) == nil }
    if trip.id != asked.id { warnOfNumber(asked.id, trip.id, session) }
    if !unknown.isEmpty { warnOfUnknown(unknown, session) }
    try TripReport(session: session).tell(
      trip,
      adding: [
        .init("asked_id", .string(asked.id.rawValue)),
        .init("unknown_places", .array(unknown.map { .string($0.rawValue) })),
      ], people: trip.id.rawValue)
  }

  private func content() throws -> String {
    let bytes =
      file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
    guard let bytes else {
      throw CommandFailure(
        .badInput, vi: "Không có tệp \(file) hoặc không đọc được.",
        en: "There is no file \(file), or it cannot be read.",
        fr: "Le fichier \(file) est absent ou illisible.", ja: "ファイル\(file)がないか、読み取れません。", field: "file")
    }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw CommandFailure(
        .badInput, vi: "Không đọc được \(file) (cần văn bản UTF-8).", en: "\(file) cannot be read as UTF-8 text.",
        fr: "\(file) est illisible (texte UTF-8 attendu).", ja: "\(file)をUTF-8のテキストとして読み取れません。", field: "file")
    }
    return text
  }

  /// An id that the gazetteer has not is kept: it may come from another one. A name must be that of one place.
  private static func place(_ text: String, _ field: String, _ places: PlaceFinder) throws -> EntryID {
    let id = EntryID(rawValue: text)
    if let id, try places.gazetteer.entry(id) != nil { return id }
    do { return try places.header(text, field: field).id } catch let failure as CommandFailure {
      if let id, failure.code == .notFound { return id }
      throw CommandFailure(
        .badInput, vi: "\(field): \(failure.wording[.vi])", en: "\(field): \(failure.wording[.en])",
        fr: "\(field) : \(failure.wording[.fr])", ja: "\(field)：\(failure.wording[.ja])", field: field,
        details: failure.details)
    }
  }

  private func warnOfNumber(_ asked: TripID, _ given: TripID, _ session: Session) {
    Console.warn(
      session.say(
        vi: "mã \(asked) đã có chuyến đi khác dùng; chuyến đi này mang mã \(given)",
        en: "another trip has the id \(asked); this one is \(given)",
        fr: "un autre itinéraire porte l’identifiant \(asked) ; celui-ci est \(given)",
        ja: "ID \(asked)は別の旅程が使っています。この旅程は\(given)です"))
  }

  private func warnOfUnknown(_ places: [EntryID], _ session: Session) {
    let list = session.language.list(places.map(\.rawValue))
    Console.warn(
      session.say(
        vi: "không có trong dữ liệu, vẫn giữ: \(list)", en: "not in the gazetteer, kept all the same: \(list)",
        fr: "absents des données, gardés quand même : \(list)", ja: "データにありませんが残しました：\(list)"))
  }
}
