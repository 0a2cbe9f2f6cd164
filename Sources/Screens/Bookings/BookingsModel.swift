public import Booking
import Canvas

/// Requests and the form for a new one.
public struct BookingsModel: Sendable {
  public var bookings: [Booking] = []
  /// What the hub told of them, and what was decided since.
  public var standings: [BookingID: Standing] = [:]
  /// What the traveller wrote, of those that this device can open.
  public var sheets: [BookingID: ContactSheet] = [:]
  public var selection = Selection()
  public var form: BookingForm?
  /// A form that was left, to go on with.
  public var kept: BookingDraft?
  /// What the courier told last; nil where none was sent out.
  public var courier: CourierNews?
  /// What became of a damaged file of requests.
  public var recovery: Recovery?
  /// References of requests that this program cannot read.
  public var unreadable: [String] = []
  /// A courier is on its way.
  public var isCarrying = false
  /// When the outbox is looked at again.
  var alarm: Ticket?

  public init() {}

  public var selected: Booking? {
    bookings.indices.contains(selection.index) ? bookings[selection.index] : nil
  }
}

/// A request being written. Problems show once a field was left, or all of them once saving was tried.
public struct BookingForm: Sendable {
  public var draft: BookingDraft
  /// What the provider can be asked for.
  let products: [ProductKind]
  /// 0 is the product, then the fields of the draft in order.
  var row = 1
  var field: TextField
  var left: Set<BookingField> = []
  var tried = false
  /// Whether the provider takes requests through Hoa Ban; nil until that is known.
  var isTaken: Bool?
  /// The request is on its way to the disk.
  var saving = false

  init(_ draft: BookingDraft, products: [ProductKind]) {
    self.draft = draft
    self.products = products
    field = TextField(limit: 500)
    load()
  }

  /// Whether the cursor is in the first field that is typed into.
  public var isOnFirstField: Bool { row == 1 }

  var rows: Int { draft.fields.count + 1 }

  var current: BookingField? { row >= 1 && row <= draft.fields.count ? draft.fields[row - 1] : nil }

  /// Moves to a row, keeping what was typed.
  mutating func move(to row: Int) {
    if let current { left.insert(current) }
    self.row = max(0, min(row, rows - 1))
    load()
  }

  mutating func load() { field = TextField(current.map { draft[$0] } ?? "", limit: 500) }

  mutating func store() { if let current { draft[current] = field.text } }

  /// Another product of the same provider.
  mutating func change(by step: Int) {
    guard let index = products.firstIndex(of: draft.product), products.count > 1 else { return }
    draft.product = products[(index + step + products.count) % products.count]
    row = 0
  }
}
