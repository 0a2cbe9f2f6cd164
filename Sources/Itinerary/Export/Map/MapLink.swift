public import Gazetteer
import Geography
import TextShaping

/// A text that a phone opens in its map. It is only written, as a QR code or as it stands: nothing here opens it.
///
/// Why these forms: `docs/decisions/0011-what-a-qr-code-says.md`.
public struct MapLink: Hashable, Sendable {
  /// What it leads to.
  public let title: String
  /// ASCII.
  public let text: String
  /// Say the same in fewer letters for a smaller code, each shorter than the one before: the name without its marks, then
  /// the point alone. Empty where there is nothing to leave out.
  public let shorter: [String]

  init(title: String, text: String, shorter: [String] = []) {
    self.title = title
    self.text = text
    self.shorter = shorter
  }

  /// How many points one link can have: a start, nine between and an end.
  public static let mostPoints = 11

  /// One place as a `geo:` URI (RFC 5870) with the query and label that Android gave it; nil without a position.
  public static func place(_ header: EntryHeader, language: Language) -> MapLink? {
    header.position.map { position in
      let name = PrintedText.cleaned(header.names.name(language))
      let point = degrees(position.coordinate)
      let bare = "geo:\(point)?q=\(point)"
      let text = "\(bare)(\(escaped(name)))"
      return MapLink(
        title: name, text: text,
        shorter: [unmarked(name), ""].compactMap { $0 }.map { short in
          short.isEmpty ? bare : "\(bare)(\(escaped(short)))"
        }.filter { $0.utf8.count < text.utf8.count })
    }
  }

  /// `Doi A1`: nine bytes less for each letter with its marks; nil where a letter has no other spelling.
  private static func unmarked(_ name: String) -> String? {
    let plain = String(name.map(Transliteration.ascii))
    return plain.contains("?") ? nil : plain
  }

  /// Directions along points; where there are more than `most`, each further link begins where the one before ended.
  static func routes(_ points: [Coordinate], mode: TravelMode, most: Int) -> [String] {
    var texts: [String] = []
    var rest = points.map(degrees)[...]
    while rest.count > 1 {
      texts.append(directions(Array(rest.prefix(max(2, most))), mode))
      rest = rest.dropFirst(max(2, most) - 1)
    }
    return texts
  }

  private static func directions(_ points: [String], _ mode: TravelMode) -> String {
    let between = points.dropFirst().dropLast().joined(separator: "%7C")
    let way: String? =
      switch mode {
      case .walk: "walking"
      case .bicycle: "bicycling"
      // What a map takes anyway; every letter less makes a smaller code.
      case .motorbike, .car: nil
      }
    return "https://www.google.com/maps/dir/?api=1&origin=\(points[0])&destination=\(points[points.count - 1])"
      + (between.isEmpty ? "" : "&waypoints=\(between)") + (way.map { "&travelmode=\($0)" } ?? "")
  }

  /// Five decimals are a metre, finer than any pin.
  private static func degrees(_ coordinate: Coordinate) -> String {
    [coordinate.latitude, coordinate.longitude].map { Degrees.text(($0 * 100_000).rounded() / 100_000) }
      .joined(separator: ",")
  }

  /// All but the unreserved characters of RFC 3986 as their bytes, so that a code needs no word on its letters.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        return String(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }
}

extension TripExport {
  /// The links of a day counted from 0: its way, or its only place; none where nobody knows where its places are.
  ///
  /// - Parameter most: Points a link, at least 2.
  public static func mapLinks(
    _ schedule: Schedule, day: Int, language: Language, most: Int = MapLink.mostPoints
  ) -> [MapLink] {
    guard schedule.days.indices.contains(day) else { return [] }
    let points = DayPoint.all(schedule.days[day]).filter { $0.position != nil }
    // Staying where one is is no way.
    var way: [DayPoint] = []
    for point in points where way.last?.position?.coordinate != point.position?.coordinate { way.append(point) }
    if way.count == 1 { return way.compactMap { ($0.place?.header).flatMap { MapLink.place($0, language: language) } } }
    let texts = MapLink.routes(way.compactMap { $0.position?.coordinate }, mode: schedule.trip.mode, most: most)
    let title = ExportWords(language: language).dayTitle(schedule.days[day])
    return texts.enumerated().map { index, text in
      MapLink(title: texts.count == 1 ? title : "\(title) (\(index + 1)/\(texts.count))", text: text)
    }
  }
}
