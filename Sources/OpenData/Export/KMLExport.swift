import CivilTime
import Gazetteer
import Geography
import Itinerary

/// KML 2.2: a folder a section, a placemark a record, elements in the order of the schema. A route is the line through
/// those of its places that have a position.
struct KMLExport {
  let language: Language
  /// Where everything stands, also what is not exported itself: the places of routes.
  let positions: [EntryID: Position]

  func text(_ entries: [Entry], _ attribution: Attribution) -> String {
    let folders = Section.allCases.compactMap { section -> XMLElement? in
      let members = entries.filter { $0.header.section == section }
      guard !members.isEmpty else { return nil }
      return XMLElement(
        "Folder", [], [XMLElement("name", SectionName.text(section, language))] + members.map(placemark))
    }
    let licence = data([
      ("license", Attribution.licence), ("attribution", attribution.credit), ("version", attribution.date),
    ])
    let document = XMLElement(
      "Document", [],
      [XMLElement("name", Attribution.title), XMLElement("description", attribution.credit), licence] + folders)
    return XMLElement("kml", [("xmlns", "http://www.opengis.net/kml/2.2")], [document]).document
  }

  private func placemark(_ entry: Entry) -> XMLElement {
    let header = entry.header
    let summary = entry.summary.text(language)
    var children = [XMLElement("name", header.names.name(language))]
    if !summary.isEmpty { children.append(XMLElement("description", Self.html(summary))) }
    children.append(data(facts(entry)))
    if let geometry = geometry(entry) { children.append(geometry) }
    // An id of XML cannot begin with a digit; ids of records can.
    return XMLElement("Placemark", [("id", "r-" + entry.id.rawValue)], children)
  }

  private func facts(_ entry: Entry) -> [(String, String)] {
    let header = entry.header
    let provenance = entry.provenance
    var facts = [
      ("id", entry.id.rawValue), ("section", header.section.rawValue), ("kind", header.kind.id.rawValue),
      ("summary", entry.summary.text(language)), ("importance", String(header.importance)),
    ]
    if let position = header.position {
      facts += [("accuracy_m", String(position.accuracyMetres)), ("basis", position.basis.rawValue)]
    }
    facts += [("confidence", provenance.confidence.rawValue), ("seen", provenance.seen.description)]
    facts.append(("sources", provenance.sources.joined(separator: "; ")))
    return facts.filter { !$0.1.isEmpty }
  }

  private func geometry(_ entry: Entry) -> XMLElement? {
    if entry.header.section == .route {
      let stops = entry.places.compactMap { positions[$0] }
      if stops.count > 1 {
        let coordinates = stops.map(Self.coordinates).joined(separator: " ")
        return XMLElement(
          "LineString", [], [XMLElement("tessellate", "1"), XMLElement("coordinates", coordinates)])
      }
    }
    return entry.header.position.map { XMLElement("Point", [], [XMLElement("coordinates", Self.coordinates($0))]) }
  }

  private func data(_ values: [(name: String, value: String)]) -> XMLElement {
    XMLElement(
      "ExtendedData", [],
      values.map { XMLElement("Data", [("name", $0.name)], [XMLElement("value", $0.value)]) })
  }

  private static func coordinates(_ position: Position) -> String {
    Degrees.text(position.coordinate.longitude) + "," + Degrees.text(position.coordinate.latitude)
  }

  /// A description is shown as HTML, so a text must be made HTML first.
  private static func html(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { html, scalar in
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }
}

/// Sections as headings.
enum SectionName {
  static func text(_ section: Section, _ language: Language) -> String {
    names(section).name(language)
  }

  private static func names(_ section: Section) -> LocalizedText {
    func names(_ vi: String, _ en: String, _ fr: String, _ ja: String) -> LocalizedText {
      LocalizedText([.vi: vi, .en: en, .fr: fr, .ja: ja])
    }
    return switch section {
    case .place: names("Địa điểm", "Places", "Lieux", "場所")
    case .homestay: names("Homestay", "Homestays", "Chambres chez l’habitant", "民泊")
    case .route: names("Tuyến tham quan", "Routes", "Itinéraires", "観光ルート")
    case .festival: names("Lễ hội", "Festivals", "Fêtes", "祭り")
    case .speciality: names("Đặc sản", "Specialities", "Spécialités", "名産")
    case .transport: names("Đi lại", "Transport", "Transports", "交通")
    case .practical: names("Thông tin cần biết", "Practical pages", "Pages pratiques", "実用情報")
    }
  }
}
