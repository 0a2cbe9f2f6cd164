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
    abstract: "List, show or take back requests.",
    subcommands: [BookingsList.self, BookingsShow.self, BookingsCancel.self], defaultSubcommand: BookingsList.self)
}

/// `hoaban bookings list`.
struct BookingsList: OneShot {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the requests, newest first.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    try store.sealWaiting { try session.gazetteer().providerKey(of: $0, on: session.now.date) }
    let bookings = try store.bookings()
    let names = try BookingNames(session).names(bookings)
    let document = BookingDocument(language: session.language, names: names)
    try session.answer(
      .members(["bookings": .array(bookings.map(document.row))]), people: people(bookings, names, session))
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
    let sheet = try store.sheets(of: [booking])[booking.id]
    let names = try BookingNames(session).names([booking])
    let document = BookingDocument(language: session.language, names: names)
    try session.answer(document.whole(booking, sheet), people: people(booking, sheet, names, session))
  }

  private func people(
    _ booking: Booking, _ sheet: ContactSheet?, _ names: [EntryID: String], _ session: Session
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
      "\(request.claim)  \(BookingWordsBrief.state(booking, session.language))",
      "\(names[request.provider] ?? request.provider.rawValue) (\(request.provider)), \(request.product.rawValue)",
      "\(request.from)\(until)", contact, sheet?.note ?? "", booking.reason,
    ]
    return lines.filter { !$0.isEmpty }.flatMap { Fitting.wrap($0, to: 80) }
  }
}

/// `hoaban bookings cancel`.
struct BookingsCancel: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Take back a request that has not been sent.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    let booking = try BookingFinder(store: store).booking(reference)
    guard !booking.canCancel else {
      throw CommandFailure(
        .unavailable, vi: "Yêu cầu \(booking.request.claim) đã gửi đi; việc hủy phải qua trung tâm.",
        en: "Request \(booking.request.claim) has been sent; calling it off takes the hub.",
        fr: "La demande \(booking.request.claim) est partie ; l’annuler passe par le centre.",
        ja: "依頼\(booking.request.claim)は送信済みです。取り消しにはセンターが必要です。", field: "reference")
    }
    guard booking.canWithdraw, let taken = try store.apply(.withdraw, to: booking.id, at: session.now) else {
      let state = BookingWordsBrief.state(booking, session.language)
      throw CommandFailure(
        .invalidValue, vi: "Yêu cầu \(booking.request.claim) không rút lại được: \(state).",
        en: "Request \(booking.request.claim) cannot be taken back: \(state).",
        fr: "La demande \(booking.request.claim) ne peut être retirée : \(state).",
        ja: "依頼\(booking.request.claim)は取り下げられません（\(state)）。", field: "reference")
    }
    let names = try BookingNames(session).names([taken])
    try session.answer(
      BookingDocument(language: session.language, names: names).whole(
        taken, store.sheets(of: [taken])[taken.id]),
      people: [
        session.say(
          vi: "Đã rút lại yêu cầu \(taken.request.claim).", en: "Took back request \(taken.request.claim).",
          fr: "Demande \(taken.request.claim) retirée.", ja: "依頼\(taken.request.claim)を取り下げました。")
      ])
  }
}
