import Booking
import Hub
import SyncProtocol
import Testing

/// Members come, get other keys and go.
@Suite struct MemberTests {
  private let later = Samples.now.adding(seconds: 60)

  private func refusal(_ body: () throws -> Void) throws -> Problem.Kind? {
    do { try body() } catch let problem as Problem { return problem.kind }
    return nil
  }

  @Test(arguments: StoreKind.allCases) func aMemberGetsAnotherKeyWithARecord(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    let before = try StoreFolder.member()
    let key = try StoreFolder.member(2).publicKey
    try store.rekey(before.id, publicKey: key, at: later, by: "test")
    let after = Member(
      id: before.id, provider: before.provider, role: before.role, publicKey: key, addedAt: before.addedAt)
    #expect(try store.member(before.id) == after)
    let record = AuditRecord(at: later, actor: "test", event: "member-key", subject: before.id.rawValue, detail: "")
    #expect(try store.auditRecords("member-key") == [record])
    // The key that it has already changes nothing.
    try store.rekey(before.id, publicKey: key, at: later, by: "test")
    #expect(try store.auditRecords("member-key").count == 1)
    // The key before is anybody's again.
    try store.add(try StoreFolder.member(3), at: later, by: "test")
    try store.rekey(try StoreFolder.member(3).id, publicKey: before.publicKey, at: later, by: "test")
    #expect(try store.auditHead().broken == nil)
  }

  @Test(arguments: StoreKind.allCases) func aKeyHasOneMember(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    let (first, second) = (try StoreFolder.member(), try StoreFolder.member(2))
    try store.add(second, at: later, by: "test")
    let head = try store.auditHead()
    #expect(
      try refusal { try store.rekey(first.id, publicKey: second.publicKey, at: later, by: "test") } == .forbidden)
    let double = Member(
      id: try StoreFolder.member(3).id, provider: first.provider, role: .agent, publicKey: first.publicKey,
      addedAt: later)
    #expect(try refusal { try store.add(double, at: later, by: "test") } == .forbidden)
    let nobody = try StoreFolder.member(4)
    #expect(
      try refusal { try store.rekey(nobody.id, publicKey: nobody.publicKey, at: later, by: "test") } == .notFound)
    #expect(try refusal { try store.remove(nobody.id, at: later, by: "test") } == .notFound)
    #expect(try store.members(of: first.provider) == [first, second])
    #expect(try store.auditHead() == head)
  }

  @Test(arguments: StoreKind.allCases) func whereNobodyIsLeftRequestsAreDeclined(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    let (agent, viewer) = (try StoreFolder.member(), try StoreFolder.member(2, .viewer))
    try store.add(viewer, at: later, by: "test")
    #expect(try store.commit([try Samples.intake(try Samples.request(1))]).map(\.status) == [.pending])
    try store.remove(agent.id, at: later, by: "test")
    #expect(try store.member(agent.id) == nil)
    #expect(try store.members(of: agent.provider) == [viewer])
    #expect(try store.auditRecords("member-removal").map(\.detail) == ["agent \(Samples.provider)"])
    #expect(try store.commit([try Samples.intake(try Samples.request(2))]).map(\.status) == [.declined])
    #expect(try store.booking(try Samples.booking(2))?.reason == "product-withdrawn")
    #expect(try store.booking(try Samples.booking(1))?.status == .pending)
    try store.add(try StoreFolder.member(3, .owner), at: later, by: "test")
    #expect(try store.commit([try Samples.intake(try Samples.request(3))]).map(\.status) == [.pending])
    #expect(try store.auditHead().broken == nil)
  }
}
