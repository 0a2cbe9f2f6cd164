public import Gazetteer

/// Getting from one place to another.
public struct Travel: Hashable, Sendable {
  public let from: EntryID
  public let to: EntryID
  public let mode: TravelMode
  /// Nil where it is not known.
  public let metres: Int?
  /// Without stops but for `rest`; nil where it is not known.
  public let minutes: Int?
  /// Minutes of rest on the way, which `minutes` has in it; 0 in what a network answers.
  public let rest: Int
  public let certainty: Certainty
  /// The legs of the way in order, each as the gazetteer has it and so perhaps written the other way round. Empty where
  /// no way is known and the figures come from the straight line.
  public let legs: [Leg]

  /// How sure the distance is. Times are nearly always an estimate (`routes.md`, "What the figures are worth").
  public enum Certainty: String, CaseIterable, Codable, Hashable, Sendable {
    /// Every leg is printed somewhere, or the difference of printed totals.
    case published
    /// A guess from pins.
    case estimated
    /// Nobody says where one of the places is.
    case unknown
  }

  init(
    from: EntryID, to: EntryID, mode: TravelMode, metres: Int?, minutes: Int?, certainty: Certainty, legs: [Leg] = [],
    rest: Int = 0
  ) {
    self.from = from
    self.to = to
    self.mode = mode
    self.metres = metres
    self.minutes = minutes
    self.rest = rest
    self.certainty = certainty
    self.legs = legs
  }

  /// The places in order, both ends included. Only the ends where no way is known.
  public var places: [EntryID] {
    var places = [from]
    for leg in legs { places.append(leg.from == places[places.count - 1] ? leg.to : leg.from) }
    if legs.isEmpty, to != from { places.append(to) }
    return places
  }

  /// Whether the way leads from one place of a route to the next, in either direction.
  public func follows(_ route: [EntryID]) -> Bool {
    let steps = Set(zip(places, places.dropFirst()).map { Set([$0, $1]) })
    return zip(route, route.dropFirst()).contains { steps.contains(Set([$0, $1])) }
  }

  /// The same way back.
  var reversed: Travel {
    Travel(
      from: to, to: from, mode: mode, metres: metres, minutes: minutes, certainty: certainty, legs: legs.reversed(),
      rest: rest)
  }

  /// The same way with the rests that it needs.
  var resting: Travel {
    guard let minutes, rest == 0 else { return self }
    let rest = mode.rest(on: minutes)
    return Travel(
      from: from, to: to, mode: mode, metres: metres, minutes: minutes + rest, certainty: certainty, legs: legs,
      rest: rest)
  }
}
