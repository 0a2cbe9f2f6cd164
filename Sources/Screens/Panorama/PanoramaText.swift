public import Cartography
public import Gazetteer
import Geography

/// What a panorama says, for the screen, for plain mode and for `hoaban panorama`.
public struct PanoramaText {
  private let language: Language
  private let figures: Figures

  public init(_ language: Language) {
    self.language = language
    figures = Figures(language)
  }

  /// The words of the picture.
  public var words: PanoramaWords {
    let figures = figures
    return PanoramaWords(
      language: language, winds: Compass.allCases.map(figures.windLetters), height: { figures.height($0) })
  }

  /// What is seen in words, clockwise from north, or from left to right where one faces a bearing; then how sure it is.
  ///
  /// - Parameters:
  ///   - name: Of the place where one stands.
  ///   - facing: Tells only the 120° around this bearing; nil for the whole circle.
  ///   - hidden: With what land hides, told as hidden.
  public func lines(_ panorama: Panorama, from name: String, facing: Double?, hidden: Bool = false) -> [String] {
    heading(panorama, from: name, facing: facing)
      + rows(panorama, facing: facing, hidden: hidden).map { "- " + line(panorama.landmarks[$0]) }
      + [notice]
  }

  /// Where one stands, how high the skyline is, and how much is seen.
  func heading(_ panorama: Panorama, from name: String, facing: Double?) -> [String] {
    let first = say(.panoramaFrom, name, figures.height(panorama.horizon.viewpoint.ground))
    let sky = Compass.allCases.compactMap { wind -> String? in
      let bearing = Double(wind.rawValue) * 45
      return panorama.horizon.skyline(at: bearing).map { "\(figures.wind(wind)) \(figures.angle($0))" }
    }
    return [first] + (facing.map { [self.facing($0)] } ?? [])
      + (sky.isEmpty ? [] : [say(.panoramaSkyline, language.list(sky))]) + [count(panorama)]
  }

  /// The landmarks in the order in which they are told.
  func rows(_ panorama: Panorama, facing: Double?, hidden: Bool) -> [Int] {
    let start = facing.map { $0 - 60 } ?? 0
    func turn(_ index: Int) -> Double {
      let turn = (panorama.landmarks[index].sighting.bearing - start).truncatingRemainder(dividingBy: 360)
      return turn < 0 ? turn + 360 : turn
    }
    return panorama.landmarks.indices.filter {
      (panorama.landmarks[$0].isVisible || hidden) && (facing == nil || turn($0) <= 120)
    }.sorted { (turn($0), $0) < (turn($1), $1) }
  }

  /// `Đồi Him Lam, 517 m: north (15°), 2.5 km, +0.5°`, and what is not sure of it.
  func line(_ seen: SeenLandmark) -> String {
    title(seen) + Words.colon(language) + figures(seen)
  }

  /// `Đồi Him Lam, 517 m`.
  func title(_ seen: SeenLandmark) -> String {
    let height = figures.height(seen.landmark.height)
    let title = language.list([seen.landmark.name(language) ?? say(.panoramaNameless), height])
    let why: Word
    switch seen.visibility {
    case .clear: return title
    case .doubtful: why = .panoramaDoubtful
    case .hidden: why = .panoramaHidden
    }
    return language == .ja ? "\(title)（\(say(why))）" : "\(title) (\(say(why)))"
  }

  /// `north (15°), 2.5 km, +0.5°, measured height, position ±250 m`.
  func figures(_ seen: SeenLandmark) -> String {
    language.list([
      figures.bearing(seen.sighting.bearing), figures.distance(seen.sighting.metres),
      figures.angle(seen.sighting.elevation),
      say(seen.landmark.isMeasured ? .panoramaMeasured : .panoramaSurface),
      say(.panoramaWithin, figures.distance(Double(seen.landmark.accuracyMetres))),
    ])
  }

  /// The same in columns: `  15°    2.5 km   +0.5°   517 m  Đồi Him Lam`.
  func row(_ seen: SeenLandmark) -> String {
    func right(_ text: String, _ columns: Int) -> String {
      String(repeating: " ", count: max(0, columns - text.count)) + text
    }
    let name = words.name(seen.landmark)
    let parts = [
      right("\(MapInWords.degrees(seen.sighting.bearing))°", 5), right(figures.distance(seen.sighting.metres), 8),
      right(figures.angle(seen.sighting.elevation), 7), right(figures.height(seen.landmark.height), 9),
      seen.isVisible ? seen.visibility == .clear ? name : name + " ?" : "(\(name))",
    ]
    return parts.dropLast().joined(separator: " ") + "  " + (parts.last ?? "")
  }

  /// How sure all of it is.
  var notice: String { say(.aboutPanorama, figures.degrees(Horizon.accuracy)) }

  /// `facing north (0°)`.
  public func facing(_ bearing: Double) -> String { say(.panoramaFacing, figures.bearing(bearing)) }

  /// `heights × 7`, where the land is drawn too high.
  public func steepness(_ frame: PanoramaFrame) -> String {
    say(.panoramaSteepness, figures.factor(frame.window.exaggeration))
  }

  func count(_ panorama: Panorama) -> String {
    let seen = panorama.landmarks.count(where: \.isVisible)
    return say(.panoramaCount, String(seen), String(panorama.landmarks.count - seen))
  }

  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }
}
