import Gazetteer
import TextShaping
import Yams

/// Reads the fields of one YAML mapping and notes a fault, with its line, for each that is wrong.
///
/// Every scalar is read as text: a keeper never has to know that YAML would take `no` for a truth value.
struct FieldReader {
  let file: String
  let mapping: Node.Mapping
  private let line: Int

  init?(_ node: Node, file: String, faults: inout [Fault]) {
    guard let mapping = node.mapping else {
      faults.append(Fault(file: file, line: node.mark?.line ?? 0, message: "expected `key: value` lines here"))
      return nil
    }
    self.file = file
    self.mapping = mapping
    line = node.mark?.line ?? 1
  }

  var keys: [String] { mapping.keys.compactMap(\.string) }

  /// The line of a key, or of one within it: `facts.hours`. Where the inner key is missing, that of the outer one.
  func line(of path: String) -> Int {
    var mapping: Node.Mapping? = mapping
    var line = line
    for part in path.split(separator: ".") {
      guard let node = mapping?[String(part)] else { break }
      line = node.mark?.line ?? line
      mapping = node.mapping
    }
    return line
  }

  func node(_ key: String) -> Node? { mapping[key] }

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
    guard let node = mapping[key] else { return nil }
    guard let scalar = node.scalar else {
      faults.append(fault(key, "`\(key)` must be one text"))
      return nil
    }
    return clean(scalar.string, key, &faults)
  }

  func required(_ key: String, _ faults: inout [Fault]) -> String? {
    let text = text(key, &faults)
    // What is there but is no text has been told already.
    if text == nil, mapping[key] != nil { return nil }
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
    guard let node = mapping[key] else { return [] }
    guard let sequence = node.sequence else {
      faults.append(fault(key, "`\(key)` must be a list, one `- item` a line"))
      return []
    }
    return sequence.compactMap { item in
      guard let scalar = item.scalar else {
        faults.append(Fault(file: file, line: item.mark?.line ?? 0, message: "an item of `\(key)` must be one text"))
        return nil
      }
      if scalar.string.isEmpty {
        faults.append(Fault(file: file, line: item.mark?.line ?? 0, message: "an item of `\(key)` is empty"))
        return nil
      }
      return clean(scalar.string, key, &faults)
    }
  }

  func localized(_ key: String, _ faults: inout [Fault]) -> LocalizedText {
    guard let node = mapping[key], let reader = FieldReader(node, file: file, faults: &faults) else { return .init() }
    reader.checkKeys(Set(Language.allCases.map(\.rawValue)), &faults)
    return reader.texts(&faults)
  }

  /// The fields of this mapping that are named after a language.
  func texts(_ faults: inout [Fault]) -> LocalizedText {
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      if let text = text(language.rawValue, &faults) { texts[language] = text }
    }
    return LocalizedText(texts)
  }

  private func clean(_ text: String, _ key: String, _ faults: inout [Fault]) -> String {
    let clean = Composition.sanitize(text, keepingLineBreaks: true)
    let composed = Composition.compose(text)
    if clean != composed {
      faults.append(fault(key, "`\(key)` holds characters that a terminal would obey or cannot show", .characters))
    }
    // Swift's `==` holds both spellings for the same text: only their scalars tell.
    if !composed.unicodeScalars.elementsEqual(text.unicodeScalars) {
      faults.append(fault(key, "`\(key)` is not in the composed spelling (NFC): type it again, or convert the file", .nfc))
    }
    return clean
  }
}
