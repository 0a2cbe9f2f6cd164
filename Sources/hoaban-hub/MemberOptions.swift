import ArgumentParser
import Booking
import SyncProtocol

/// A member's public signing key as it is typed.
struct PublicKeyOption: ParsableArguments {
  @Option(help: "The member's public key, base64url.") var key: String

  func bytes() throws -> [UInt8] {
    guard let bytes = Base64URL.bytes(key), bytes.count == 32 else {
      throw ValidationError("--key is 43 letters of base64url, as `hoaban desk key` prints them")
    }
    return bytes
  }
}

/// A member as `operator add` and `operator list` print it.
struct MemberArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("Its id.", valueName: "m-…")) var member: String

  func id() throws -> MemberID {
    guard let id = MemberID(rawValue: member) else {
      throw ValidationError("a member is written like m-0123456789abcdef")
    }
    return id
  }
}
