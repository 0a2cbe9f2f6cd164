import Booking
import Hub
import SyncProtocol
import Testing

@Suite struct OperatorCommandTests {
  private func text(_ key: [UInt8]) -> String { "--key=\(Base64URL.text(key))" }

  @Test func aKeyIsReplaced() throws {
    let folder = try StoreFolder()
    let (first, second) = (try StoreFolder.member(), try StoreFolder.member(2))
    try folder.store.add(second, at: Samples.now, by: "test")
    let id = first.id.rawValue
    let taken = try BuiltHub.run("operator", "key", id, text(second.publicKey), in: folder)
    #expect(taken.status != 0 && taken.errors.contains("another member has this key"))
    let nobody = try BuiltHub.run("operator", "key", "m-00000000000000ff", text(second.publicKey), in: folder)
    #expect(nobody.status != 0 && nobody.errors.contains("no member has this id"))
    let bad = try BuiltHub.run("operator", "key", id, "--key=AAAA", in: folder)
    let badToo = try BuiltHub.run("operator", "add", Samples.provider, "--key=AAAA", in: folder)
    for said in [bad, badToo] { #expect(said.status == 64 && said.errors.contains("--key is 43 letters of base64url")) }
    #expect(try folder.store.member(first.id) == first)
    let key = try StoreFolder.member(3).publicKey
    #expect(try BuiltHub.run("operator", "key", id, text(key), in: folder).status == 0)
    #expect(try folder.store.member(first.id)?.publicKey == key)
    #expect(try folder.store.auditRecords("member-key").map(\.subject) == [id])
  }

  @Test func aMemberIsRemoved() throws {
    let folder = try StoreFolder()
    let id = try StoreFolder.member().id
    #expect(try BuiltHub.run("operator", "remove", id.rawValue, in: folder).status == 0)
    #expect(try folder.store.member(id) == nil)
    let again = try BuiltHub.run("operator", "remove", id.rawValue, in: folder)
    #expect(again.status != 0 && again.errors.contains("no member has this id"))
    let bad = try BuiltHub.run("operator", "remove", "x", in: folder)
    #expect(bad.status == 64 && bad.errors.contains("m-0123456789abcdef"))
  }
}
