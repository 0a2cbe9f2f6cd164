import Canvas
public import Gazetteer

/// Search, list and detail.
public struct ExploreModel: Sendable {
  public enum Focus: Hashable, Sendable { case search, list, detail }

  public var focus: Focus = .list
  public var field = TextField(limit: 120)
  public var group: Group?
  public var sort: SearchQuery.Sort = .relevance
  /// Distances are measured from here, when the person chose a place for it.
  public var origin: EntryHeader?
  public var favouritesOnly = false
  public var answer = SearchAnswer.none
  public var selection = Selection()
  public var dossier: Dossier?
  /// The line of the detail that has the cursor.
  public var detail = Selection()
  /// Entries left behind by following links, newest last.
  var history: [EntryID] = []
  /// The ticket of the newest question; answers to older ones are dropped.
  var asked: Ticket?
  /// Shown once, to people who have never started the guide before.
  var welcome = false
  /// The entry that is being fetched for the detail.
  var opening: EntryID?

  public init() {}

  public var selected: SearchHit? {
    answer.hits.indices.contains(selection.index) ? answer.hits[selection.index] : nil
  }

  /// What an action of the tab is about: the entry in the detail when that has the focus, else the selected one.
  var subject: EntryHeader? { focus == .detail ? dossier?.entry.header ?? selected?.header : selected?.header }
}

/// Where the panes of Explore are, at each width (documented in docs/tourists.md).
struct ExploreLayout {
  let search: Rect
  let list: Rect
  let detail: Rect

  /// From 76 columns list and detail stand side by side; below, the one that has the focus fills the screen.
  static let sideBySide = 76

  init(_ body: Rect, _ focus: ExploreModel.Focus) {
    let (search, rest) = body.splitTop(2)
    self.search = Rect(column: search.column, row: search.row, columns: search.columns, rows: 1)
    if body.columns >= Self.sideBySide {
      let width = min(48, max(30, body.columns * 2 / 5))
      let (list, right) = rest.splitLeft(width)
      self.list = list
      detail = right.splitLeft(2).rest
    } else if focus == .detail {
      list = Rect(column: 0, row: rest.row, columns: 0, rows: 0)
      detail = rest.inset(columns: 1)
    } else {
      list = rest
      detail = Rect(column: 0, row: rest.row, columns: 0, rows: 0)
    }
  }
}
