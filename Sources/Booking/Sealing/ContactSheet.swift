internal import Foundation
public import Gazetteer

/// What a provider may know of a traveller: how to reach them, in which language, and what they add.
public struct ContactSheet: Hashable, Sendable {
  public let contact: Contact
  /// Nil where nobody noted it.
  public let language: Language?
  /// Empty where the traveller adds nothing.
  public let note: String

  public init(contact: Contact, language: Language?, note: String) {
    self.contact = contact
    self.language = language
    self.note = note
  }

  /// A sheet from its JSON; nil where there is no name.
  init?(_ json: [UInt8]) {
    guard let wire = try? JSONDecoder().decode(SheetWire.self, from: Data(json)) else { return nil }
    self.init(
      contact: Contact(name: wire.name, phone: wire.phone, email: wire.email),
      language: wire.lang.flatMap(Language.init(rawValue:)), note: wire.note ?? "")
  }

  /// Bytes that a sheet may take before it is padded; its end mark takes one more. A note of 500 Vietnamese letters fits
  /// twice over, one of 500 Japanese ones beside a usual name, and the operation stays within its 4 KiB.
  public static let limit = 2_047
  /// Lengths of what is sealed for a provider: whole blocks, so that the length says little of the sheet, and a tag.
  static let sealedLengths: Set<Int> = Set((1...32).map { $0 * Padding.block + 16 })

  /// As JSON.
  var bytes: [UInt8] { Array(json.utf8) }

  /// Members in a fixed order, those without a value left out.
  private var json: String {
    let members = [
      ("name", contact.name), ("phone", contact.phone ?? ""), ("email", contact.email ?? ""),
      ("lang", language?.rawValue ?? ""), ("note", note),
    ]
    return "{" + members.filter { !$0.1.isEmpty }.map { "\"\($0.0)\":\(Self.quoted($0.1))" }.joined(separator: ",")
      + "}"
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

private struct SheetWire: Decodable {
  let name: String
  let phone: String?
  let email: String?
  let lang: String?
  let note: String?
}

/// Why contact details cannot be sealed or opened.
public enum SealError: Error, Hashable, Sendable {
  /// Name, ways to answer and note together.
  case tooLong(bytes: Int, limit: Int)
  case badKey
  /// Another key sealed it, it was altered, or it belongs to another booking.
  case doesNotOpen
  case notASheet
}
