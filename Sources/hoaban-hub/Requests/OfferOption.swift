import ArgumentParser
import Booking
import CivilTime
import SyncProtocol

/// An alternative as it is typed.
struct OfferOption: ParsableArguments {
  @Option(help: "The first day, as 2026-12-05.") var from: String
  @Option(help: "The last day.") var until: String?
  @Option(help: "Adults.") var adults = 0
  @Option(help: "Children.") var children = 0
  @Option(help: "Things.") var items = 0
  @Option(help: "The whole price in đồng.") var amount: Int?
  @Option(help: "A word to the traveller.") var note = ""
  @Option(help: "How many hours it stands, more than two.") var hours = 24

  func offer() throws -> Offer {
    let units = [UnitItem(.adult, adults), UnitItem(.child, children), UnitItem(.item, items)].filter {
      $0.quantity > 0
    }
    guard let first = CivilDate(iso: from), let id = OfferID(random: Machine.random(8)), !units.isEmpty else {
      throw ValidationError("an alternative has a first day and somebody or something")
    }
    let last = try until.map { text in
      guard let date = CivilDate(iso: text), date >= first else {
        throw ValidationError("--until is a day after --from")
      }
      return date
    }
    return Offer(
      id: id, from: first, until: last, units: units, amount: amount, note: TypedText.cleaned(note),
      offerUntil: Machine.now().adding(seconds: hours * 3_600))
  }
}
