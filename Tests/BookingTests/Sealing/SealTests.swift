@testable import Booking
import Crypto
import Foundation
import Gazetteer
import Testing

@Suite struct SealTests {
  private let secret = Curve25519.KeyAgreement.PrivateKey()

  private func key(_ id: String = "k-2026", _ provider: String = "hs-che-can") throws -> ProviderKey {
    let provider = try #require(EntryID(rawValue: provider))
    return try #require(
      ProviderKey(provider: provider, id: id, bytes: Array(secret.publicKey.rawRepresentation)))
  }

  private func binding(_ number: UInt8 = 1, provider: String = "hs-che-can") throws -> SealBinding {
    SealBinding(
      booking: try BookingID(unixMilliseconds: 1_796_008_500_000, random: [UInt8](repeating: number, count: 10)),
      provider: try #require(EntryID(rawValue: provider)), product: .homestay)
  }

  private func sheet(note: String = "Tới muộn, \"10 h\"") -> ContactSheet {
    ContactSheet(
      contact: Contact(name: "Lò Thị Hoa", phone: "+84912345678", email: nil), language: .vi, note: note)
  }

  @Test func onlyTheIntactOriginalOpens() throws {
    let sealed = try sheet().sealed(for: key(), binding())
    let secret = Array(self.secret.rawRepresentation)
    let opened = try sealed.opened(with: secret, binding())
    #expect(
      String(decoding: opened, as: UTF8.self)
        == #"{"name":"Lò Thị Hoa","phone":"+84912345678","lang":"vi","note":"Tới muộn, \"10 h\""}"#)
    let other = Array(Curve25519.KeyAgreement.PrivateKey().rawRepresentation)
    #expect(throws: SealError.doesNotOpen) { try sealed.opened(with: other, binding()) }
    #expect(throws: SealError.doesNotOpen) { try sealed.opened(with: secret, binding(2)) }
    #expect(throws: SealError.doesNotOpen) { try sealed.opened(with: secret, binding(provider: "hs-che-can-2")) }
    #expect(throws: SealError.badKey) { try sealed.opened(with: [1, 2], binding()) }
    let renamed = SealedContact(
      keyID: "k-2027", encapsulated: sealed.encapsulated, ciphertext: sealed.ciphertext)
    #expect(throws: SealError.doesNotOpen) { try renamed.opened(with: secret, binding()) }
    for index in sealed.ciphertext.indices {
      var ciphertext = sealed.ciphertext
      ciphertext[index] ^= 1
      let altered = SealedContact(keyID: sealed.keyID, encapsulated: sealed.encapsulated, ciphertext: ciphertext)
      #expect(throws: SealError.doesNotOpen) { try altered.opened(with: secret, binding()) }
    }
    let cut = SealedContact(
      keyID: sealed.keyID, encapsulated: sealed.encapsulated, ciphertext: Array(sealed.ciphertext.dropLast()))
    #expect(throws: SealError.doesNotOpen) { try cut.opened(with: secret, binding()) }
  }

  /// Whole blocks of 64 bytes and a tag of 16, whatever is written.
  @Test func theLengthSaysLittle() throws {
    for length in stride(from: 0, through: 500, by: 7) {
      let sealed = try sheet(note: String(repeating: "a", count: length)).sealed(for: key(), binding())
      #expect(sealed.ciphertext.count % 64 == 16)
      #expect(try !sealed.opened(with: Array(secret.rawRepresentation), binding()).isEmpty)
    }
  }

  @Test func whatIsTooLongIsToldInBytes() throws {
    let long = sheet(note: String(repeating: "ộ", count: 700))
    #expect(throws: SealError.self) { try long.sealed(for: key(), binding()) }
  }

  @Test func theWrittenFormComesBackAndNothingElseDoes() throws {
    let sealed = try sheet().sealed(for: key(), binding())
    let json = try JSONEncoder().encode(sealed)
    #expect(try JSONDecoder().decode(SealedContact.self, from: json) == sealed)
    let text = String(decoding: json, as: UTF8.self)
    for (part, bad) in [("\"v\":1", "\"v\":2"), ("\"enc\":\"", "\"enc\":\"A"), ("\"ct\":\"", "\"ct\":\"AAAA")] {
      let altered = Data(text.replacingOccurrences(of: part, with: bad).utf8)
      #expect(throws: (any Error).self) { try JSONDecoder().decode(SealedContact.self, from: altered) }
    }
  }

  /// RFC 9180, A.2.1, first encryption: that the library's suite is the standard's.
  @Test func theSuiteIsThatOfTheStandard() throws {
    func bytes(_ hex: String) -> Data {
      Data(
        stride(from: 0, to: hex.count, by: 2).compactMap { index in
          let start = hex.index(hex.startIndex, offsetBy: index)
          return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16)
        })
    }
    var recipient = try HPKE.Recipient(
      privateKey: Curve25519.KeyAgreement.PrivateKey(
        rawRepresentation: bytes("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")),
      ciphersuite: HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .chaChaPoly),
      info: bytes("4f6465206f6e2061204772656369616e2055726e"),
      encapsulatedKey: bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"))
    let plaintext = try recipient.open(
      bytes("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
      authenticating: bytes("436f756e742d30"))
    #expect(String(decoding: plaintext, as: UTF8.self) == "Beauty is truth, truth beauty")
  }
}
