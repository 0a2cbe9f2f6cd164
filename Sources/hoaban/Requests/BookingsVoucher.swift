import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import QRCode
import Screens
import Store

/// `hoaban bookings voucher`.
struct BookingsVoucher: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "voucher", abstract: "Write a request to take along.",
    discussion: """
      text: a page with a QR code for a phone. ics: a calendar (RFC 5545) with the stay, once it is confirmed. json: as \
      bookings show, with the revision and the code. json-ld: in the words of schema.org. Who asks stands in none of them.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, ics, json, jsonLD = "json-ld" }

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  @Option(help: "text, ics, json or json-ld.")
  var format: Format?

  @Option(help: "For text: columns of the page, 40 to 200.")
  var columns = 80

  @Flag(inversion: .prefixedNo, help: "For text: with the QR code.")
  var code = true

  @Flag(help: "For text: draw the code with ASCII.")
  var ascii = false

  @Flag(help: "For text: swap what is drawn and what is left blank.")
  var invert = false

  func validate() throws {
    guard (40...200).contains(columns) else { throw ValidationError("--columns goes from 40 to 200") }
  }

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    let booking = try BookingFinder(store: store).booking(reference)
    let voucher = Voucher(booking, try store.standing(of: booking.id))
    let provider = try session.gazetteer().entry(booking.request.provider)
    switch format ?? (session.json ? .json : .text) {
    case .text: try Console.write(try page(voucher, provider, session).map { $0 + "\n" }.joined())
    case .ics: try Console.write(try calendar(voucher, provider, session).text)
    case .json: try Console.write(try document(voucher, provider, session).pretty + "\n")
    case .jsonLD: try Console.write(voucher.linkedData(provider, language: session.language).pretty + "\n")
    }
  }

  /// The code that says most of those that the page is wide enough for; without it where it is too wide for any.
  private func page(_ voucher: Voucher, _ provider: Entry?, _ session: Session) throws -> [String] {
    let page = voucher.page(provider, session.language, width: columns)
    guard code else { return page }
    let drawing = CodeDrawing(isASCII: ascii, isInverted: invert)
    let drawn = voucher.codes.compactMap { try? QRCode($0) }.first { drawing.columns($0) <= columns }
    return page + [""] + (drawn.map(drawing.lines) ?? voucher.codes.first.map { [$0] } ?? [])
  }

  private func calendar(_ voucher: Voucher, _ provider: Entry?, _ session: Session) throws -> ICalendar {
    if let made = voucher.calendar(provider, stamp: session.now, language: session.language) { return made }
    let (claim, state) = (
      voucher.booking.request.claim, session.requestWords.state(voucher.booking)
    )
    throw CommandFailure(
      .invalidValue,
      vi: "Yêu cầu \(claim) chưa được xác nhận (\(state)) nên chưa có gì cho lịch.",
      en: "Request \(claim) is not confirmed (\(state)), so that there is nothing for a calendar yet.",
      fr: "La demande \(claim) n’est pas confirmée (\(state)) : rien à mettre dans un agenda.",
      ja: "依頼\(claim)は確定していない（\(state)）ため、カレンダーに入れるものがありません。", field: "format")
  }

  private func document(_ voucher: Voucher, _ provider: Entry?, _ session: Session) throws -> JSONText {
    let names = try BookingNames(session).names([voucher.booking])
    guard
      case .object(let members) = BookingDocument(language: session.language, names: names).row(
        voucher.booking, voucher.standing)
    else { return .null }
    return .object(
      members + [
        .init("commune", .optional(provider?.commune.now)),
        .init("code", .optional(voucher.codes.first)),
        .init("text", .array(voucher.page(provider, session.language).map(JSONText.string))),
      ])
  }
}
