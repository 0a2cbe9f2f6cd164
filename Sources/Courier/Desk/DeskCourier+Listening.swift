internal import Booking
internal import SyncProtocol

extension DeskCourier {
  /// All requests that are open, and of those that no longer are, what became of each. Nil where nothing went wrong.
  mutating func listen() async throws -> Ending? {
    var open: Set<BookingID> = []
    var last: BookingID?
    var more = true
    while more {
      let page: BookingList
      switch try await ask(BookingList.self, HubRequest(.get, Self.path + (last.map { "?after=\($0)" } ?? ""))) {
      case .answered(let list): page = list
      // Whoever may not see the list has nothing to do here.
      case .refused(let problem): return .stopped(problem)
      case .ended(let ending): return ending
      }
      let ids = page.requests.map(\.booking)
      // One that does not go on would be asked for ever.
      let order = (last.map { [$0] } ?? []) + ids
      guard zip(order, order.dropFirst()).allSatisfy({ $0.rawValue < $1.rawValue }), !(page.more && ids.isEmpty) else {
        return .later(Self.misfit)
      }
      done.changes += try desk.hear(page.requests)
      open.formUnion(ids)
      (last, more) = (ids.last ?? last, page.more)
    }
    for id in try desk.open() where !open.contains(id) {
      switch try await ask(BookingDocument.self, HubRequest(.get, "\(Self.path)/\(id)")) {
      case .answered(let document):
        guard document.booking == id else { return .later(Self.misfit) }
        done.changes += try desk.hear([document])
      case .refused(let problem) where problem.kind == .notFound: try desk.miss(id)
      case .refused(let problem): return .later(.init(why: problem.name, isReached: true))
      case .ended(let ending): return ending
      }
    }
    return nil
  }
}
