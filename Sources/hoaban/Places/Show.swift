import CivilTime
import ArgumentParser
import Canvas
import Gazetteer
import Runtime
import Screens
import Store

/// `hoaban show`: one record, whole.
struct Show: OneShot {
  static let configuration = CommandConfiguration(abstract: "Show all that is known of a place, with its sources.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Id, name, or LAT,LON of a pin.")
  var place: String

  func perform(_ session: Session) throws {
    let entry = try session.places().entry(place, field: "place")
    let dossier = try dossier(entry, session)
    try session.answer(
      EntryDocument(language: session.language, now: session.now).document(dossier),
      people: DetailText(
        language: session.language, tier: .halfBlock, now: session.now, favourite: isFavourite(entry.id), width: 78
      ).lines(dossier).map(\.text))
  }

  /// As the guide puts it together for its own screen.
  private func dossier(_ entry: Entry, _ session: Session) throws -> Dossier {
    let effects = ReadingEffects(try GuideSession.reading(session))
    guard case .opened(_, .success(let dossier?)) = effects.message(for: .open(entry.id)) else {
      return Dossier(entry: entry, places: try session.gazetteer().headers(entry.places), nearby: [], communes: [])
    }
    return dossier
  }

  /// A traveller's file is not made just to look into it.
  private func isFavourite(_ id: EntryID) -> Bool {
    guard StoredFile(global.travellerPath).exists else { return false }
    return (try? TravellerStore(path: global.travellerPath).favourites().contains(id)) ?? false
  }
}

extension GuideSession {
  /// Ports for effects that only read the gazetteer.
  static func reading(_ session: Session) throws -> Ports {
    let traveller = session.global.travellerPath
    let outbox = session.global.outboxPath
    let now = session.now
    let language = session.language
    return Ports(
      gazetteer: try session.gazetteer(), openTraveller: { try TravellerStore(path: traveller) },
      openOutbox: { try OutboxStore(path: outbox) }, now: { now }, unixMilliseconds: { now.unixSeconds * 1_000 },
      random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } },
      keepReport: { [folder = session.global.folder] in try ReportFile.keep($0, in: folder) },
      keepCalendar: CalendarFile.keep,
      describe: { StoreWords.describe($0, language) })
  }
}
