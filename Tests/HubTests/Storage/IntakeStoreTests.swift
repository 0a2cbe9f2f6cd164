import Booking
import Foundation
import Hub
import SyncProtocol
import Testing

@Suite struct IntakeStoreTests {
  @Test(arguments: StoreKind.allCases) func anOperationCountsOnceHoweverOftenItComes(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let intake = try Samples.intake(try Samples.request(1))
    let first = try place.store.commit([intake, intake])
    #expect(first.map(\.code) == [.applied, .duplicate])
    let again = try place.store.commit([intake])
    #expect(again.map(\.code) == [.duplicate] && again.first?.revision == 1 && again.first?.status == .pending)
    #expect(try place.store.feed(for: try Samples.device(), after: 0, limit: 10).changes.count == 1)
    #expect(try place.store.lastChange() == 1)
  }

  @Test(arguments: StoreKind.allCases) func anotherContentUnderAnIdIsRefusedAndAudited(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    _ = try store.commit([try Samples.intake(try Samples.request(1))])
    let length = try store.auditHead().length
    let other = try Samples.request(1, answerBy: Samples.now.adding(seconds: 5_000))
    let result = try #require(try store.commit([try Samples.intake(other)]).first)
    #expect(result.code == .invalid && result.problem?.kind == .idempotencyConflict)
    #expect(try store.booking(try Samples.booking(1))?.enquiry?.answerBy == Samples.now.adding(seconds: 86_400))
    #expect(try store.auditHead().length == length + 1)
  }

  @Test(arguments: StoreKind.allCases) func aBadOperationDoesNotKeepTheOthersBack(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let bad = Array(#"{"op_id":"\#(try Samples.booking(2))","kind":"later","uuid":"x"}"#.utf8)
    let group = [
      try Samples.intake(try Samples.request(1)),
      try Intake(bad, from: try Samples.device(), try Samples.incarnation(), at: Samples.now),
      try Samples.intake(try Samples.request(3)),
    ]
    #expect(try place.store.commit(group).map(\.code) == [.applied, .invalid, .applied])
    #expect(try place.store.commit(group).map(\.code) == [.duplicate, .invalid, .duplicate])
    #expect(throws: Problem.self) {
      try Intake(Array("{}".utf8), from: try Samples.device(), try Samples.incarnation(), at: Samples.now)
    }
  }

  @Test(arguments: StoreKind.allCases) func nobodyAnswersForAProviderWithoutMembers(in kind: StoreKind) throws {
    let place = try StorePlace(kind, isAnswered: false)
    #expect(try place.store.commit([try Samples.intake(try Samples.request(1))]).first?.status == .declined)
  }

  /// Five copies at once: one is applied, the others learn the same.
  @Test(arguments: StoreKind.allCases) func copiesAtOnceAreDecidedByTheIndex(in kind: StoreKind) async throws {
    let place = try StorePlace(kind)
    let writer = IntakeWriter(store: place.store)
    defer { writer.close() }
    let intakes = try (1...40).map { try Samples.intake(try Samples.request(UInt8($0))) }
    let all = try await withThrowingTaskGroup(of: [OperationResult].self) { tasks in
      for _ in 0..<5 { tasks.addTask { try await writer.commit(intakes) } }
      return try await tasks.reduce(into: []) { $0 += $1 }
    }
    for intake in intakes {
      let results = all.filter { $0.id == intake.id }
      #expect(results.count == 5 && results.count { $0.code == .applied } == 1)
      #expect(results.allSatisfy { [.applied, .duplicate].contains($0.code) && $0.revision == 1 })
    }
    #expect(try place.store.lastChange() == 40)
    #expect(try place.store.auditHead().broken == nil)
  }

  /// Whoever waits while the writer closes is answered, and what was told is kept.
  @Test(arguments: StoreKind.allCases) func whatWaitsWhileItClosesIsCommittedOrRefused(in kind: StoreKind) async throws
  {
    let place = try StorePlace(kind)
    let writer = IntakeWriter(store: place.store)
    let intakes = try (1...20).map { try Samples.intake(try Samples.request(UInt8($0))) }
    let told = await withTaskGroup(of: Int.self) { tasks in
      for intake in intakes { tasks.addTask { (try? await writer.commit([intake]))?.count ?? 0 } }
      tasks.addTask {
        writer.close()
        return 0
      }
      return await tasks.reduce(0, +)
    }
    #expect(try place.store.lastChange() == told)
  }

  @Test(arguments: StoreKind.allCases) func aClosedWriterTakesNothing(in kind: StoreKind) async throws {
    let place = try StorePlace(kind)
    let writer = IntakeWriter(store: place.store)
    writer.close()
    await #expect(throws: Problem.self) { try await writer.commit([try Samples.intake(try Samples.request(1))]) }
  }
}
