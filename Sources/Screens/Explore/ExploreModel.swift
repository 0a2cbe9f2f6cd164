import Canvas
import CivilTime
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
  /// What "now" meant in the newest question.
  var askedAt: CivilDateTime?
  /// Meanings that the person took away; forgotten when the field is empty.
  public internal(set) var ignoring: Set<Intent.Aspect> = []
  /// What was found besides places.
  public internal(set) var beyond = Beyond.none
  var reference: SearchReference?
  var loadingReference = false
  /// The event of the battle that the detail shows instead of a place.
  public internal(set) var event: BattleEvent?
  /// Shown once, to people who have never started the guide before.
  var welcome = false
  /// The entry that is being fetched for the detail.
  var opening: EntryID?

  public init() {}

  public var selected: SearchHit? {
    answer.hits.indices.contains(selection.index) ? answer.hits[selection.index] : nil
  }

  /// Whether nothing that was found is called as was typed.
  var hasOnlyGuesses: Bool { !answer.hits.isEmpty && answer.hits.allSatisfy(\.weak) && !field.text.isEmpty }

  /// Whether there is something to read in the detail.
  var hasDetail: Bool { dossier != nil || event != nil }

  /// What an action of the tab is about: the entry in the detail when that has the focus, else the selected one.
  var subject: EntryHeader? {
    if focus == .detail, event != nil { return nil }
    return focus == .detail ? dossier?.entry.header ?? selected?.header : selected?.header
  }
}

/// Where the panes of Explore are, at each width (documented in docs/tourists.md).
struct ExploreLayout {
  let search: Rect
  /// How the query was read; see `NoticeLine`.
  let notice: Rect
  let list: Rect
  let detail: Rect

  /// From 76 columns list and detail stand side by side; below, the one that has the focus fills the screen.
  static let sideBySide = 76

  init(_ body: Rect, _ focus: ExploreModel.Focus) {
    let (search, rest) = body.splitTop(2)
    self.search = Rect(column: search.column, row: search.row, columns: search.columns, rows: 1)
    notice = Rect(column: search.column, row: search.row + 1, columns: search.columns, rows: max(0, search.rows - 1))
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
