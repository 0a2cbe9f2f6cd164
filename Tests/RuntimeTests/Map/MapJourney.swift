import Canvas
import Runtime
import Screens

/// Steps that tests of the map share.
enum MapJourney {
  static func guide(
    _ size: Size = Size(columns: 120, rows: 40), tier: GlyphTier = .ascii, policy: Policy = .traveller,
    folder: TemporaryFolder? = nil
  ) throws -> TestGuide {
    try TestGuide(size: size, tier: tier, policy: policy, folder: folder)
  }

  /// Shows a place on the map from a search.
  static func show(_ text: String, _ guide: TestGuide) {
    guide.runtime.type("1")
    guide.runtime.press(.escape)
    guide.runtime.press(.escape)
    guide.runtime.type("/" + text)
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    guide.runtime.type("m")
  }
}
