import ArgumentParser
import CivilTime
import Foundation
import Gazetteer
import Geography
import Itinerary
import OpeningHours
import Store
import TextShaping

/// `hoaban report`: what a reader knows better, as a file for the keepers.
struct Report: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Write down a correction for whoever keeps the data.",
    discussion: """
      The file says what the guide says now and what it should say. A keeper reads it and applies it with \
      `hoaban-gazetteer import FILE --apply`. Fields are named as in an export: names.vi, facts.hours.value, \
      position.lat, commune.now.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Id, name, or LAT,LON of a pin.")
  var place: String

  @Option(help: ArgumentHelp("New value of a field; may be repeated.", valueName: "field=value"))
  var set: [String] = []

  @Option(help: "What is wrong, in your own words.")
  var note = ""

  @Option(help: "How you know it: a board at the gate, your own visit on a day.")
  var source = ""

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write; - is standard output.", valueName: "file"))
  var output: String?

  func perform(_ session: Session) throws {
    let entry = try session.places().entry(place, field: "place")
    let changes = try set.map { try change($0, of: entry) }
    let note = Self.clean(note)
    guard !changes.isEmpty || !note.isEmpty else {
      throw CommandFailure(
        .usage, vi: "Hãy nói điều gì sai: --note LỜI hoặc --set TRƯỜNG=GIÁ_TRỊ.",
        en: "Say what is wrong: --note WORDS or --set FIELD=VALUE.",
        fr: "Dites ce qui est faux : --note MOTS ou --set CHAMP=VALEUR.",
        ja: "何が違うかを --note 文 または --set 項目=値 で書いてください。", field: "note")
    }
    let correction = Correction(
      record: entry.id, name: entry.header.names.name(session.language), gazetteer: try session.gazetteer().version(),
      date: session.now.date, language: session.language, changes: changes, note: note, source: Self.clean(source))
    if output == "-" { return try Console.write(correction.text) }
    let path = try keep(correction, session)
    try session.answer(
      .members(["record": .string(entry.id.rawValue), "file": .string(path)]),
      people: [
        session.say(
          vi: "Đã ghi vào \(path). Hãy gửi tệp cho người giữ dữ liệu.",
          en: "Written to \(path). Give the file to whoever keeps the data.",
          fr: "Écrit dans \(path). Remettez le fichier à qui tient les données.",
          ja: "\(path) に書きました。このファイルをデータ管理者に渡してください。")
      ])
  }

  private func change(_ text: String, of entry: Entry) throws -> Correction.Change {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không có dạng TRƯỜNG=GIÁ_TRỊ.", en: "“\(text)” is not FIELD=VALUE.",
        fr: "« \(text) » n’est pas de la forme CHAMP=VALEUR.", ja: "「\(text)」は 項目=値 の形ではありません。", field: "set")
    }
    let field = String(text[..<equals])
    let value = Self.clean(String(text[text.index(after: equals)...]))
    let isName = field.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 46 || $0 == 95 }
    guard isName, !value.isEmpty else {
      throw CommandFailure(
        .invalidValue,
        vi: "“\(field)” không phải tên trường, hoặc giá trị trống; ví dụ facts.hours.value=Mo-Su 08:00-17:00.",
        en: "“\(field)” is no field, or the value is empty; for example facts.hours.value=Mo-Su 08:00-17:00.",
        fr: "« \(field) » n’est pas un champ, ou la valeur est vide ; par exemple facts.hours.value=Mo-Su 08:00-17:00.",
        ja: "「\(field)」は項目名ではないか、値が空です。例: facts.hours.value=Mo-Su 08:00-17:00", field: "set")
    }
    if field == "facts.hours.value" {
      do { _ = try OpeningHours(value) } catch {
        throw CommandFailure(
          .invalidValue, vi: "giờ mở cửa “\(value)”: \(error)", en: "opening hours “\(value)”: \(error)",
          fr: "horaires « \(value) » : \(error)", ja: "開いている時間「\(value)」: \(error)", field: "set")
      }
    }
    return Correction.Change(field: field, was: Self.now(field, of: entry), becomes: value)
  }

  /// What the guide says now, for the fields that readers know best.
  static func now(_ field: String, of entry: Entry) -> String? {
    let parts = field.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("names", 2): return Language(rawValue: parts[1]).flatMap { entry.header.names[$0] }
    case ("summary", 2): return Language(rawValue: parts[1]).flatMap { entry.summary[$0] }
    case ("story", 2): return Language(rawValue: parts[1]).flatMap { entry.story[$0] }
    case ("commune", 2): return parts[1] == "now" ? entry.commune.now : entry.commune.before
    case ("position", 2):
      guard let position = entry.header.position else { return nil }
      switch parts[1] {
      case "lat": return "\(position.coordinate.latitude)"
      case "lon": return "\(position.coordinate.longitude)"
      case "accuracy_m": return "\(position.accuracyMetres)"
      default: return position.basis.rawValue
      }
    case ("facts", 3):
      guard let fact = FactKey(rawValue: parts[1]).flatMap(entry.fact) else { return nil }
      return parts[2] == "value" ? fact.value : Language(rawValue: parts[2]).flatMap { fact.text[$0] }
    default: return nil
    }
  }

  private func keep(_ correction: Correction, _ session: Session) throws -> String {
    do {
      guard let output else { return try ReportFile.keep(correction, in: global.folder) }
      try Foundation.Data(correction.text.utf8).write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
      return output
    } catch {
      let why = error.localizedDescription
      throw CommandFailure(
        .cannotWrite, vi: "Không ghi được bản báo sai: \(why)", en: "The correction cannot be written: \(why)",
        fr: "La correction ne peut pas être écrite : \(why)", ja: "報告を書けません: \(why)", field: "output")
    }
  }

  private static func clean(_ text: String) -> String {
    Composition.sanitize(text, keepingLineBreaks: true)
  }
}
