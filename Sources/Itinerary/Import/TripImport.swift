import CivilTime
public import Gazetteer
import TextShaping

/// Reads the document that `TripExport.json(_:language:)` writes, and shorter ones by hand: only the name is needed.
///
/// What the guide works out itself (times, costs, warnings) is passed over, as is every unknown name.
public struct TripImport {
  /// Finds a place by what stands in a field; the second text names the field.
  public typealias PlaceFinding = (_ text: String, _ field: String) throws -> EntryID

  let place: PlaceFinding

  /// - Parameters:
  ///   - taken: Ids that other trips have: the document's own is numbered where it is among them.
  ///   - place: May throw, and then the same is thrown here.
  /// - Throws: `TripImportError`.
  public static func read(_ text: String, besides taken: Set<TripID>, place: @escaping PlaceFinding) throws -> Trip {
    let root: JSONNode
    do { root = try JSONReader.read(text) } catch {
      throw TripImportError(line: error.line, field: "", fault: .notJSON(error.message))
    }
    return try TripImport(place: place).trip(JSONField(root), taken)
  }

  private func trip(_ root: JSONField, _ taken: Set<TripID>) throws -> Trip {
    let name = try root.needed("name")
    let clean = Composition.sanitize(try name.text())
    try name.within { () throws(TripEditError) in try Trip.Limits.check(name: clean) }
    var stops = StopNumbers()
    let days = try days(root, &stops)
    let numbered = try stops.numbered(days, next: try root.member("next_stop"))
    var trip = try Trip(id: id(root, clean, taken), name: clean, startDate: startDate(root))
    if let mode = try root.member("mode") { trip.mode = try mode.choice(TravelMode.self) }
    (trip.days, trip.nextStop) = numbered
    try setHours(of: &trip, root)
    trip.start = try endPoint(root.member("start"))
    trip.lunch = try root.member("lunch")?.value(.lunch, MealBreak.init(_:))
    if let wishes = try root.member("wishes") { trip.wishes = try self.wishes(wishes) }
    trip.isTemplate = try root.member("template")?.boolean() ?? false
    return trip
  }

  private func id(_ root: JSONField, _ name: String, _ taken: Set<TripID>) throws -> TripID {
    guard let id = try root.member("id")?.value(.id, TripID.init(rawValue:)) else {
      return TripID(naming: Folding.fold(name), besides: taken)
    }
    return taken.contains(id) ? TripID(naming: id.rawValue, besides: taken) : id
  }

  private func startDate(_ root: JSONField) throws -> CivilDate? {
    guard let field = try root.member("start_date") else { return nil }
    let date = try field.value(.date, CivilDate.init(iso:))
    try field.within { () throws(TripEditError) in try Trip.Limits.check(startDate: date) }
    return date
  }

  private func setHours(of trip: inout Trip, _ root: JSONField) throws {
    let (start, end) = (try root.member("day_start"), try root.member("day_end"))
    if let start { trip.dayStart = try start.value(.time, ClockTime.init(_:)) }
    if let end { trip.dayEnd = try end.value(.time, ClockTime.init(_:)) }
    let hours = (trip.dayStart, trip.dayEnd)
    try (end ?? start)?.within { () throws(TripEditError) in
      try Trip.Limits.check(dayStart: hours.0, dayEnd: hours.1)
    }
  }

  private func wishes(_ field: JSONField) throws -> Wishes {
    var wishes = Wishes()
    if let pace = try field.member("pace") { wishes.pace = try pace.choice(Pace.self) }
    if let interests = try field.member("interests") {
      wishes.interests = Set(try interests.list().map { try $0.choice(Interest.self) })
    }
    if let excluded = try field.member("excluded") {
      wishes.excluded = Set(try excluded.list().map { try place($0.text(), $0.path) })
    }
    if let party = try field.member("party") { wishes.party = try party.wholeNumber() }
    wishes.budget = try field.member("budget").map { try dong($0) }
    wishes.children = try field.member("children")?.boolean() ?? false
    wishes.stepFree = try field.member("step_free")?.boolean() ?? false
    let wanted = wishes
    try field.within { () throws(TripEditError) in try Trip.Limits.check(wishes: wanted) }
    return wishes
  }

  /// A sum: the number alone, or with its currency.
  func dong(_ field: JSONField) throws -> Int {
    if case .object = field.node.value { return try field.needed("amount").wholeNumber() }
    return try field.wholeNumber()
  }

  /// Where something begins or ends: the place itself, or an object about it.
  func endPoint(_ field: JSONField?) throws -> EntryID? {
    guard let field else { return nil }
    let named = field.node.string == nil ? try field.needed("place") : field
    return try place(named.text(), named.path)
  }
}
