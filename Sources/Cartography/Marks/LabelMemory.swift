import Gazetteer

/// On which side of its marker each name stood in a frame.
///
/// The frame after it gives those sides an advantage, so that a name does not hop about while the map moves. A frame
/// that is drawn once more with its own memory is the same.
public struct LabelMemory: Hashable, Sendable {
  /// How much better the place of the last frame is than another one, in the units of `LabelPlacement`: more than any
  /// other place can make up for, unless the name hides lines like that of a selected place.
  static let advantage = 12
  /// How many more cells of lines a name may hide where it already stood: what passes a limit by a cell does not blink.
  static let patience = 2

  private var sides: [EntryID: Int]

  public init() { sides = [:] }

  init(_ labels: [MapLabel]) {
    sides = Dictionary(labels.map { ($0.id, $0.side) }) { first, _ in first }
  }

  func side(_ id: EntryID) -> Int? { sides[id] }
}
