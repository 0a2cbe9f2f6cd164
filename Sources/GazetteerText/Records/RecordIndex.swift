import Gazetteer
import Geography
import TextShaping

/// What the checks between records need to know of each: a few bytes, where the record itself may be pages.
///
/// Ids and names are kept as 64-bit fingerprints. Two of a million coincide with a chance of one in 30 million.
struct RecordIndex {
  struct Slot {
    /// Degrees; NaN without a position of its own.
    let latitude: Double
    let longitude: Double
    /// Which of the sources it stands in.
    let file: Int32
    /// The id is a former one of the record.
    let isFormer: Bool

    var coordinate: Coordinate? { Coordinate(latitude: latitude, longitude: longitude) }
  }

  private var slots: [(id: UInt64, slot: Slot)] = []
  private var pins: [(pin: UInt64, file: Int32)] = []
  private var names: [(folded: UInt64, exact: UInt64, file: Int32)] = []
  /// Files that share a pin or, but for its marks, a name with an earlier one: that one.
  private var pinTwins: [Int32: Int32] = [:]
  private var nameTwins: [Int32: Int32] = [:]

  /// Arrays that grow by doubling would need half as much again, just when they are largest.
  mutating func reserve(_ count: Int) {
    slots.reserveCapacity(count + count / 64)
    pins.reserveCapacity(count)
    names.reserveCapacity(count)
  }

  mutating func add(_ draft: DraftRecord, file: Int) {
    let file = Int32(truncatingIfNeeded: file)
    var at: Coordinate?
    if case .own(let coordinate, _, _) = draft.pin {
      at = coordinate
      pins.append((Self.pin(coordinate), file))
    }
    for id in [draft.id] + draft.formerIDs {
      slots.append(
        (
          Fingerprint.of(id.rawValue),
          Slot(
            latitude: at?.latitude ?? .nan, longitude: at?.longitude ?? .nan, file: file, isFormer: id != draft.id)
        ))
    }
    if let name = draft.names[.vi] {
      names.append((Fingerprint.of(Folding.fold(name)), Fingerprint.of(name.lowercased()), file))
    }
  }

  /// To be called once, after the last record. Returns the ids that stand twice: the later file and the earlier.
  mutating func close() -> [(file: Int, other: Int)] {
    slots.sort { ($0.id, $0.slot.file) < ($1.id, $1.slot.file) }
    let doubled = zip(slots, slots.dropFirst()).filter { $0.id == $1.id }
      .map { (file: Int($1.slot.file), other: Int($0.slot.file)) }
    pins.sort { ($0.pin, $0.file) < ($1.pin, $1.file) }
    for (first, second) in zip(pins, pins.dropFirst()) where first.pin == second.pin {
      pinTwins[second.file] = pinTwins[first.file] ?? first.file
    }
    pins = []
    names.sort { ($0.folded, $0.file) < ($1.folded, $1.file) }
    for (first, second) in zip(names, names.dropFirst())
    where first.folded == second.folded && first.exact != second.exact {
      nameTwins[second.file] = first.file
    }
    names = []
    return doubled
  }

  subscript(id: EntryID) -> Slot? {
    let wanted = Fingerprint.of(id.rawValue)
    var low = 0
    var high = slots.count
    while low < high {
      let middle = (low + high) / 2
      if slots[middle].id < wanted { low = middle + 1 } else { high = middle }
    }
    return low < slots.count && slots[low].id == wanted ? slots[low].slot : nil
  }

  /// The file of an earlier record on the same pin.
  func pinTwin(of file: Int) -> Int? { pinTwins[Int32(truncatingIfNeeded: file)].map(Int.init) }

  /// The file of an earlier record whose Vietnamese name differs only in its marks.
  func nameTwin(of file: Int) -> Int? { nameTwins[Int32(truncatingIfNeeded: file)].map(Int.init) }

  /// Five decimals are about a metre.
  private static func pin(_ at: Coordinate) -> UInt64 {
    let latitude = UInt64(bitPattern: Int64((at.latitude * 100_000).rounded()))
    let longitude = UInt64(bitPattern: Int64((at.longitude * 100_000).rounded()))
    return latitude << 32 | longitude & 0xffff_ffff
  }
}
