import CivilTime
import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Screens
import Store
import TextShaping

/// `hoaban bookings`: the requests kept on this device.
struct Bookings: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, show, take along, take back or call off, let go of requests; answer offers.",
    subcommands: [
      BookingsList.self, BookingsShow.self, BookingsDecide<CancelCommand>.self, BookingsDecide<AcceptCommand>.self,
      BookingsDecide<DeclineCommand>.self, BookingsDiscard.self, BookingsVoucher.self, BookingsPurge.self,
    ], defaultSubcommand: BookingsList.self)
}

/// `hoaban bookings list`.
struct BookingsList: OneShot {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the requests, newest first.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    try store.sealWaiting(at: session.now) { try session.gazetteer().providerKey(of: $0, on: session.now.date) }
    let (stored, standings) = (try store.stored(), try store.standings())
    let bookings = stored.readable
    let names = try BookingNames(session).names(bookings)
    let document = BookingDocument(language: session.language, names: names)
    let recovery = try store.recovery()
    var members = [JSONText.Member("bookings", .array(bookings.map { document.row($0, standings[$0.id]) }))]
    if let recovery { members.append(.init("recovery", BookingDocument.recovery(recovery))) }
    if !stored.unreadable.isEmpty {
      members.append(.init("unreadable", .array(stored.unreadable.map(JSONText.string))))
    }
    let notices = [recovery.map(session.requestWords.recovered), session.requestWords.unreadable(stored.unreadable)]
    try session.answer(
      .object(members),
      people: people(bookings.map { Voucher($0, standings[$0.id] ?? Standing()) }, names, session)
        + notices.compactMap { $0 }.flatMap { Fitting.wrap($0, to: 80) })
  }

  private func people(_ vouchers: [Voucher], _ names: [EntryID: String], _ session: Session) -> [String] {
    guard !vouchers.isEmpty else {
      return [
        session.say(
          vi: "Chưa có yêu cầu nào.", en: "No requests yet.", fr: "Pas encore de demande.", ja: "依頼はまだありません。")
      ]
    }
    return vouchers.map { voucher in
      let booking = voucher.booking
      let name = Fitting.pad(names[booking.request.provider] ?? booking.request.provider.rawValue, to: 30)
      let state = session.requestWords.state(booking)
      return Fitting.truncate("\(booking.request.claim)  \(voucher.terms.from)  \(name) \(state)", to: 80)
    }
  }
}

/// `hoaban bookings show`.
struct BookingsShow: OneShot {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one request.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    let booking = try BookingFinder(store: store).booking(reference)
    let (standing, sheet) = (try store.standings()[booking.id], try store.sheets(of: [booking])[booking.id])
    let names = try BookingNames(session).names([booking])
    let document = BookingDocument(language: session.language, names: names)
    let text = RequestText(
      booking, standing, sheet, provider: names[booking.request.provider] ?? booking.request.provider.rawValue,
      session.requestWords)
    try session.answer(document.whole(booking, standing, sheet), people: text.lines(width: 80).map(\.text))
  }
}
