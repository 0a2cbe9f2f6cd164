public import Booking
import Gazetteer

/// What is said of the file that keeps the requests.
extension RequestWords {
  /// What became of it when it was damaged.
  public func recovered(_ recovery: Recovery) -> String {
    // A screen has room for its name; it lies beside the others.
    let name = recovery.file.split(separator: "/").last.map(String.init) ?? recovery.file
    return say(
      .outboxRecovered, String(recovery.saved), String(recovery.damaged), means == .keys ? name : recovery.file)
  }

  /// Nil where all can be read.
  ///
  /// - Parameter references: Of those that cannot.
  public func unreadable(_ references: [String]) -> String? {
    guard !references.isEmpty else { return nil }
    let most = 5
    let told = references.count > most ? references.prefix(most) + ["…"] : references[...]
    return say(.voucherAttention) + Words.colon(language) + say(.outboxUnreadable, told.joined(separator: ", "))
  }
}
