import Gazetteer
import Itinerary
import Store

/// Finds a trip by its id or by its very name, and a stop by its number or its place.
struct TripFinder {
  let store: TravellerStore

  func trip(_ text: String) throws -> Trip {
    if let id = TripID(rawValue: text), let history = try store.trip(id) { return history.current }
    let named = try store.trips().map(\.current).filter { $0.name == text }
    guard named.count <= 1 else {
      let list = named.map(\.id.rawValue).joined(separator: ", ")
      throw CommandFailure(
        .ambiguous, vi: "\(Printable.quoted(text)) là tên của \(named.count) chuyến đi, hãy dùng mã: \(list).",
        en: "\(Printable.quoted(text)) names \(named.count) trips, use an id: \(list).",
        fr: "\(Printable.quoted(text)) désigne \(named.count) itinéraires, utilisez un identifiant : \(list).",
        ja: "\(Printable.quoted(text))という旅程は\(named.count)件あります。IDで指定してください：\(list)。", field: "trip",
        details: [
          .init(
            "candidates",
            .array(named.map { .members(["id": .string($0.id.rawValue), "name": .string($0.name)]) }))
        ])
    }
    guard let only = named.first else {
      throw CommandFailure(
        .notFound, vi: "Không có chuyến đi \(Printable.quoted(text)); xem hoaban trip list.",
        en: "There is no trip \(Printable.quoted(text)); see hoaban trip list.",
        fr: "Il n’y a pas d’itinéraire \(Printable.quoted(text)) ; voir hoaban trip list.",
        ja: "旅程\(Printable.quoted(text))はありません。hoaban trip listを見てください。", field: "trip")
    }
    return only
  }

  /// - Parameter places: Asked only where the text is no number.
  func stop(_ text: String, of trip: Trip, places: () throws -> PlaceFinder) throws -> StopID {
    if let number = Int(text) {
      let id = StopID(rawValue: number)
      guard trip.position(of: id) != nil else { throw TripEditError.noSuchStop(id) }
      return id
    }
    let header = try places().header(text, field: "stop")
    let stops = trip.stops.filter { $0.place == header.id }
    guard stops.count <= 1 else {
      let list = stops.map { String($0.id.rawValue) }.joined(separator: ", ")
      throw CommandFailure(
        .ambiguous, vi: "Chuyến đi dừng ở \(header.id) \(stops.count) lần, hãy dùng số: \(list).",
        en: "The trip stops at \(header.id) \(stops.count) times, use a number: \(list).",
        fr: "L’itinéraire passe \(stops.count) fois par \(header.id), utilisez un numéro : \(list).",
        ja: "旅程は\(header.id)に\(stops.count)回立ち寄ります。番号で指定してください：\(list)。", field: "stop",
        details: [.init("candidates", .array(stops.map { .integer($0.id.rawValue) }))])
    }
    guard let only = stops.first else {
      throw CommandFailure(
        .notFound, vi: "Chuyến đi không dừng ở \(header.id); xem hoaban trip show.",
        en: "The trip does not stop at \(header.id); see hoaban trip show.",
        fr: "L’itinéraire ne passe pas par \(header.id) ; voir hoaban trip show.",
        ja: "旅程は\(header.id)に立ち寄りません。hoaban trip showを見てください。", field: "stop")
    }
    return only.id
  }
}
