/// What is wrong with a trip as JSON, and where.
public struct TripImportError: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// As `days[0].stops[2].visit_min`; empty where it is the whole document.
  public let field: String
  public let fault: Fault

  public enum Fault: Hashable, Sendable {
    /// The reason is in English.
    case notJSON(String)
    case missing
    case wanted(Wanted)
    /// A value that a trip cannot have.
    case limit(TripEditError)
    /// Another stop has the number, or it is out of range.
    case stopNumber(Int)
  }

  /// What stands in a field.
  public enum Wanted: Hashable, Sendable {
    case object, list, text, wholeNumber, boolean
    /// `2026-12-05`.
    case date
    /// `08:00`.
    case time
    /// `10:30-18:00`.
    case hours
    /// `11:30-13:30/60`.
    case lunch
    /// An id such as `a1-hill`.
    case id
    case oneOf([String])
  }
}
