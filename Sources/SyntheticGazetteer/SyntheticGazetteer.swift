public import Gazetteer

/// A gazetteer of invented places, as text sources: as large as wanted, and the same bytes for the same seed on every
/// machine. Each file is made on its own, so that a million of them need no memory.
///
/// Nothing in it can pass for a fact: ids are numbers, and every record names its generator as its source.
public struct SyntheticGazetteer: Sendable {
  public let seed: UInt64
  /// How many records there are of the section `places`; the other sections have some hundredths of that.
  public let places: Int
  let communes: [Commune]
  let shelves: [Shelf]
  /// The side of the smallest square that has a field for every place.
  let grid: Int

  /// One file below the folder of sources.
  public struct File: Hashable, Sendable {
    public let path: String
    public let text: String
  }

  /// - Parameter communes: Records lie in one of these; without any they name none.
  public init(seed: UInt64, places: Int, communes: [Commune]) {
    self.seed = seed
    self.places = max(1, places)
    self.communes = communes
    shelves = Shelf.all(places: max(1, places))
    var grid = 1
    while grid * grid < places { grid += 1 }
    self.grid = grid
  }

  /// How many records there are in all sections.
  public var count: Int { shelves.reduce(0) { $0 + $1.count } }

  /// The record at `index`, from 0: first all places, then the other sections.
  public func record(_ index: Int) -> File {
    var number = index
    for shelf in shelves {
      if number < shelf.count { return file(shelf, number + 1) }
      number -= shelf.count
    }
    return File(path: "", text: "")
  }

  /// Distances between places for the first routes.
  public var legs: File { File(path: "legs.csv", text: LegTable(self).text) }

  /// A thousand files a folder: more are slow to list.
  private func file(_ shelf: Shelf, _ number: Int) -> File {
    let folder = Digits.padded(number / 1_000, 4)
    return File(
      path: "\(shelf.folder)/\(folder)/\(shelf.id(number)).yaml", text: RecordText(self, shelf, number).text)
  }

  /// A section of invented records.
  struct Shelf: Hashable, Sendable {
    let section: Section
    let folder: String
    let letter: String
    let count: Int

    /// `p0000001`
    func id(_ number: Int) -> String { letter + Digits.padded(number, 7) }

    static func all(places: Int) -> [Shelf] {
      let rows: [(Section, String, String, perThousand: Int)] = [
        (.place, "places", "p", 1_000), (.homestay, "homestays", "h", 30), (.route, "routes", "r", 20),
        (.festival, "festivals", "f", 10), (.speciality, "specialities", "s", 10), (.transport, "transport", "t", 10),
        (.practical, "practical", "a", 5),
      ]
      return rows.map { section, folder, letter, share in
        Shelf(section: section, folder: folder, letter: letter, count: (places * share + 999) / 1_000)
      }
    }
  }

  static func placeID(_ number: Int) -> String { "p" + Digits.padded(number, 7) }
}

enum Digits {
  static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
