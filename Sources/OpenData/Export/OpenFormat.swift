public import Gazetteer

/// The open formats in which the gazetteer can leave.
public enum OpenFormat: String, CaseIterable, Sendable {
  case geojson, csv, gpx, kml, jsonld

  /// Whether it holds one language, and so needs to be told which; the others hold them all.
  public var speaksOneLanguage: Bool { self == .gpx || self == .kml }

  /// The records that `isWanted` lets through, as a document.
  public func text(
    _ snapshot: GazetteerSnapshot, language: Language, where isWanted: (Entry) -> Bool = { _ in true }
  ) -> String {
    let attribution = Attribution(snapshot.version)
    let entries = snapshot.entries.filter(isWanted)
    let hosts = Hosts(snapshot.entries)
    switch self {
    case .csv: return CSVExport.text(entries.map { FlatRecord($0, hosts: hosts) }, attribution)
    case .geojson: return GeoJSONExport.text(entries.map { FlatRecord($0, hosts: hosts) }, attribution)
    case .gpx: return GPXExport(language: language).text(entries, attribution)
    case .kml:
      let pins = snapshot.entries.compactMap { entry in entry.header.position.map { (entry.id, $0) } }
      return KMLExport(language: language, positions: Dictionary(pins) { first, _ in first })
        .text(entries, attribution)
    case .jsonld: return LinkedDocument(attribution: attribution).text(entries)
    }
  }
}
