public import Cartography
public import Gazetteer

/// The words of the map in a language, for the guide and for `hoaban map`.
public enum MapWording {
  /// What the middle of the map goes by.
  public static func middle(_ language: Language) -> String { Words.text(.mapMiddle, language) }

  public static func words(_ language: Language) -> MapWords {
    func say(_ word: Word) -> String { Words.text(word, language) }
    let features: [MapFeature: Word] = [
      .limit: .mapLimit, .border: .mapBorder, .lake: .mapLake, .historicTrack: .mapHistoric,
      .modelledRoad: .mapModelledRoad, .road: .mapRoad, .river: .mapRiver, .runway: .mapRunway,
    ]
    return MapWords(
      north: say(.mapNorth), schematic: say(.mapSchematic), here: say(.mapHere), trip: say(.mapTrip),
      stop: say(.mapStop), accuracy: say(.mapAccuracy), lakePlace: say(.mapLakePlace),
      overlays: MapOverlayWords(
        rings: say(.mapRings), ruler: say(.mapRuler), route: say(.mapRoute), straight: say(.mapStraight),
        day: { day in Words.text(.dayNumber, language, [String(day)]) }),
      groups: Dictionary(uniqueKeysWithValues: Group.allCases.map { ($0, say(GazetteerWords.group($0))) }),
      features: features.mapValues(say),
      holders: Dictionary(uniqueKeysWithValues: Holder.allCases.map { ($0, say(BattleWords.holder($0))) }),
      placesHere: { count in Words.text(.mapPlacesHere, language, [String(count)]) })
  }
}
