import SyncProtocol
import Testing

@testable import Releases

/// What an attacker who holds the line, a mirror, or some keys may try. Each is refused, and the release that was trusted
/// stays so.
@Suite struct AttackTests {
  struct Attack: Sendable, CustomStringConvertible {
    let description: String
    let kind: ReleaseError.Kind
    var now = Keeper.start
    let make: @Sendable (inout Keeper) throws -> Void
  }

  @Test(arguments: attacks) func isRefused(_ attack: Attack) async throws {
    var keeper = try Keeper()
    try keeper.publish("a")
    var client = try Client(keeper)
    let release = try await client.run(keeper.files)
    try keeper.publish("b")
    try attack.make(&keeper)
    #expect(await client.refusal(keeper.files, at: attack.now) == attack.kind)
    // Targets are the last thing that a client comes to trust, and no attack was let as far as that.
    let kept = try TargetsMetadata(try #require(client.kept.targets))
    #expect(kept.release == release)
  }
}
