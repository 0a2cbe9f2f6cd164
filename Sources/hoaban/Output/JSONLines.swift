import Foundation
import Gazetteer
import Itinerary

/// JSON Lines in, JSON Lines out.
enum JSONLines {
  /// Answers every line of a file (`-` is standard input). A line for which `answer` throws gets an error object in
  /// its place, and the next one is read.
  static func each(of path: String, language: Language, _ answer: (String) throws -> JSONText) throws {
    for line in try lines(of: path) where line.contains(where: { !$0.isWhitespace }) {
      let reply: JSONText
      do { reply = try answer(line) } catch {
        reply = .object([.init("id", .null), CommandFailure(wrapping: error).member(language)])
      }
      try Console.write(reply.compact + "\n")
    }
  }

  /// Standard input is read line by line, so that a caller can wait for each answer before it asks again.
  private static func lines(of path: String) throws -> AnySequence<String> {
    guard path != "-" else { return AnySequence { AnyIterator { readLine() } } }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        .badInput, vi: "Không đọc được tệp \(path).", en: "The file \(path) cannot be read.",
        fr: "Le fichier \(path) est illisible.", ja: "ファイル\(path)を読み取れません。", field: "batch")
    }
    return AnySequence(bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
  }

  static func object(_ line: String) throws -> [String: Any] {
    let parsed = try? JSONSerialization.jsonObject(with: Foundation.Data(line.utf8))
    let value = parsed ?? (try? JSONSerialization.jsonObject(with: Foundation.Data(LoneSurrogates.replaced(line).utf8)))
    guard let object = value as? [String: Any] else {
      throw CommandFailure(
        .badInput, vi: "Dòng này không phải đối tượng JSON.", en: "The line is no JSON object.",
        fr: "La ligne n’est pas un objet JSON.", ja: "この行はJSONオブジェクトではありません。")
    }
    return object
  }

  /// An id as it came, text or number; null for anything else.
  static func value(_ value: Any?) -> JSONText {
    switch value {
    case let text as String: .string(text)
    case let number as NSNumber: Int(exactly: number).map(JSONText.integer) ?? .number(number.doubleValue)
    default: .null
    }
  }

  static func string(_ object: [String: Any], _ key: String) throws -> String? {
    guard let value = object[key], !(value is NSNull) else { return nil }
    guard let text = value as? String else { throw wrong(key, aText) }
    return text
  }

  static func number(_ object: [String: Any], _ key: String) throws -> Double? {
    guard let value = object[key], !(value is NSNull) else { return nil }
    guard let number = value as? NSNumber else { throw wrong(key, aDecimal) }
    return number.doubleValue
  }

  static func integer(_ object: [String: Any], _ key: String) throws -> Int? {
    guard let value = object[key], !(value is NSNull) else { return nil }
    guard let number = value as? NSNumber, let integer = Int(exactly: number) else {
      throw wrong(key, aNumber)
    }
    return integer
  }

  private static let aText = Wording(vi: "chuỗi", en: "a text", fr: "un texte", ja: "文字列")
  private static let aDecimal = Wording(vi: "số", en: "a number", fr: "un nombre", ja: "数")
  private static let aNumber = Wording(vi: "số nguyên", en: "a whole number", fr: "un nombre entier", ja: "整数")

  private static func wrong(_ key: String, _ wanted: Wording) -> CommandFailure {
    CommandFailure(
      .badInput, vi: "“\(key)” phải là \(wanted[.vi]).", en: "“\(key)” must be \(wanted[.en]).",
      fr: "“\(key)” doit être \(wanted[.fr]).", ja: "“\(key)”は\(wanted[.ja])でなければなりません。", field: key)
  }
}
