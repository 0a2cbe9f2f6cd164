/// What a file from outside says of one record.
public struct ImportRow: Hashable, Sendable {
  public let id: String
  public let line: Int
  /// What it asks for, in its order. What is empty asks for nothing and is not here.
  public let cells: [ImportCell]

  public init(id: String, line: Int, cells: [ImportCell]) {
    self.id = id
    self.line = line
    self.cells = cells
  }
}

/// One thing that is asked for.
public struct ImportCell: Hashable, Sendable {
  /// The word that takes a value out.
  public static let removal = "!remove"

  public enum Request: Hashable, Sendable {
    case set(FlatValue)
    case remove
  }

  public let path: FieldPath
  public let request: Request
  public let line: Int

  public init(path: FieldPath, request: Request, line: Int) {
    self.path = path
    self.request = request
    self.line = line
  }
}

/// Something in the imported file that cannot be done.
public struct ImportFault: Error, Hashable, Sendable {
  public let line: Int
  public let message: String

  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

/// The rows of an imported file, and what is wrong with it.
public struct ImportedRows: Sendable {
  public internal(set) var rows: [ImportRow] = []
  public internal(set) var faults: [ImportFault] = []

  public init(rows: [ImportRow] = [], faults: [ImportFault] = []) {
    self.rows = rows
    self.faults = faults
  }

  mutating func fault(_ line: Int, _ message: String) { faults.append(ImportFault(line: line, message: message)) }

  /// Two rows for one record could contradict each other.
  mutating func refuseDoubles() {
    var seen: [String: Int] = [:]
    for row in rows {
      if let first = seen[row.id] {
        fault(row.line, "`\(row.id)` also stands in line \(first)")
      } else {
        seen[row.id] = row.line
      }
    }
  }
}
