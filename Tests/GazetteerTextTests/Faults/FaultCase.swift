import GazetteerText
import Testing

/// A slip of a keeper's pen and the fault by which it must be told.
struct FaultCase: Sendable, CustomTestStringConvertible {
  /// What was done to which file.
  enum Slip: Sendable {
    case edit(String, replacing: String, with: String)
    case write(String, String)
  }

  let name: String
  let slips: [Slip]
  let file: String
  let line: Int
  /// Stands in the message.
  let part: String

  init(_ name: String, _ slips: Slip..., file: String, line: Int, part: String) {
    self.name = name
    self.slips = slips
    self.file = file
    self.line = line
    self.part = part
  }

  /// A slip in the sample's fort.
  static func fort(_ name: String, _ old: String, _ new: String, line: Int, part: String) -> FaultCase {
    FaultCase(
      name, .edit("places/old-fort.yaml", replacing: old, with: new), file: "places/old-fort.yaml", line: line,
      part: part)
  }

  /// A slip in another file of the sample.
  static func edit(
    _ file: String, _ name: String, _ old: String, _ new: String, line: Int, part: String
  ) -> FaultCase {
    FaultCase(name, .edit(file, replacing: old, with: new), file: file, line: line, part: part)
  }

  var testDescription: String { name }

  /// The sample with the slips in it; nil where it does not hold what a slip replaces.
  var source: [SourceFile]? {
    var changed: [String: String] = [:]
    for slip in slips {
      switch slip {
      case .write(let file, let text): changed[file] = text
      case .edit(let file, let old, let new):
        guard let text = changed[file] ?? SampleSource.files[file],
          let range = text.firstRange(of: old)
        else { return nil }
        changed[file] = text.replacingCharacters(in: range, with: new)
      }
    }
    return SampleSource.source(changed)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
