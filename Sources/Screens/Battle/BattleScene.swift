import Canvas
import Cartography
import CivilTime
import Gazetteer
import Geography

/// The strongpoints of a day as markers of the map.
enum BattleScene {
  /// The central camp, from Độc Lập to the foot of A1, and the whole of the position with Hồng Cúm.
  static let camp = BoundingBox(south: 21.376, west: 102.988, north: 21.424, east: 103.027)
  static let valley = BoundingBox(south: 21.320, west: 102.988, north: 21.426, east: 103.027)

  /// More circles than these, and nobody sees which is whose.
  private static let circles = 3

  /// Markers bear the ids of strongpoints.
  static func markers(_ day: BattleDay, _ language: Language, flashing: Bool = false) -> [MapMarker] {
    let text = BattleText(language)
    let few = day.posts.count(where: \.isChanged) <= circles
    let attacks = day.events.flatMap(\.attacks)
    return day.posts.compactMap { post in
      let strongpoint = post.strongpoint
      guard let position = strongpoint.position, let id = EntryID(rawValue: strongpoint.id.rawValue) else { return nil }
      let mark = BattleMark(
        holder: post.holder, isDropZone: strongpoint.kind == .dropZone, isChanged: post.isChanged,
        hasCircle: post.isChanged && few, isFlashing: flashing && post.isChanged,
        attackedFrom: attacks.filter { $0.strongpoint == strongpoint.id }.map(\.from))
      return MapMarker(
        id: id, coordinate: position.coordinate, accuracyMetres: position.accuracyMetres, group: .battlefield,
        name: text.label(strongpoint, on: day), importance: importance(post), battle: mark)
    }
  }

  /// Of several posts in a cell the most important is shown: what changed, then headquarters and the airfield, then what
  /// has a number, then the parts of something larger.
  private static func importance(_ post: BattlePost) -> Int {
    if post.isChanged { return 90 }
    switch post.strongpoint.kind {
    case .headquarters, .airfield: return post.strongpoint.complex == "Isabelle" ? 35 : 80
    case .centreOfResistance: return 75
    case .strongpoint: return post.strongpoint.number.isEmpty ? 50 : 70
    case .subPosition: return 30
    case .bridge, .dropZone: return 40
    case .terrain, .medical, .artillery: return 20
    }
  }
}

extension Model {
  func battleScene(_ day: BattleDay) -> MapScene {
    let flashing = BattlePlayer.isFlashing(self)
    return MapScene(
      lines: map.data?.lines ?? [], markers: BattleScene.markers(day, language, flashing: flashing),
      selected: battlePost.flatMap { EntryID(rawValue: $0.id.rawValue) })
  }

  /// The day that the layer of the Map tab shows: the one that was last looked at, else the last of the 56.
  var battleLayerDay: BattleDay? { battle.wasOpened ? battle.today : battle.end }

  var battleLayerName: String {
    let date = battle.wasOpened ? battle.day : BattleDay.last
    return "\(say(.labelPosts)) (\(Figures(language).date(date)))"
  }

  /// The strongpoints as a layer of the Map tab.
  func battleLayer() -> [MapMarker] {
    guard map.showsPosts, let day = battleLayerDay else { return [] }
    return BattleScene.markers(day, language)
  }
}
