public import Gazetteer

/// What a provider may know of a traveller: how to reach them, in which language, and what they add.
public struct ContactSheet: Hashable, Sendable {
  public let contact: Contact
  public let language: Language
  public let note: String

  public init(contact: Contact, language: Language, note: String) {
    self.contact = contact
    self.language = language
    self.note = note
  }

  /// Bytes that a sheet may take before it is padded; its end mark takes one more.
  public static let limit = 1_023
  /// Lengths of what is sealed: whole blocks, so that the length says little of the sheet, and a tag.
  static let sealedLengths: Set<Int> = Set((1...16).map { $0 * block + 16 })
  private static let block = 64

  /// The sheet as JSON, an end mark 0x80 and zeros to a multiple of 64 bytes (ISO/IEC 7816-4).
  ///
  /// - Throws: `SealError.tooLong`.
  func padded() throws(SealError) -> [UInt8] {
    let bytes = Array(json.utf8)
    guard bytes.count <= Self.limit else { throw .tooLong(bytes: bytes.count, limit: Self.limit) }
    let length = (bytes.count / Self.block + 1) * Self.block
    return bytes + [0x80] + [UInt8](repeating: 0, count: length - bytes.count - 1)
  }

  /// The JSON of a padded sheet.
  static func unpadded(_ bytes: [UInt8]) throws(SealError) -> [UInt8] {
    guard bytes.count % block == 0, let end = bytes.lastIndex(where: { $0 != 0 }), bytes[end] == 0x80 else {
      throw .notASheet
    }
    return Array(bytes[..<end])
  }

  /// Members in a fixed order, those without a value left out.
  private var json: String {
    let members = [
      ("name", contact.name), ("phone", contact.phone ?? ""), ("email", contact.email ?? ""),
      ("lang", language.rawValue), ("note", note),
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

/// Why contact details cannot be sealed or opened.
public enum SealError: Error, Hashable, Sendable {
  /// Name, ways to answer and note together.
  case tooLong(bytes: Int, limit: Int)
  case badKey
  /// Another key sealed it, it was altered, or it belongs to another booking.
  case doesNotOpen
  case notASheet
}
