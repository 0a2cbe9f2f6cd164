import Testing

@testable import Booking

struct BusinessStatusTests {
  static let table: [BusinessStatus?: Set<BusinessStatus>] = [
    nil: [.pending, .declined, .cancelled, .expired],
    .pending: [.confirmed, .offered, .declined, .cancelled, .expired],
    .offered: [.offered, .confirmed, .pending, .declined, .cancelled, .expired], .confirmed: [.cancelled],
    .declined: [], .cancelled: [], .expired: [],
  ]

  @Test(arguments: [nil] + BusinessStatus.allCases.map(Optional.some), BusinessStatus.allCases)
  func matrix(_ previous: BusinessStatus?, _ next: BusinessStatus) {
    #expect(next.canFollow(previous) == (Self.table[previous]?.contains(next) ?? false))
  }

  /// A device that missed steps sees what some path of steps leads to.
  @Test(arguments: [nil] + BusinessStatus.allCases.map(Optional.some), BusinessStatus.allCases)
  func reach(_ previous: BusinessStatus?, _ next: BusinessStatus) {
    var reached = Self.table[previous] ?? []
    for _ in BusinessStatus.allCases {
      for status in reached { reached.formUnion(Self.table[status] ?? []) }
    }
    if let previous { reached.insert(previous) }
    #expect(next.canBeSeen(after: previous) == reached.contains(next))
  }

  @Test(arguments: BusinessStatus.allCases)
  func ends(_ status: BusinessStatus) {
    #expect(status.isFinal == [.declined, .cancelled, .expired].contains(status))
  }
}
