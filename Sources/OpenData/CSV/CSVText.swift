/// Rows of a CSV text (RFC 4180) that know their line. Any of CR LF, LF and CR ends a row; a byte order mark is passed
/// over.
///
/// It goes by scalars and not by characters: to Swift a quote and a combining mark behind it are one character.
public struct CSVText: Sendable {
  public struct Row: Hashable, Sendable {
    public let line: Int
    public let fields: [String]
  }

  /// What is broken, and where.
  public struct Flaw: Hashable, Sendable {
    public let line: Int
    public let message: String
  }

  public private(set) var rows: [Row] = []
  public private(set) var flaws: [Flaw] = []
  private var fields: [String] = []
  private var field = String.UnicodeScalarView()
  private var line = 1
  private var start = 1

  public init(_ text: String) {
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while !scalars.isEmpty { scan(&scalars) }
    endRow()
  }

  private mutating func scan(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    switch scalars.removeFirst() {
    case "\"": quoted(&scalars)
    case ",": endField()
    case "\r":
      if scalars.first == "\n" { scalars.removeFirst() }
      newLine()
    case "\n": newLine()
    case let scalar: field.append(scalar)
    }
  }

  /// From behind an opening quote to its closing one.
  private mutating func quoted(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    let opened = line
    if !field.isEmpty { flaws.append(Flaw(line: line, message: "a quote stands inside a field without quotes")) }
    while let scalar = scalars.popFirst() {
      if scalar == "\"" {
        guard scalars.first == "\"" else {
          if let next = scalars.first, ![",", "\r", "\n"].contains(next) {
            flaws.append(Flaw(line: line, message: "something stands behind the closing quote of a field"))
          }
          return
        }
        scalars.removeFirst()
      } else if scalar == "\n" || scalar == "\r" && scalars.first != "\n" {
        line += 1
      }
      field.append(scalar)
    }
    flaws.append(Flaw(line: opened, message: "a quote opens here and never closes"))
  }

  private mutating func endField() {
    fields.append(String(field))
    field = .init()
  }

  private mutating func endRow() {
    if !fields.isEmpty || !field.isEmpty {
      endField()
      rows.append(Row(line: start, fields: fields))
    }
    fields = []
  }

  private mutating func newLine() {
    endRow()
    line += 1
    start = line
  }
}
