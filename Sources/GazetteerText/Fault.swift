/// Something wrong in the text sources, with the place to look at.
public struct Fault: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let file: String
  /// From 1; 0 where the fault is of the file as a whole.
  public let line: Int
  public let message: String

  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }

  public static func < (left: Fault, right: Fault) -> Bool {
    (left.file, left.line, left.message) < (right.file, right.line, right.message)
  }
}
