public import Cartography
public import Gazetteer

/// The words of the map in a language, for the guide and for `hoaban map`.
public enum MapWording {
  public static func words(_ language: Language) -> MapWords {
    func say(_ word: Word) -> String { Words.text(word, language) }
    let features: [MapFeature: Word] = [
      .limit: .mapLimit, .border: .mapBorder, .lake: .mapLake, .historicTrack: .mapHistoric,
      .modelledRoad: .mapModelledRoad, .road: .mapRoad, .river: .mapRiver, .runway: .mapRunway,
    ]
    return MapWords(
      north: say(.mapNorth), schematic: say(.mapSchematic), here: say(.mapHere), trip: say(.mapTrip),
      stop: say(.mapStop), accuracy: say(.mapAccuracy),
      groups: Dictionary(uniqueKeysWithValues: Group.allCases.map { ($0, say(GazetteerWords.group($0))) }),
      features: features.mapValues(say),
      placesHere: { count in Words.text(.mapPlacesHere, language, [String(count)]) })
  }
}
