/// The name of a target, which becomes part of a path: letters, digits, `.`, `_` and `-`, in folders or not. No part
/// begins with a dot, so that none leads upwards or is hidden.
public struct TargetName: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public static let gazetteer = TargetName(known: "gazetteer.sqlite")

  private init(known: String) { rawValue = known }

  public init?(rawValue: String) {
    let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false)
    guard rawValue.utf8.count <= 200, parts.allSatisfy(Self.isPart) else { return nil }
    self.rawValue = rawValue
  }

  private static func isPart(_ part: Substring) -> Bool {
    !part.isEmpty && !part.hasPrefix(".")
      && part.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || ".-_".utf8.contains(byte)
      }
  }

  /// The path of a file with this digest below `targets/`: the digest stands before the last part.
  public func path(sha256: String) -> String {
    var parts = rawValue.split(separator: "/").map(String.init)
    let last = parts.popLast() ?? ""
    return (["targets"] + parts + [sha256 + "." + last]).joined(separator: "/")
  }
}
