import Gazetteer

/// Bits of an entry in the index.
enum EntryMark {
  static let free: UInt8 = 1
  /// Its texts speak of children: that it suits them, that they go in free, or that they must be watched there. No
  /// record says more than that, so this is what "with children" narrows to; the reader sees why.
  static let children: UInt8 = 2

  static func of(_ entry: Entry) -> UInt8 {
    (entry.isFree ? free : 0) | (entry.suitsChildren || entry.speaksOfChildren ? children : 0)
  }
}
