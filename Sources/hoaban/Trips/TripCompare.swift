import ArgumentParser
import Itinerary
import Store

/// `hoaban trip compare`: two versions of a trip, or two trips.
struct TripCompare: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Put a trip beside an earlier version of itself, or beside another trip.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.") var trip: String

  @Option(help: ArgumentHelp("So many changes ago, or another trip; default 1.", valueName: "changes|trip")) var with:
    String = "1"

  func perform(_ session: Session) throws {
    let store = try session.traveller()
    let finder = TripFinder(store: store)
    let now = try finder.trip(trip)
    let before = try earlier(than: now, finder)
    let report = TripReport(session: session)
    let (old, new) = (try report.schedule(before), try report.schedule(now))
    let text = TripComparisonText(session: session, old: old, new: new)
    try session.answer(text.document, people: text.lines)
  }

  private func earlier(than now: Trip, _ finder: TripFinder) throws -> Trip {
    guard let steps = Int(with), try TripID(rawValue: with).flatMap(finder.store.trip) == nil else {
      return try finder.trip(with)
    }
    guard let history = try finder.store.trip(now.id) else { throw TravellerStoreError.noSuchTrip(now.id) }
    let index = history.head - steps
    guard steps >= 0, history.revisions.indices.contains(index) else {
      throw CommandFailure(
        .notFound, vi: "Chuyến đi chỉ có \(history.head) thay đổi trước đó, không phải \(steps).",
        en: "The trip has \(history.head) earlier change(s), not \(steps).",
        fr: "L’itinéraire a \(history.head) modification(s) antérieure(s), et non \(steps).",
        ja: "旅程のこれまでの変更は\(history.head)件で、\(steps)件前はありません。", field: "with")
    }
    return history.revisions[index]
  }
}
