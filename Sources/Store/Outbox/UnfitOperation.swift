import Booking

/// Why this device itself does not send an operation or an answer: in the place of a hub's problem; no hub says it.
enum UnfitOperation {
  /// Its bytes are not those that were kept.
  static let damaged = problem(Standing.damaged)
  /// It is written as this program does not know it.
  static let unreadable = problem(Standing.unreadable)

  private static func problem(_ name: String) -> String { #"{"type":"/problems/\#(name)"}"# }
}
