import Booking
import Canvas
import CivilTime
import Gazetteer
import Runtime
import Screens
import Store
import SyncProtocol
import Testing

/// What becomes of a request on the screen, while a courier writes the outbox.
struct RequestJourneyTests {
  private let guide: TestGuide
  private let courier: OutboxStore
  private let now = HubMoment(unixSeconds: 1_795_400_000)

  init() throws {
    let provider = try #require(EntryID(rawValue: "hs-ban-men"))
    guide = try TestGuide { Enrolled(real: $0, provider: provider) }
    guide.runtime.type("/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("b")
    Journey.fillIn(guide.runtime)
    courier = try OutboxStore(path: guide.folder.path + "/outbox.sqlite")
    let device = try #require(DeviceID(random: [UInt8](repeating: 1, count: 8)))
    let told = SyncProtocol.Enrolled(device: device, role: "traveller", epoch: try epoch(), now: now)
    try courier.enrol(told, hub: "https://hub.example", offset: 0)
  }

  private func epoch() throws -> Epoch { try #require(Epoch(random: [UInt8](repeating: 1, count: 16))) }

  private func exchange(_ status: BusinessStatus, revision: Int, offer: Offer? = nil, reason: String? = nil) throws {
    let batch = try courier.batch(maxOperations: 9, maxBytes: 99_999, at: now)
    let id = try #require(guide.runtime.model.bookings.bookings.first?.id)
    let response = SyncResponse(
      epoch: try epoch(), now: now,
      results: batch.map { OperationResult(id: $0.id, code: .applied, status: status, revision: revision) },
      changes: [
        BookingChange(
          sequence: revision, booking: id, revision: revision, status: status, at: now, offer: offer, reason: reason)
      ], cursor: revision, more: false)
    _ = try courier.settle(batch, response, known: now, offset: 0, at: now)
    // The minute after it the guide looks again.
    guide.runtime.send(.clock(guide.runtime.model.now.adding(minutes: 1)))
  }

  private func offer() throws -> Offer {
    Offer(
      id: try #require(OfferID(random: [UInt8](repeating: 6, count: 8))),
      from: try #require(CivilDate(iso: "2026-12-06")), until: nil, units: [UnitItem(.adult, 2)], amount: 300_000,
      note: "chỉ còn nhà sàn", offerUntil: now.adding(seconds: 86_400))
  }

  private func courierHas() throws -> [SyncProtocol.Operation.Kind] {
    let batch = try courier.batch(maxOperations: 9, maxBytes: 99_999, at: now)
    try courier.release(batch, at: now)
    return batch.map(\.kind)
  }

  @Test func anOfferIsSeenAndTaken() throws {
    #expect(guide.screen.contains("saved here, not yet sent") && guide.screen.contains("Not yet sent: 1."))
    try exchange(.pending, revision: 1)
    #expect(guide.screen.contains("sent, no answer yet") && guide.screen.contains("Nothing waits to be sent."))
    try exchange(.offered, revision: 2, offer: offer())
    #expect(guide.screen.contains("another offer made") && guide.screen.contains("300,000 VND"))
    #expect(guide.screen.contains("sàn") && guide.screen.contains("Accept"))
    guide.runtime.type("a")
    #expect(guide.screen.contains("Accept what"))
    guide.runtime.type("n")
    #expect(try courierHas() == [])
    guide.runtime.type("ay")
    #expect(try courierHas() == [.accept])
    #expect(guide.screen.contains("Next: Your acceptance goes to the hub"))
    guide.runtime.type("d")
    #expect(guide.screen.contains("Your last decision is not answered yet"))
    try exchange(.confirmed, revision: 3, offer: offer(), reason: "Hẹn gặp")
    #expect(guide.screen.contains("confirmed") && guide.screen.contains("Hẹn gặp"))
    // What was offered counts now, not what was asked for.
    #expect(guide.screen.contains("Agreed: Sun 6 Dec 2026") && !guide.screen.contains("stands until"))
  }

  /// Where its provider has no key nothing of it is sent, and neither line says that nothing waits.
  @Test(arguments: [
    (Language.vi, "Lưu ở đây đến khi nơi cung cấp nhận yêu cầu: 1.", "Không có gì chờ gửi.", "Chưa gửi: 1."),
    (.en, "Saved here until the provider takes requests: 1.", "Nothing waits to be sent.", "Not yet sent: 1."),
    (.fr, "Gardées ici tant que le prestataire n’en prend pas : 1.", "Rien n’attend", "Non envoyées : 1."),
    (.ja, "依頼先が受け付けるまでこの端末に保管：1件。", "送信待ちはありません。", "未送信：1件。"),
  ])
  func whatWaitsForAKeyIsCounted(language: Language, held: String, none: String, waits: String) throws {
    let guide = try TestGuide(language: language)
    guide.runtime.type("/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("b")
    Journey.fillIn(guide.runtime)
    #expect(guide.screen.contains(held) && !guide.screen.contains(none), "\(guide.screen)")
    var model = guide.runtime.model
    model.bookings.bookings += self.guide.runtime.model.bookings.bookings
    let screen = model.view().text()
    #expect(screen.contains(waits), "\(screen)")
  }

  @Test func whatCannotBeReadIsNamedBelowTheList() {
    var model = guide.runtime.model
    let state = OutboxState(
      bookings: model.bookings.bookings, sheets: [:], draft: nil, unreadable: ["HB-7K3M-Q9"])
    _ = model.update(.bookingsLoaded(.success(state)))
    let screen = model.view().text()
    #expect(screen.contains("Needs attention: Requests that this copy") && screen.contains("HB-7K3M-Q9"), "\(screen)")
    #expect(screen.contains("saved here, not yet sent"))
  }

  @Test func whatWasSentIsCalledOff() throws {
    try exchange(.pending, revision: 1)
    guide.runtime.type("x")
    #expect(guide.screen.contains("Call off the request to"))
    guide.runtime.type("y")
    #expect(try courierHas() == [.cancel])
    try exchange(.cancelled, revision: 2)
    #expect(guide.screen.contains("cancelled"))
  }

  @Test func whatNeverLeftIsTakenBackWithItsOperation() throws {
    guide.runtime.type("xy")
    #expect(guide.screen.contains("withdrawn"))
    #expect(try courierHas() == [])
  }

  @Test func theCourierTellsWhatItDoes() {
    // This guide has none.
    guide.runtime.type("s")
    #expect(guide.screen.contains("hoaban-sync is not on this machine"))
    #expect(!guide.runtime.model.bookings.isCarrying)
    var model = guide.runtime.model
    model.bookings.isCarrying = true
    _ = model.update(.carried(.delivered(sent: 8, left: 2)))
    #expect(model.view().text().contains("Sending: 8 done, 2 left."))
    #expect(model.update(.carried(.done(sent: 10, refused: 0, news: 1))).contains(.loadBookings))
    #expect(!model.bookings.isCarrying && model.view().text().contains("Sent: 10; refused: 0; news: 1."))
    for trouble in CourierTrouble.allCases {
      _ = model.update(.carried(.failed(trouble)))
      #expect(model.toast?.mood == .warning, "\(trouble)")
    }
  }

  /// While the list is open the guide asks to be woken; elsewhere it sleeps.
  @Test func looksAgainWhileTheListIsOpen() throws {
    var model = guide.runtime.model
    let alarms = guide.runtime.terminal.compactMap { effect -> Alarm? in
      if case .alarm(let alarm) = effect { alarm } else { nil }
    }
    let alarm = try #require(alarms.last)
    let effects = model.update(.alarm(alarm.ticket))
    #expect(effects.contains(.refreshBookings))
    #expect(effects.contains { if case .alarm(let next?) = $0 { next.ticket != alarm.ticket } else { false } })
    _ = model.update(.input(.key(.character("2"))))
    #expect(!model.update(.alarm(alarm.ticket)).contains(.refreshBookings))
  }
}
