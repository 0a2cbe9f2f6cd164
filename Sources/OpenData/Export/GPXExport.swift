import CivilTime
import Gazetteer
import Geography

/// GPX 1.1: a waypoint for everything that has a position, its elements in the order of the schema.
///
/// The circle stands in `cmt` for people and in `extensions` for programs: a pin without it claims more than we know.
struct GPXExport {
  static let namespace = "tag:hoaban,2026:gpx"
  let language: Language

  func text(_ entries: [Entry], _ attribution: Attribution) -> String {
    let points = entries.compactMap { entry in entry.header.position.map { (entry, $0) } }
    return XMLElement(
      "gpx",
      [
        ("version", "1.1"), ("creator", "hoaban-gazetteer"), ("xmlns", "http://www.topografix.com/GPX/1/1"),
        ("xmlns:hoaban", Self.namespace),
      ],
      [metadata(points.map(\.1), attribution)] + points.map(waypoint)
    ).document
  }

  private func metadata(_ positions: [Position], _ attribution: Attribution) -> XMLElement {
    let latitudes = positions.map(\.coordinate.latitude)
    let longitudes = positions.map(\.coordinate.longitude)
    var children = [
      XMLElement("name", Attribution.title), XMLElement("desc", attribution.credit),
      XMLElement(
        "copyright", [("author", Attribution.holder)],
        [XMLElement.optional("year", attribution.year), XMLElement("license", Attribution.licence)].compactMap { $0 }),
      XMLElement("keywords", "version \(attribution.date)"),
    ]
    if let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    {
      let box = [("minlat", south), ("minlon", west), ("maxlat", north), ("maxlon", east)]
      children.append(XMLElement("bounds", box.map { ($0, Degrees.text($1)) }, []))
    }
    return XMLElement("metadata", [], children)
  }

  private func waypoint(_ entry: Entry, _ position: Position) -> XMLElement {
    let header = entry.header
    let provenance = entry.provenance
    let extensions = [
      XMLElement("hoaban:id", entry.id.rawValue), XMLElement("hoaban:section", header.section.rawValue),
      XMLElement("hoaban:accuracy_m", String(position.accuracyMetres)),
      XMLElement("hoaban:basis", position.basis.rawValue),
      XMLElement("hoaban:confidence", provenance.confidence.rawValue),
      XMLElement("hoaban:seen", provenance.seen.description),
    ]
    let children = [
      entry.number(.elevation).map { XMLElement("ele", String($0)) },
      XMLElement("name", header.names.name(language)),
      XMLElement(
        "cmt", "±\(position.accuracyMetres) m (\(position.basis.rawValue)), confidence \(provenance.confidence)"),
      XMLElement.optional("desc", entry.summary.text(language)),
      XMLElement("src", provenance.sources.joined(separator: "; ")),
      XMLElement("type", header.kind.id.rawValue),
      XMLElement("extensions", [], extensions),
    ]
    return XMLElement(
      "wpt",
      [
        ("lat", Degrees.text(position.coordinate.latitude)), ("lon", Degrees.text(position.coordinate.longitude)),
      ], children.compactMap { $0 })
  }
}
