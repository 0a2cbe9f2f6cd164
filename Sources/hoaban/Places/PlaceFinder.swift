import Gazetteer
import Geography
import Itinerary
import Store
import TextShaping

/// Finds the place that somebody means by an id, a name or a coordinate.
struct PlaceFinder {
  let gazetteer: GazetteerStore
  let language: Language

  /// Pins lie this near to a coordinate that is to name a place, in metres.
  static let reach = 250.0

  /// The record of an id, a former id, a name or the coordinate of its pin.
  func entry(_ text: String, field: String) throws -> Entry {
    let header = try header(text, field: field)
    guard let entry = try gazetteer.entry(header.id) else { throw try unknown(text, field) }
    return entry
  }

  func header(_ text: String, field: String) throws -> EntryHeader {
    switch try find(text, field: field) {
    case .entry(let header): return header
    case .coordinate(let coordinate):
      let near = try gazetteer.near(coordinate, radius: Self.reach, group: nil, limit: 1)
      guard let nearest = near.first else {
        throw CommandFailure(
          .notFound, vi: "Không có địa điểm nào trong \(Int(Self.reach)) m quanh \(Printable.quoted(text)).",
          en: "There is no place within \(Int(Self.reach)) m of \(Printable.quoted(text)).",
          fr: "Il n’y a aucun lieu à moins de \(Int(Self.reach)) m de \(Printable.quoted(text)).",
          ja: "\(Printable.quoted(text))から\(Int(Self.reach)) m以内に場所はありません。", field: field)
      }
      return nearest.header
    }
  }

  /// The position of a place, or the coordinate itself.
  func spot(_ text: String, field: String) throws -> Spot {
    switch try find(text, field: field) {
    case .coordinate(let coordinate): return Spot(coordinate: coordinate, header: nil)
    case .entry(let header):
      guard let position = header.position else {
        let name = header.names.name(language)
        throw CommandFailure(
          .invalidValue, vi: "Chưa ai biết chính xác \(name) (\(header.id)) ở đâu; hãy cho tọa độ LAT,LON.",
          en: "Nobody says where \(name) (\(header.id)) is; give LAT,LON.",
          fr: "La position de \(name) (\(header.id)) est inconnue ; donnez LAT,LON.",
          ja: "\(name) (\(header.id))の位置は不明です。LAT,LONを指定してください。", field: field)
      }
      return Spot(coordinate: position.coordinate, header: header)
    }
  }

  func find(_ text: String, field: String) throws -> PlaceReference {
    if let coordinate = Coordinate(text) { return .coordinate(coordinate) }
    guard !Self.looksLikeCoordinate(text) else {
      throw CommandFailure(
        .invalidValue, vi: "\(Printable.quoted(text)) không phải tọa độ LAT,LON tính bằng độ.",
        en: "\(Printable.quoted(text)) is no coordinate LAT,LON in degrees.",
        fr: "\(Printable.quoted(text)) n’est pas une coordonnée LAT,LON en degrés.",
        ja: "\(Printable.quoted(text))は度で表した座標LAT,LONではありません。", field: field)
    }
    if let id = EntryID(rawValue: text), let header = try gazetteer.headers([id]).first { return .entry(header) }
    let named = try named(text)
    if named.count > 1 { throw ambiguous(text, named, field) }
    guard let only = named.first else { throw try unknown(text, field) }
    return .entry(only)
  }

  /// Everything that goes by the name. Where some are spelt just so, marks and all, only those.
  private func named(_ text: String) throws -> [EntryHeader] {
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return [] }
    let hits = try gazetteer.search(SearchQuery(text: text, limit: 2_000, language: language)).hits
    func names(_ hit: SearchHit) -> [String] { hit.header.names.inOrder.map(\.text) + hit.otherNames }
    let found = hits.filter { names($0).contains { Folding.fold($0) == folded } }
    let spelling = Composition.compose(text).lowercased()
    let exact = found.filter { names($0).contains { Composition.compose($0).lowercased() == spelling } }
    return (exact.isEmpty ? found : exact).map(\.header)
  }

  private func ambiguous(_ text: String, _ found: [EntryHeader], _ field: String) -> CommandFailure {
    let list = language.list(found.prefix(8).map { "\($0.names.name(language)) (\($0.id))" })
    return CommandFailure(
      .ambiguous, vi: "\(Printable.quoted(text)) là tên của \(found.count) nơi, hãy dùng mã: \(list).",
      en: "\(Printable.quoted(text)) names \(found.count) places, use an id: \(list).",
      fr: "\(Printable.quoted(text)) désigne \(found.count) lieux, utilisez un identifiant : \(list).",
      ja: "\(Printable.quoted(text))という場所は\(found.count)か所あります。IDで指定してください：\(list)。", field: field,
      details: [.init("candidates", .array(found.map { PlaceDocument.brief($0, language) }))])
  }

  private func unknown(_ text: String, _ field: String) throws -> CommandFailure {
    let hits = try gazetteer.search(SearchQuery(text: text, limit: 3, language: language)).hits.map(\.header)
    let list = language.list(hits.map { "\($0.names.name(language)) (\($0.id))" })
    return CommandFailure(
      .notFound,
      vi: "Không có nơi nào tên \(Printable.quoted(text))"
        + (hits.isEmpty ? "; thử hoaban search." : "; gần giống: \(list)."),
      en: "There is no place called \(Printable.quoted(text))"
        + (hits.isEmpty ? "; try hoaban search." : "; nearest are \(list)."),
      fr: "Il n’y a pas de lieu nommé \(Printable.quoted(text))"
        + (hits.isEmpty ? " ; essayez hoaban search." : " ; les plus proches : \(list)."),
      ja: "\(Printable.quoted(text))という場所はありません。"
        + (hits.isEmpty ? "hoaban searchをお試しください。" : "似た名前：\(list)。"), field: field,
      details: [.init("suggestions", .array(hits.map { PlaceDocument.brief($0, language) }))])
  }

  /// Two numbers with a comma that `Coordinate` refuses are a slip in a coordinate and no name.
  private static func looksLikeCoordinate(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Double($0.filter { $0 != " " }) != nil }
  }
}

/// What a person's words for a place stand for.
enum PlaceReference {
  case entry(EntryHeader)
  case coordinate(Coordinate)
}

/// A point of the earth, and the place there where it was named by one.
struct Spot {
  let coordinate: Coordinate
  let header: EntryHeader?

  /// The id of the place, or the coordinate as it can be typed again.
  var text: String { header?.id.rawValue ?? "\(coordinate.latitude),\(coordinate.longitude)" }
}
