internal import Crypto
internal import Foundation
public import Booking

/// What the hub knows of the six digits that go with a reference.
public enum ClaimProof {
  /// SHA-256 of the uuid and the digits, one after the other, in hexadecimal.
  public static func text(of booking: BookingID, pin: String) -> String {
    SHA256.hash(data: Data((booking.rawValue + pin).utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      .joined()
  }
}
