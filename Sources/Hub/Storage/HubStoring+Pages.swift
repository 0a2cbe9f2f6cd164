public import Booking
public import Gazetteer

extension HubStoring {
  /// All bookings of a provider, those first that need an answer.
  ///
  /// - Parameter page: How many are read at once.
  public func allBookings(
    of provider: EntryID, status: Set<BusinessStatus>, page: Int = 200
  ) throws -> [HubBooking] {
    var all: [HubBooking] = []
    while true {
      let next = try bookings(of: provider, status: status, after: all.last?.id, limit: page)
      all += next
      if next.count < page { return all.sorted { $0.isMoreUrgent(than: $1) } }
    }
  }
}
