import Booking
import Foundation

/// Calendars of bookings in the person's own folder, where every file dialogue begins.
enum CalendarFile {
  /// - Returns: The path of the new file.
  static func keep(_ claim: ClaimReference, _ text: String) throws -> String {
    try NewFile.keep(text, (Environment.value("HOME") ?? NSHomeDirectory()) + "/\(claim)", suffix: ".ics")
  }
}
