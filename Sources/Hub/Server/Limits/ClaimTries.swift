internal import Booking
internal import Crypto
internal import Foundation
internal import Glibc
internal import SyncProtocol

/// How often a reference may be tried, and how often one address may try: five wrong tries in 15 minutes, whether or
/// not anybody has the reference. What was tried is in the store: a hub that starts again has not forgotten it.
enum ClaimTries {
  static let most = 5
  /// Seconds.
  static let window = 15 * 60
  /// Tries within the window that are remembered; beyond them none is answered until the flood is over, rather than all.
  static let remembered = 10_000

  /// Tries until this moment count no more.
  static func start(_ now: HubMoment) -> HubMoment { now.adding(seconds: -window) }

  /// Whether one more may be made.
  static func areFew(_ counts: TryCounts) -> Bool {
    counts.all < remembered && counts.each.allSatisfy { $0 < most }
  }

  /// What a try counts under.
  /// - Parameter forwarded: `X-Forwarded-For`; the last address in it is the one that the proxy saw.
  static func names(_ reference: ClaimReference, forwarded: String?) -> [String] {
    let last = forwarded?.split(separator: ",").last.map { $0.filter { $0 != " " } }
    return ["r:" + reference.rawValue] + (last.flatMap(network).map { ["a:" + $0] } ?? [])
  }

  /// A digest of an IPv4 address, or of the first half of an IPv6 one: a household has 2⁶⁴ of those.
  private static func network(_ text: String) -> String? {
    var (four, six) = (in_addr(), in6_addr())
    let bytes: [UInt8]
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: &six) { Array($0.prefix(8)) }
    } else {
      return nil
    }
    return SHA256.hash(data: Data(bytes)).prefix(8).map { String($0, radix: 16) }.joined(separator: ".")
  }
}
