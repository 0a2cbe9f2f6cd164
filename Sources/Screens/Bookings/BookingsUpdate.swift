import Booking
import Canvas
import CivilTime
import Gazetteer

enum BookingsUpdate {
  static func offers(_ header: EntryHeader?) -> Bool {
    header.map { !ProductKind.offered(by: $0).isEmpty } ?? false
  }

  /// Opens the form for an entry; one that was left for the same entry goes on.
  static func request(_ model: inout Model, _ header: EntryHeader) -> [Effect] {
    let opened = model.explore.dossier?.entry
    let entry = opened?.id == header.id ? opened : model.known[header.id]
    let products = entry.map(ProductKind.offered(by:)) ?? ProductKind.offered(by: header)
    guard let first = products.first else {
      model.notify(.whyNotBookable, mood: .warning)
      return []
    }
    let kept = model.bookings.kept.flatMap { $0.provider == header.id ? $0 : nil }
    model.bookings.form = BookingForm(
      kept ?? BookingDraft(product: first, provider: header.id), products: products)
    model.tab = .bookings
    return [.checkProvider(header.id)] + TravellerUpdate.loadPlaces(model, [header.id])
  }

  /// A kiosk does not let anybody fill in what it would have to refuse.
  static func checked(_ model: inout Model, _ id: EntryID, _ result: Result<Bool, Failure>) -> [Effect] {
    guard model.bookings.form?.draft.provider == id else { return [] }
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let isTaken):
      model.bookings.form?.isTaken = isTaken
      guard !isTaken, !model.policy.keepsForDevice else { return [] }
      model.bookings.form = nil
      model.bookings.kept = nil
      model.notify(.providerTakesNone, mood: .warning)
    }
    return []
  }

  /// Keeps a form on the disk; on a kiosk only in memory.
  static func keep(_ draft: BookingDraft?, _ model: Model) -> [Effect] {
    model.policy.keepsForDevice ? [.keepDraft(draft)] : []
  }

  static func loaded(_ model: inout Model, _ result: Result<OutboxState, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure):
      model.report(failure)
      return []
    case .success(let state):
      let selected = model.bookings.selected?.id
      model.bookings.bookings = state.bookings
      model.bookings.standings = state.standings
      model.bookings.sheets = state.sheets
      model.bookings.recovery = state.recovery
      model.bookings.unreadable = state.unreadable
      // A kiosk keeps a form that was left in memory alone.
      if model.policy.keepsForDevice { model.bookings.kept = state.draft }
      model.bookings.selection.clamp(count: state.bookings.count)
      // The cursor stays on its request whatever came before it.
      if let index = state.bookings.firstIndex(where: { $0.id == selected }) {
        model.bookings.selection.select(index, count: state.bookings.count)
      }
      return TravellerUpdate.loadPlaces(
        model, state.bookings.map(\.request.provider) + [state.draft?.provider].compactMap { $0 })
    }
  }

  static func type(_ model: inout Model, _ stroke: KeyStroke) -> [Effect]? {
    guard var form = model.bookings.form, form.current != nil, !form.saving else { return nil }
    guard stroke != KeyStroke(.up), stroke != KeyStroke(.down), form.field.press(stroke) else { return nil }
    form.store()
    model.bookings.form = form
    return []
  }

  static func paste(_ model: inout Model, _ text: String) -> [Effect] {
    guard var form = model.bookings.form, form.current != nil, !form.saving else { return [] }
    form.field.insert(text)
    form.store()
    model.bookings.form = form
    return []
  }

  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    if model.bookings.form != nil { return edit(&model, action) }
    let body = Frame.body(model.size)
    let count = model.bookings.bookings.count
    if model.bookings.selection.move(action, count: count, page: body.rows) {
      model.bookings.selection.settle(count: count, rows: BookingsView.listRows(model))
      return []
    }
    switch action {
    case .open: return model.bookings.selected.map { ExploreUpdate.open(&model, $0.request.provider) } ?? []
    case .withdraw: return RequestUpdate.ask(&model, .cancel)
    case .discard: return RequestUpdate.askToDiscard(&model)
    case .keepCalendar: return model.bookings.selected.map { [.keepCalendar($0.id, model.language)] } ?? []
    case .acceptOffer: return RequestUpdate.ask(&model, .accept)
    case .declineOffer: return RequestUpdate.ask(&model, .decline)
    case .carry: return RequestUpdate.carry(&model)
    case .voucher: return model.bookings.selected.map { [.openVoucher($0.id)] } ?? []
    case .request:
      guard let draft = model.bookings.kept, let header = model.known[draft.provider]?.header else { return [] }
      return request(&model, header)
    case .copy:
      guard let booking = model.bookings.selected else { return [] }
      model.notify(.copied, booking.request.claim.rawValue)
      return [.copy(booking.request.claim.rawValue)]
    case .back: return model.switchTo(.explore)
    default: return []
    }
  }

  private static func edit(_ model: inout Model, _ action: Action) -> [Effect] {
    guard var form = model.bookings.form, !form.saving else { return [] }
    switch action {
    case .nextField:
      if form.row == form.rows - 1 { return save(&model) }
      form.move(to: form.row + 1)
    case .previousField: form.move(to: form.row - 1)
    case .fieldMore: if form.row == 0 { form.change(by: 1) }
    case .fieldLess: if form.row == 0 { form.change(by: -1) }
    case .save: return save(&model)
    case .back:
      // What was typed is kept, on disk too, and can be taken up again.
      model.bookings.kept = form.draft
      model.bookings.form = nil
      model.notify(.draftKept)
      return keep(form.draft, model)
    default: return []
    }
    model.bookings.form = form
    return keep(form.draft, model)
  }

  private static func save(_ model: inout Model) -> [Effect] {
    guard var form = model.bookings.form else { return [] }
    form.tried = true
    if let problem = form.draft.problems(today: model.now.date).first {
      let row = form.draft.fields.firstIndex(of: problem.field).map { $0 + 1 } ?? form.row
      form.move(to: row)
      model.bookings.form = form
      model.notify(.formHasProblems, mood: .warning)
      return []
    }
    form.saving = true
    model.bookings.form = form
    return [.book(form.draft, model.language, model.policy)]
  }

  static func booked(_ model: inout Model, _ result: Result<Booking, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure):
      // Nothing is lost: the form stays as it was.
      model.bookings.form?.saving = false
      model.report(failure)
      return []
    case .success(let booking):
      model.bookings.form = nil
      model.bookings.kept = nil
      model.bookings.bookings.insert(booking, at: 0)
      model.bookings.selection = Selection()
      if booking.request.waitsForProvider {
        model.notify(.nextWaitProvider)
      } else {
        model.notify(.bookingSaved, booking.request.claim.rawValue)
      }
      // What this device can open of it is read back from the disk.
      return keep(nil, model) + [.loadBookings]
    }
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    let body = Frame.body(model.size)
    switch mouse.kind {
    case .wheelUp: return perform(&model, model.bookings.form == nil ? .up : .previousField)
    case .wheelDown: return perform(&model, model.bookings.form == nil ? .down : .nextField)
    case .drag, .release: return []
    case .press, .doubleClick:
      if var form = model.bookings.form {
        guard let row = BookingFormView.row(at: mouse.at, form, body) else { return [] }
        form.move(to: row)
        model.bookings.form = form
        return []
      }
      let rows = BookingsView.listRows(model)
      let count = model.bookings.bookings.count
      let row =
        mouse.at.row - body.row - 1
        + model.bookings.selection.firstVisible(count: count, rows: rows)
      if row >= 0, row < count, mouse.at.row - body.row - 1 < rows {
        model.bookings.selection.select(row, count: count)
      }
      return []
    }
  }
}
