/// How bad a fault is.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// The gazetteer is not compiled.
  case error
  /// Somebody should look at it. A record may accept it with a reason (`accepted:`).
  case warning
}

/// Something wrong in the text sources, with the place to look at.
public struct Fault: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let rule: Rule
  public let file: String
  /// From 1; 0 where the fault is of the file as a whole.
  public let line: Int
  public let message: String

  public init(_ rule: Rule = .form, file: String, line: Int, message: String) {
    self.rule = rule
    self.file = file
    self.line = line
    self.message = message
  }

  public var severity: Severity { rule.severity }

  /// `Data/places/a1-hill.yaml:12: warning: … [route-legs]`
  public var description: String {
    "\(line > 0 ? "\(file):\(line)" : file): \(severity.rawValue): \(message) [\(rule.rawValue)]"
  }

  public static func < (left: Fault, right: Fault) -> Bool {
    (left.file, left.line, left.message) < (right.file, right.line, right.message)
  }
}
