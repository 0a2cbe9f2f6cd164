import CivilTime
import Gazetteer
import Geography
import Itinerary

/// GPX 1.1: a waypoint for everything that has a position, its elements in the order of the schema.
///
/// The circle stands in `cmt` for people and in `extensions` for programs: a pin without it claims more than we know.
struct GPXExport {
  let language: Language

  func text(_ entries: [Entry], _ attribution: Attribution) -> String {
    let points = entries.compactMap { entry in entry.header.position.map { (entry, $0) } }
    return GPXDocument.text(
      creator: "hoaban-gazetteer", [metadata(points.map(\.1.coordinate), attribution)] + points.map(waypoint))
  }

  private func metadata(_ coordinates: [Coordinate], _ attribution: Attribution) -> XMLElement {
    let children = [
      XMLElement("name", Attribution.title), XMLElement("desc", attribution.credit), attribution.gpx,
      XMLElement("keywords", "version \(attribution.date)"), GPXDocument.bounds(coordinates),
    ]
    return XMLElement("metadata", [], children.compactMap { $0 })
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
    return GPXDocument.point(
      "wpt", at: position.coordinate,
      [
        entry.number(.elevation).map { XMLElement("ele", String($0)) },
        XMLElement("name", header.names.name(language)),
        XMLElement(
          "cmt", "±\(position.accuracyMetres) m (\(position.basis.rawValue)), confidence \(provenance.confidence)"),
        XMLElement.optional("desc", entry.summary.text(language)),
        XMLElement("src", provenance.sources.joined(separator: "; ")),
        XMLElement("type", header.kind.id.rawValue),
        XMLElement("extensions", [], extensions),
      ])
  }
}
