/// What is asked of a position. Its parts hang together, so they are weighed together: a pin is either a record's own
/// (`lat`, `lon`, `basis`) or that of its host.
struct PinRequest {
  let steps: [ImportCell]

  init(_ cells: [ImportCell], _ record: FlatRecord?, line: Int) throws(ImportFault) {
    let changed = cells.filter { ImportPlan.differs($0, record) }
    let asked = Dictionary(cells.map { ($0.path, $0) }) { first, _ in first }
    let today = record?.text("position.host")
    if changed.isEmpty {
      steps = []
    } else if let circle = asked["position.accuracy_m"], circle.request == .remove {
      // No position is better than one without its circle.
      steps = [ImportCell(path: "position", request: .remove, line: circle.line)]
    } else if let host = asked["position.host"], host.request == .remove, today != nil {
      steps = try Self.ownPin(asked, record, removing: host)
    } else if asked["position.host"]?.text ?? today != nil {
      steps = try Self.hostedPin(changed, asked, today, record, line: line)
    } else {
      steps = changed
    }
  }

  private static let own: [FieldPath] = ["position.lat", "position.lon", "position.basis"]

  private static func ownPin(
    _ asked: [FieldPath: ImportCell], _ record: FlatRecord?, removing host: ImportCell
  ) throws(ImportFault) -> [ImportCell] {
    let pin = own.compactMap { asked[$0] }.filter { $0.text != nil && $0.text != "host" }
    guard pin.count == own.count else {
      throw ImportFault(line: host.line, message: "without its host it needs a `lat`, a `lon` and a `basis` of its own")
    }
    let circle = asked["position.accuracy_m"].map { ImportPlan.differs($0, record) ? [$0] : [] } ?? []
    return [host] + pin + circle
  }

  private static func hostedPin(
    _ changed: [ImportCell], _ asked: [FieldPath: ImportCell], _ today: String?, _ record: FlatRecord?, line: Int
  ) throws(ImportFault) -> [ImportCell] {
    var steps = changed.filter { !own.contains($0.path) }
    // A row of a new record, or of one that gets a host, may bring the pin of that host along.
    let gets = asked["position.host"]?.text != nil && asked["position.host"]?.text != today
    let bringsAlong = gets && [nil, "host"].contains(asked["position.basis"]?.text)
    if let wrong = changed.first(where: { own.contains($0.path) }), !bringsAlong {
      let stays = gets && asked["position.basis"]?.text == record?.text("position.basis")
      guard stays, !changed.contains(where: { $0.path == "position.lat" || $0.path == "position.lon" }) else {
        throw ImportFault(
          line: wrong.line,
          message: "`\(wrong.path)` is that of the host: change the host's record, or take `position.host` out and "
            + "give `lat`, `lon` and `basis`")
      }
    }
    if gets {
      for path in own where today == nil && record?[path] != nil {
        steps.append(ImportCell(path: path, request: .remove, line: line))
      }
    }
    return steps
  }
}
