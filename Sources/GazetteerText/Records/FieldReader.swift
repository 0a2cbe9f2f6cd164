import Gazetteer
import TextShaping

/// Reads the fields of one YAML mapping and notes a fault, with its line, for each that is wrong.
struct FieldReader: Sendable {
  let file: String
  private let fields: [(key: String, node: SourceNode)]
  private let line: Int

  init?(_ node: SourceNode, file: String, faults: inout [Fault]) {
    guard case .fields(let fields) = node.value else {
      faults.append(Fault(file: file, line: node.line, message: "expected `key: value` lines here"))
      return nil
    }
    self.file = file
    self.fields = fields
    line = node.line
  }

  static let languages = Set(Language.allCases.map(\.rawValue))

  var keys: [String] { fields.map(\.key) }

  /// The line of a key, or of one within it: `facts.hours`. Where the inner key is missing, that of the outer one.
  func line(of path: String) -> Int {
    var fields = fields
    var line = line
    for part in path.split(separator: ".") {
      guard let node = fields.first(where: { $0.key == part })?.node else { break }
      line = node.line
      guard case .fields(let inner) = node.value else { break }
      fields = inner
    }
    return line
  }

  func node(_ key: String) -> SourceNode? { fields.first { $0.key == key }?.node }

  func fault(_ key: String, _ message: String, _ rule: Rule = .form) -> Fault {
    Fault(rule, file: file, line: line(of: key), message: message)
  }

  /// Faults for keys that nobody reads: nearly always a slip of the pen.
  func checkKeys(_ known: Set<String>, _ faults: inout [Fault]) {
    for key in keys where !known.contains(key) {
      faults.append(fault(key, "unknown field `\(key)`; known: \(known.sorted().joined(separator: ", "))"))
    }
  }

  func text(_ key: String, _ faults: inout [Fault]) -> String? {
    guard let node = node(key) else { return nil }
    guard case .text(let words) = node.value else {
      faults.append(fault(key, "`\(key)` must be one text"))
      return nil
    }
    return clean(words, key, &faults)
  }

  func required(_ key: String, _ faults: inout [Fault]) -> String? {
    let text = text(key, &faults)
    // What is there but is no text has been told already.
    if text == nil, node(key) != nil { return nil }
    if text == nil || text?.isEmpty == true {
      faults.append(fault(key, "`\(key)` is missing"))
      return nil
    }
    return text
  }

  func integer(_ key: String, _ range: ClosedRange<Int>, _ faults: inout [Fault]) -> Int? {
    guard let text = text(key, &faults) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      faults.append(
        fault(key, "`\(key)` is `\(text)`: a whole number from \(range.lowerBound) to \(range.upperBound) is needed"))
      return nil
    }
    return number
  }

  func list(_ key: String, _ faults: inout [Fault]) -> [String] {
    guard let node = node(key) else { return [] }
    guard let items = node.list else {
      faults.append(fault(key, "`\(key)` must be a list, one `- item` a line"))
      return []
    }
    return items.compactMap { item in
      guard case .text(let words) = item.value else {
        faults.append(Fault(file: file, line: item.line, message: "an item of `\(key)` must be one text"))
        return nil
      }
      if words.isEmpty {
        faults.append(Fault(file: file, line: item.line, message: "an item of `\(key)` is empty"))
        return nil
      }
      return clean(words, key, &faults)
    }
  }

  func localized(_ key: String, _ faults: inout [Fault]) -> LocalizedText {
    guard let node = node(key), let reader = FieldReader(node, file: file, faults: &faults) else { return .init() }
    reader.checkKeys(Self.languages, &faults)
    return reader.texts(&faults)
  }

  /// The fields of this mapping that are named after a language.
  func texts(_ faults: inout [Fault]) -> LocalizedText {
    var texts = LocalizedText()
    for language in Language.allCases { texts[language] = text(language.rawValue, &faults) }
    return texts
  }

  private func clean(_ text: String, _ key: String, _ faults: inout [Fault]) -> String {
    if Composition.isSafeAndComposed(text) { return text }
    let clean = Composition.sanitize(text, keepingLineBreaks: true)
    let composed = Composition.compose(text)
    if clean != composed {
      faults.append(fault(key, "`\(key)` holds characters that a terminal would obey or cannot show", .characters))
    }
    // Swift's `==` holds both spellings for the same text: only their scalars tell.
    if !composed.unicodeScalars.elementsEqual(text.unicodeScalars) {
      faults.append(
        fault(key, "`\(key)` is not in the composed spelling (NFC): type it again, or convert the file", .nfc))
    }
    return clean
  }
}
