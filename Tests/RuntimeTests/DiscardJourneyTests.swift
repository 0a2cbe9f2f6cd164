import Booking
import Canvas
import HubAnswers
import Runtime
import Screens
import Testing

/// A request that the hub has refused for good goes from the device when its owner says so, and nothing else.
struct DiscardJourneyTests {
  private func bookings(_ guide: TestGuide) -> [Booking] { guide.runtime.model.bookings.bookings }

  @Test func yesDeletesItAndNothingElse() throws {
    let guide = try SettledRequest.refused()
    guide.runtime.type("1/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("b")
    Journey.fillIn(guide.runtime)
    let other = try #require(bookings(guide).first?.id)
    #expect(bookings(guide).count == 2)
    guide.runtime.press(.down)
    #expect(guide.screen.contains("Needs attention: The hub does not take the request as it is."), "\(guide.screen)")
    guide.runtime.type("D")
    #expect(guide.screen.contains("Delete the request to"), "\(guide.screen)")
    guide.runtime.type("n")
    #expect(bookings(guide).count == 2)
    guide.runtime.type("Dy")
    #expect(guide.screen.contains("The request was deleted from this device."), "\(guide.screen)")
    #expect(bookings(guide).map(\.id) == [other])
    let again = try TestGuide(folder: guide.folder)
    again.runtime.type("4")
    #expect(bookings(again).map(\.id) == [other])
  }

  @Test func whatTheHubHasStays() throws {
    let guide = try SettledRequest.confirmed()
    guide.runtime.type("D")
    #expect(guide.screen.contains("Only what the hub refused can be deleted") && guide.runtime.model.prompt == nil)
    var model = guide.runtime.model
    #expect(model.update(.discarded(.failure(Failure(.notRefused, detail: "")))) == [.loadBookings])
  }
}
