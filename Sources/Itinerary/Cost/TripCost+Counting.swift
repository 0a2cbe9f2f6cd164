import Gazetteer
import Geography

extension TripCost {
  public init(_ schedule: Schedule) {
    let trip = schedule.trip
    party = trip.wishes.party
    budget = trip.wishes.budget
    days = schedule.days.map { Self.day($0, isLast: $0.index == schedule.days.count - 1) }
    // No fare and no hire is published as a number; walking is free.
    let rides = trip.mode != .walk && schedule.days.contains { $0.travelMinutes > 0 }
    ownGaps = rides ? [.transport] : []
  }

  private static func day(_ day: ScheduledDay, isLast: Bool) -> DayCost {
    var items: [CostItem] = []
    var gaps: [CostGap] = []
    var bought: Set<Ticket> = []
    for stop in day.stops {
      guard let place = stop.place, let amount = place.ticket.flatMap(TicketPrice.amount) else {
        gaps.append(.ticket(stop.stop.place))
        continue
      }
      guard amount > 0, bought.insert(Ticket(stop.stop.place, place, amount)).inserted else { continue }
      items.append(CostItem(kind: .ticket, place: stop.stop.place, perPerson: amount))
    }
    if let end = day.end, end.place?.header.kind.group == .stay {
      if let night = end.place?.night {
        items.append(CostItem(kind: .stay, place: end.id, perPerson: night))
      } else {
        gaps.append(.stay(end.id))
      }
    } else if day.end == nil, !isLast {
      gaps.append(.noBed(day: day.index))
    }
    return DayCost(items: items, gaps: gaps)
  }

  /// One ticket lets in for a day. Two records with one price on one and the same spot, as a museum and the painting
  /// in its hall, are seen with one ticket.
  private struct Ticket: Hashable {
    let spot: Spot
    let amount: Int

    enum Spot: Hashable {
      case place(EntryID)
      case coordinate(Coordinate)
    }

    init(_ id: EntryID, _ place: StopPlace, _ amount: Int) {
      spot = place.header.position.map { .coordinate($0.coordinate) } ?? .place(id)
      self.amount = amount
    }
  }
}
