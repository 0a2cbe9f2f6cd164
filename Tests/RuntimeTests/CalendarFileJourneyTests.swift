import Booking
import Canvas
import Foundation
import Runtime
import Screens
import Testing

/// What was confirmed, as a file for calendars.
struct CalendarFileJourneyTests {
  private func files(_ guide: TestGuide) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: guide.folder.path).filter { $0.hasSuffix(".ics") }
  }

  @Test func aKeyWritesItAndSaysWhere() throws {
    let guide = try SettledRequest.confirmed()
    #expect(guide.screen.contains("Calendar file"), "\(guide.screen)")
    guide.runtime.type("c")
    let claim = try #require(guide.runtime.model.bookings.bookings.first?.request.claim)
    #expect(try files(guide) == ["\(claim).ics"])
    let path = guide.folder.path + "/\(claim).ics"
    #expect(guide.runtime.model.toast?.text == "Written to \(path)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.contains("DTSTART;VALUE=DATE:20261205"), "\(text)")
    #expect(!text.contains("0912") && !text.contains("Mai"))
  }

  @Test func whatIsNotConfirmedHasNone() throws {
    let guide = try SettledRequest.declined()
    guide.runtime.type("c")
    #expect(guide.screen.contains("Nothing is confirmed yet"))
    #expect(try files(guide).isEmpty)
  }

  @Test func aPublicMachineOffersNone() throws {
    let guide = try SettledRequest.confirmed(policy: .kiosk)
    #expect(!guide.screen.contains("Calendar file"))
    guide.runtime.type("c")
    #expect(try files(guide).isEmpty)
  }

  @Test func aFullDiskIsSaid() throws {
    let guide = try SettledRequest.confirmed()
    var ports = try TestGuide.ports(guide.folder)
    ports.keepCalendar = { _, _ in throw FullDisk.NoSpace() }
    let runtime = HeadlessRuntime(guide.runtime.model, ports: ports)
    runtime.type("c")
    #expect(runtime.model.toast?.text.hasPrefix("The calendar file could not be written") == true)
  }
}
