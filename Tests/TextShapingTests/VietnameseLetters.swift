import Testing

/// Every letter of Vietnamese that carries a mark, spelled in both normal forms from its parts.
struct VietnameseLetter: CustomTestStringConvertible, Sendable {
  let base: Unicode.Scalar
  /// Breve, circumflex or horn.
  let shape: Unicode.Scalar?
  let tone: Unicode.Scalar?
  /// NFC, one scalar.
  let composed: String

  /// NFD: marks below come before marks above (canonical ordering, UAX #15); the horn comes first of all.
  var decomposed: String {
    var marks = [shape, tone].compactMap { $0 }
    if tone == Self.dotBelow, shape != Self.horn { marks.reverse() }
    return Self.text([base] + marks)
  }

  /// Letter with shape in one scalar and the tone as a mark: what some keyboards send.
  var mixed: String {
    guard let tone, let untoned = Self.all.first(where: { $0.base == base && $0.shape == shape && $0.tone == nil })
    else { return composed }
    return untoned.composed + Self.text([tone])
  }

  /// The marks in the order of typing, shape before tone, whatever the canonical order is.
  var typed: String { Self.text([base] + [shape, tone].compactMap { $0 }) }

  var plain: String { String(base).lowercased() }
  var testDescription: String { composed }

  static let horn = Unicode.Scalar("\u{31B}")
  static let dotBelow = Unicode.Scalar("\u{323}")

  static let all: [VietnameseLetter] = {
    let breve = Unicode.Scalar("\u{306}")
    let circumflex = Unicode.Scalar("\u{302}")
    let tones: [Unicode.Scalar?] = [nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", dotBelow]
    let rows: [(base: Unicode.Scalar, shape: Unicode.Scalar?, forms: String)] = [
      ("a", nil, "aàảãáạ"), ("a", breve, "ăằẳẵắặ"), ("a", circumflex, "âầẩẫấậ"), ("e", nil, "eèẻẽéẹ"),
      ("e", circumflex, "êềểễếệ"), ("i", nil, "iìỉĩíị"), ("o", nil, "oòỏõóọ"), ("o", circumflex, "ôồổỗốộ"),
      ("o", horn, "ơờởỡớợ"), ("u", nil, "uùủũúụ"), ("u", horn, "ưừửữứự"), ("y", nil, "yỳỷỹýỵ"),
      ("A", nil, "AÀẢÃÁẠ"), ("A", breve, "ĂẰẲẴẮẶ"), ("A", circumflex, "ÂẦẨẪẤẬ"), ("E", nil, "EÈẺẼÉẸ"),
      ("E", circumflex, "ÊỀỂỄẾỆ"), ("I", nil, "IÌỈĨÍỊ"), ("O", nil, "OÒỎÕÓỌ"), ("O", circumflex, "ÔỒỔỖỐỘ"),
      ("O", horn, "ƠỜỞỠỚỢ"), ("U", nil, "UÙỦŨÚỤ"), ("U", horn, "ƯỪỬỮỨỰ"), ("Y", nil, "YỲỶỸÝỴ"),
    ]
    return rows.flatMap { row in
      zip(tones, row.forms).map { tone, form in
        VietnameseLetter(base: row.base, shape: row.shape, tone: tone, composed: String(form))
      }
    }
  }()

  static func text(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
}

extension String {
  /// For comparisons that must tell the normal forms apart, which `==` does not.
  var scalarValues: [UInt32] { unicodeScalars.map(\.value) }
}
