internal import CivilTime
internal import SyncProtocol

/// The form of dates that HTTP prefers (RFC 9110, section 5.6.7): `Mon, 30 Nov 2026 11:41:03 GMT`.
enum HTTPDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Nil for any other form.
  static func moment(_ text: String) -> HubMoment? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else { return nil }
    return HubMoment(rawValue: "\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z")
  }
}
