import Gazetteer

/// The Help tab: what the guide is and its keys, what its data does not know, and whom it thanks.
public struct HelpModel: Sendable {
  /// The pages, in the order in which Tab goes through them.
  public enum Page: Int, CaseIterable, Sendable {
    case guide, unknown, credits
  }

  public var page = Page.guide
  public var scroll = Selection()
  /// Asked for when the tab is opened for the first time.
  public var honesty: Honesty?

  public init() {}
}
