internal import Crypto
internal import Foundation
public import SyncProtocol

/// A one-time code with which a device is enrolled: ten letters of Crockford's base 32, 50 bits, as `7K3MQ-9XR2A`.
public struct EnrolmentCode: Hashable, Sendable {
  public let text: String
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let length = 10

  /// How long it can be used, seconds.
  public static let lifetime = 15 * 60
  /// How many wrong tries burn it.
  public static let tries = 5

  /// - Parameter random: 10 bytes from a good source; nil for another number.
  public init?(random: [UInt8]) {
    guard random.count == Self.length else { return nil }
    text = Self.shown(random.map { Self.alphabet[Int($0 & 31)] })
  }

  /// As people type it: in any case, with or without the hyphen and blanks, O for 0 and I or L for 1.
  public init?(typed: String) {
    guard typed.utf8.count <= 40 else { return nil }
    let letters = typed.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }.map { letter in
      switch letter {
      case UInt8(ascii: "O"): UInt8(ascii: "0")
      case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
      default: letter
      }
    }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
    text = Self.shown(letters)
  }

  /// What the store keeps in its place, 32 bytes: the name first, then what only who has the whole code can give.
  public var digest: [UInt8] { name + SHA256.hash(data: Data(text.utf8)).prefix(32 - Self.nameLength) }

  /// By which wrong tries are told to be at this code: a digest of its first five letters, 8 bytes.
  public var name: [UInt8] { Array(SHA256.hash(data: Data(text.utf8.prefix(5))).prefix(Self.nameLength)) }
  private static let nameLength = 8

  private static func shown(_ letters: [UInt8]) -> String {
    String(decoding: letters.prefix(5), as: UTF8.self) + "-" + String(decoding: letters.dropFirst(5), as: UTF8.self)
  }

  /// A code in the store, which cannot be read out of it.
  public struct Kept: Hashable, Sendable {
    public let digest: [UInt8]
    public let role: Device.Role
    public let site: String
    public let expiresAt: HubMoment

    public init(digest: [UInt8], role: Device.Role, site: String, expiresAt: HubMoment) {
      self.digest = digest
      self.role = role
      self.site = site
      self.expiresAt = expiresAt
    }
  }
}

/// What a device brings to be enrolled. Whether it holds the key, the route has checked.
public struct EnrolmentRequest: Hashable, Sendable {
  public let code: EnrolmentCode
  /// Ed25519, 32 bytes.
  public let publicKey: [UInt8]

  public init(code: EnrolmentCode, publicKey: [UInt8]) {
    self.code = code
    self.publicKey = publicKey
  }
}
