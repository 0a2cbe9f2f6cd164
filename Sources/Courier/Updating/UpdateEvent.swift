public import Releases

/// What a run of updates tells.
public enum UpdateEvent: Hashable, Sendable {
  /// A release is going to be fetched, of which so many bytes are there already.
  case found(GazetteerRelease, have: Int)
  case progress(bytes: Int, of: Int)
  /// Length, digest and content are right.
  case verified(GazetteerRelease)
  case ended(UpdateEnding)
}

/// How a run ends well.
public enum UpdateEnding: Hashable, Sendable {
  case installed(GazetteerRelease)
  /// It was installed before.
  case current(GazetteerRelease)
  /// It was taken out of use on this device, and is not put back by itself.
  case withdrawn(GazetteerRelease)
}

/// Why a run does not begin.
public enum UpdateProblem: Error, Hashable, Sendable {
  /// This device trusts no root yet, and none was given.
  case noRoot
  /// No image was installed by an update.
  case nothingInstalled
}

/// One JSON object a line: `event` and what goes with it.
extension UpdateEvent: Encodable {
  private enum CodingKeys: String, CodingKey { case event, release, date, sha256, have, bytes, of }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    func tell(_ event: String, _ release: GazetteerRelease) throws {
      try members.encode(event, forKey: .event)
      try members.encode(release.number, forKey: .release)
      try members.encode(release.date, forKey: .date)
      try members.encode(release.sha256, forKey: .sha256)
    }
    switch self {
    case .found(let release, let have):
      try tell("found", release)
      try members.encode(have, forKey: .have)
    case .progress(let bytes, let whole):
      try members.encode("progress", forKey: .event)
      try members.encode(bytes, forKey: .bytes)
      try members.encode(whole, forKey: .of)
    case .verified(let release): try tell("verified", release)
    case .ended(.installed(let release)): try tell("installed", release)
    case .ended(.current(let release)): try tell("current", release)
    case .ended(.withdrawn(let release)): try tell("withdrawn", release)
    }
  }
}
