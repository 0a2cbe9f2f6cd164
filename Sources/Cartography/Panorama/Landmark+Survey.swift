public import Gazetteer
public import Geography

extension Landmark {
  /// Everything that can stand out: measured heights that have a name, summits without one, and every record with a
  /// position of its own. A record that a height belongs to stands where the height was measured.
  public static func all(spots: [SpotHeight], headers: [EntryHeader], relief: ReliefModel) -> [Landmark] {
    let records = Dictionary(headers.map { ($0.id, $0) }) { first, _ in first }
    let measured = spots.compactMap { spot in
      Landmark(spot, header: spot.entry.flatMap { records[$0] })
    }
    let told = Set(measured.compactMap(\.header?.id))
    return measured + headers.filter { !told.contains($0.id) }.compactMap { Landmark($0, relief: relief) }
  }

  /// Nil for what has no name and is no summit: a point of a valley or a slope.
  private init?(_ spot: SpotHeight, header: EntryHeader?) {
    guard spot.kind == .peak || !spot.label.isEmpty else { return nil }
    let kind: Kind =
      switch spot.kind {
      case .peak: .summit
      case .hill: .hill
      case .pass: .pass
      case .town: .town
      default: .site
      }
    self.init(
      kind: kind, header: header, label: spot.label, coordinate: spot.coordinate,
      accuracyMetres: min(spot.accuracyMetres, header?.position?.accuracyMetres ?? .max),
      height: Double(spot.elevation), isMeasured: true)
  }

  /// What one looks for in a landscape; not beds, tables and counters.
  private static let groups: Set<Group> = [.battlefield, .heritage, .nature, .culture, .travel]

  /// Nil for a record without a position, one that is placed with another, and one beyond the relief.
  private init?(_ header: EntryHeader, relief: ReliefModel) {
    guard let position = header.position, position.basis != .host, Self.groups.contains(header.kind.group),
      relief.trust(at: position.coordinate) > 0
    else { return nil }
    self.init(
      kind: .site, header: header, label: LocalizedText(),
      coordinate: position.coordinate, accuracyMetres: position.accuracyMetres,
      height: relief.elevation(at: position.coordinate), isMeasured: false)
  }
}

extension Panorama {
  /// What is seen from a place; nil where the relief says nothing of it. Who stands on a measured height stands at its
  /// top.
  /// - Parameter place: The record at that place, if it is one.
  public static func survey(
    from coordinate: Coordinate, place: EntryID? = nil, spots: [SpotHeight], headers: [EntryHeader],
    relief: ReliefModel
  ) -> Panorama? {
    let top = spots.first { $0.entry != nil && $0.entry == place }
    let at = top?.coordinate ?? coordinate
    guard relief.trust(at: at) > 0 else { return nil }
    let viewpoint = Viewpoint(at, ground: top.map { Double($0.elevation) } ?? relief.elevation(at: at))
    return Panorama(
      Horizon(from: viewpoint, over: relief), Landmark.all(spots: spots, headers: headers, relief: relief))
  }
}
