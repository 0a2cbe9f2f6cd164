import Crypto
import Foundation
import Gazetteer
import Testing

@testable import Booking

@Suite struct DeviceKeyTests {
  private let secret = Curve25519.KeyAgreement.PrivateKey()

  private func provider(_ id: String = "hs-ban-men") throws -> ProviderKey {
    let provider = try #require(EntryID(rawValue: id))
    let bytes = Array(secret.publicKey.rawRepresentation)
    return try #require(ProviderKey(provider: provider, id: "k-1", bytes: bytes))
  }

  @Test func opensWhatItSealedAndNothingElse() throws {
    let request = try Fixtures.request(try Fixtures.draft())
    #expect(request.waitsForProvider)
    #expect(try Fixtures.sheet(request).contact == Contact(name: "Nguyễn Văn A", phone: "0912345678", email: nil))
    let other = try #require(DeviceKey(Array(2...33)))
    #expect(other.sheet(of: request) == nil)
    #expect(DeviceKey([1, 2]) == nil)
  }

  /// A key became known: opened here, sealed there, and this device can open it no more.
  @Test func whatWaitedIsSealedForItsProvider() throws {
    let request = try Fixtures.request(try Fixtures.draft())
    let sealed = try request.sealed(for: provider(), openedWith: Fixtures.device())
    #expect(!sealed.waitsForProvider && sealed.contact.keyID == "k-1" && sealed.consent == request.consent)
    #expect(sealed.from == request.from && sealed.id == request.id)
    #expect(try Fixtures.device().sheet(of: sealed) == nil)
    let opened = try sealed.contact.opened(with: Array(secret.rawRepresentation), sealed.binding)
    #expect(
      String(decoding: opened, as: UTF8.self) == #"{"name":"Nguyễn Văn A","phone":"0912345678","lang":"vi"}"#)
    #expect(throws: SealError.doesNotOpen) { try sealed.sealed(for: provider(), openedWith: Fixtures.device()) }
    #expect(throws: SealError.badKey) {
      try request.sealed(for: provider("hs-che-can"), openedWith: Fixtures.device())
    }
  }

  @Test func whatMayHaveLeftKeepsItsSeal() throws {
    let sent = try Fixtures.booking().applying(.queue, at: Fixtures.moment("2026-11-23T10:00"))
      .applying(.send, at: Fixtures.moment("2026-11-23T10:01"))
    #expect(try sent.sealed(for: provider(), openedWith: Fixtures.device()) == sent)
  }

  @Test func noPublishedKeyIsTakenForTheDevices() throws {
    func published(_ id: String, _ bytes: Int = 32) throws -> PublishedKey {
      PublishedKey(
        provider: try provider().provider, id: id, bytes: [UInt8](repeating: 1, count: bytes),
        since: try Fixtures.today(), sources: ["a letter"])
    }
    #expect(try ProviderKey(published("k-1"))?.id == "k-1")
    #expect(try ProviderKey(published("device")) == nil)
    #expect(try ProviderKey(published("k-1", 31)) == nil)
  }

  @Test func aFormIsSealedToo() throws {
    var draft = try Fixtures.draft()
    draft.note = String(repeating: "長", count: 3_000)
    let sealed = try Fixtures.device().sealed(draft)
    #expect(sealed.count % 64 == 48)
    #expect(try Fixtures.device().draft(sealed) == draft)
    var altered = sealed
    altered[40] ^= 1
    #expect(throws: SealError.doesNotOpen) { try Fixtures.device().draft(altered) }
    #expect(throws: SealError.doesNotOpen) { try Fixtures.device().draft([1, 2]) }
  }

  /// 500 characters fit whatever the letters, up to 2,047 bytes of the whole sheet; what does not, the form says.
  @Test(arguments: [("đ", 0), ("長", 0), ("𠮷", 22)])
  func aNoteThatNoSealHoldsIsAProblemOfTheForm(_ letter: String, _ over: Int) throws {
    var draft = try Fixtures.draft()
    draft.note = String(repeating: letter, count: 500)
    // {"name":"Nguyễn Văn A","phone":"0912345678","lang":"vi","note":""}
    let frame = 69
    #expect(max(0, frame + 500 * letter.utf8.count - ContactSheet.limit) == over)
    let expected = over == 0 ? [] : [FieldProblem(field: .note, reason: .sheetTooLong(over: over))]
    #expect(try draft.problems(today: Fixtures.today()) == expected)
    draft.note = String(repeating: letter, count: 500 - (over + letter.utf8.count - 1) / letter.utf8.count)
    #expect(try draft.problems(today: Fixtures.today()).isEmpty)
    let sealed = try Fixtures.request(draft).sealed(for: provider(), openedWith: Fixtures.device())
    #expect(sealed.contact.ciphertext.count <= 2_048 + 16)
  }
}
