public import Gazetteer

/// The words on a panorama, in the language of the traveller.
public struct PanoramaWords: Sendable {
  public var language: Language
  /// The letters of the eight winds from north clockwise: `N`, `NE`, …
  public var winds: [String]
  /// `1 770 m`, for a summit without a name.
  public var height: @Sendable (Double) -> String

  public init(language: Language, winds: [String], height: @escaping @Sendable (Double) -> String) {
    self.language = language
    self.winds = winds
    self.height = height
  }

  /// What a landmark goes by: its name, else its height.
  public func name(_ landmark: Landmark) -> String { landmark.name(language) ?? height(landmark.height) }
}
