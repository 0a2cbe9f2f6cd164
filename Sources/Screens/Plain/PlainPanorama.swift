import Cartography
import Gazetteer
import TextShaping

/// The panorama line by line: a page of what is seen, and all of the selected landmark.
extension Model {
  func plainPanorama() -> [String] {
    let name = panorama.from?.name ?? ""
    guard let seen = panorama.seen else {
      return Fitting.wrap(panorama.isUnknown ? say(.aboutNoRelief, name) : say(.loading), to: 76)
    }
    let text = PanoramaText(language)
    let rows = plainSights
    var lines = text.heading(seen, from: name, facing: panorama.facing)
    if rows.isEmpty { lines.append(say(.panoramaNone)) }
    for (index, landmark) in rows.enumerated().dropFirst(panorama.told).prefix(Self.plainPage) {
      lines.append("\(index + 1). \(text.line(seen.landmarks[landmark]))" + (landmark == panorama.selected ? " <" : ""))
    }
    return (lines + [text.notice]).flatMap { Fitting.wrap($0, to: 76, rest: "   ") }
  }

  /// What is in front of one, from left to right.
  private var plainSights: [Int] {
    guard let seen = panorama.seen else { return [] }
    return PanoramaText(language).rows(seen, facing: panorama.facing, hidden: panorama.showsHidden)
  }

  /// What a line means on this screen: an empty one tells the next sights, and a number selects one. Nil for anything
  /// else.
  mutating func panoramaPlainly(_ text: String) -> [Effect]? {
    let rows = plainSights
    if text.isEmpty {
      let next = panorama.told + Self.plainPage
      panorama.told = next < rows.count ? next : 0
      return []
    }
    guard let number = Int(text), rows.indices.contains(number - 1) else { return nil }
    panorama.selected = rows[number - 1]
    return []
  }
}
