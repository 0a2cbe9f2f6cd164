import CivilTime
import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store
import TextShaping

/// `hoaban bookings`: the requests kept on this device.
struct Bookings: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, show, take along, take back or call off, let go of requests; answer offers.",
    subcommands: [
      BookingsList.self, BookingsShow.self, BookingsCancel.self, BookingsAccept.self, BookingsDecline.self,
      BookingsVoucher.self, BookingsPurge.self,
    ], defaultSubcommand: BookingsList.self)
}

/// `hoaban bookings list`.
struct BookingsList: OneShot {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the requests, newest first.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    try store.sealWaiting(at: session.now) { try session.gazetteer().providerKey(of: $0, on: session.now.date) }
    let (bookings, standings) = (try store.bookings(), try store.standings())
    let names = try BookingNames(session).names(bookings)
    let document = BookingDocument(language: session.language, names: names)
    try session.answer(
      .members(["bookings": .array(bookings.map { document.row($0, standings[$0.id]) })]),
      people: people(bookings, names, session))
  }

  private func people(_ bookings: [Booking], _ names: [EntryID: String], _ session: Session) -> [String] {
    guard !bookings.isEmpty else {
      return [
        session.say(
          vi: "Chưa có yêu cầu nào.", en: "No requests yet.", fr: "Pas encore de demande.", ja: "依頼はまだありません。")
      ]
    }
    return bookings.map { booking in
      let name = Fitting.pad(names[booking.request.provider] ?? booking.request.provider.rawValue, to: 30)
      let state = BookingWordsBrief.state(booking, session.language)
      return Fitting.truncate("\(booking.request.claim)  \(booking.request.from)  \(name) \(state)", to: 80)
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
    try session.answer(
      document.whole(booking, standing, sheet), people: people(booking, standing, sheet, names, session))
  }

  private func people(
    _ booking: Booking, _ standing: Standing?, _ sheet: ContactSheet?, _ names: [EntryID: String], _ session: Session
  ) -> [String] {
    let request = booking.request
    let until = request.until.map { " - \($0)" } ?? ""
    let ways = sheet.map { [$0.contact.name, $0.contact.phone, $0.contact.email].compactMap { $0 } }
    let contact =
      ways.map { session.language.list($0) }
      ?? session.say(
        vi: "Liên hệ đã mã hóa; chỉ nơi nhận yêu cầu mở được.", en: "Contact details are sealed for the provider.",
        fr: "Les coordonnées sont scellées pour le prestataire.", ja: "連絡先は依頼先だけが開けます。")
    let lines = [
      "\(request.claim)  \(BookingWordsBrief.state(booking, session.language)) (\(booking.updatedAt))",
      "\(names[request.provider] ?? request.provider.rawValue) (\(request.provider)), \(request.product.rawValue)",
      "\(request.from)\(until)", contact, sheet?.note ?? "", booking.reason,
      booking.status == .offered ? standing?.alternative.map { offer($0, session) } ?? "" : "",
      booking.agreed(standing).map { agreed($0, session) } ?? "",
      standing?.refused == nil ? "" : late(session), BookingWordsBrief.next(booking, standing)[session.language],
    ]
    return lines.filter { !$0.isEmpty }.flatMap { Fitting.wrap($0, to: 80) }
  }
  private func offer(_ offer: Alternative, _ session: Session) -> String {
    let head = session.say(vi: "Đề nghị: ", en: "Offer: ", fr: "Proposition : ", ja: "提案：")
    let stands = session.say(
      vi: "có hiệu lực đến \(offer.standsUntil)", en: "stands until \(offer.standsUntil)",
      fr: "valable jusqu’au \(offer.standsUntil)", ja: "\(offer.standsUntil)まで有効")
    return "\(head)\(terms(offer)); \(stands)"
  }

  private func agreed(_ offer: Alternative, _ session: Session) -> String {
    session.say(vi: "Đã thỏa thuận: ", en: "Agreed: ", fr: "Convenu : ", ja: "合意内容：") + terms(offer)
  }

  private func terms(_ offer: Alternative) -> String {
    let until = offer.until.map { " - \($0)" } ?? ""
    let count = offer.quantity.map { "\($0)" } ?? "\(offer.adults) + \(offer.children)"
    let amount = offer.amount.map { ", \($0) VND" } ?? ""
    return "\(offer.from)\(until), \(count)\(amount)" + (offer.note.isEmpty ? "" : ", \(offer.note)")
  }

  private func late(_ session: Session) -> String {
    session.say(
      vi: "Quyết định trước của bạn đến muộn: đã có quyết định khác.",
      en: "Your last decision came too late: something else had been decided.",
      fr: "Votre décision est arrivée trop tard : autre chose avait été décidé.",
      ja: "前の決定は間に合いませんでした。ほかのことが先に決まっていました。")
  }
}
