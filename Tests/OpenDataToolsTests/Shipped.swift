import Foundation
import Gazetteer
import GazetteerText

/// What the shipped sources say, to hold the exports against.
enum Shipped {
  static let snapshot = Result {
    GazetteerSource.read(try SourceFolder.load(Tool.root.appendingPathComponent("Data").path)).snapshot
  }
}
