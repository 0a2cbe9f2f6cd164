import ArgumentParser
import Booking
import CivilTime
import Itinerary
import SyncProtocol

/// `hoaban desk offer`.
struct DeskOffer: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Offer something else.",
    discussion: """
      What you do not give stays as it was asked for; with --from alone a stay keeps its length. An offer stands for two \
      hours at least, also when it arrives at the hub, and ends when the traveller needs an answer at the latest.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var choice: DeskChoice

  @Option(help: ArgumentHelp("First day.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Day of departure, or the last day.", valueName: "date"))
  var until: String?

  @Option(help: "Grown-ups.")
  var adults: Int?

  @Option(help: "Children.")
  var children: Int?

  @Option(help: "How many things, of a speciality.")
  var items: Int?

  @Option(help: "The whole price in đồng.")
  var amount: Int?

  @Option(parsing: .unconditional, help: "A word to the traveller, up to 500 characters.")
  var note: String = ""

  @Option(help: "How many hours it stands from now. Without it 24, or as long as the traveller can wait.")
  var hours: Int?

  func perform(_ session: Session) throws {
    let answering = try DeskAnswering(session, choice)
    guard let asked = answering.request.document.enquiry else { throw CommandFailure.forgotten(answering.request.name) }
    let offer = try offer(inPlaceOf: asked, now: answering.hubTime())
    // What was asked for may stand in place of an earlier offer, but not in place of itself.
    if answering.request.document.status == .pending, offer.isNothingElse(than: asked) {
      throw CommandFailure.nothingElse(answering.request.name)
    }
    try answering.keep(.offer(offer))
  }

  private func offer(inPlaceOf asked: Enquiry, now: HubMoment) throws -> Offer {
    let first = try from.map { try Values.date($0, field: "from") } ?? asked.from
    let last =
      try until.map { try Values.date($0, field: "until") } ?? asked.until.map { first.adding(days: $0 - asked.from) }
    if let last, last < first || last - first > BookingLimits.nights { throw CommandFailure.lastDay }
    if first < now.inVietNam.date { throw CommandFailure.pastDay }
    let longest = 24 * 366
    let hours = try hours.map { try Values.number($0, in: 2...longest, field: "hours") }
    return Offer(
      id: try Self.anyName(), from: first, until: last, units: try units(asked),
      amount: try amount.map { try Values.number($0, in: 0...1_000_000_000_000, field: "amount") },
      note: DeskText.cleaned(note),
      offerUntil: hours.map { now.adding(seconds: $0 * 3_600) }
        ?? min(now.adding(seconds: 24 * 3_600), asked.answerBy))
  }

  private func units(_ asked: Enquiry) throws -> [UnitItem] {
    let typed: [(UnitItem.Unit, Int?, String)] = [
      (.adult, adults, "adults"), (.child, children, "children"), (.item, items, "items"),
    ]
    // Of guests and things together a traveller would be shown only one.
    let areThings = asked.units.contains { $0.unit == .item }
    for (unit, number, field) in typed where number != nil && (unit == .item) != areThings {
      throw CommandFailure.otherUnits(field, areThings: areThings)
    }
    let units = try typed.map { unit, number, field in
      let number = try number.map { try Values.number($0, in: 0...BookingLimits.quantity.upperBound, field: field) }
      return UnitItem(unit, number ?? asked.units.first { $0.unit == unit }?.quantity ?? 0)
    }.filter { $0.quantity > 0 }
    guard !units.isEmpty else { throw CommandFailure.offerOfNothing }
    return units
  }

  /// The hub names it anew.
  private static func anyName() throws -> OfferID {
    guard let name = OfferID(random: [0, 0, 0, 0, 0, 0, 0, 0]) else { throw SyncProtocol.Problem(.schema) }
    return name
  }
}

extension Offer {
  /// Whether it only says again what was asked for.
  fileprivate func isNothingElse(than asked: Enquiry) -> Bool {
    from == asked.from && until == asked.until && Set(units) == Set(asked.units.filter { $0.quantity > 0 })
      && amount == nil && note.isEmpty
  }
}
