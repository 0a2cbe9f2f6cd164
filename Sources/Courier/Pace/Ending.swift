public import SyncProtocol

/// How a run ended.
public enum Ending: Hashable, Sendable {
  /// Nothing waits any more.
  case done(Done)
  /// What waits goes out another time.
  case later(Failure)
  /// Nothing goes out before somebody has done something: enrolled the device again, or brought a newer program.
  case stopped(Problem)

  public struct Done: Hashable, Sendable {
    /// Operations that the hub has answered for good, and how many of these it will never take.
    public var settled = 0
    public var refused = 0
    public var changes = 0
    /// When the hub wants to be asked again, seconds; nil where it leaves that to the device.
    public var pollAfter: Int?

    public init() {}
  }

  public struct Failure: Hashable, Sendable {
    /// In few words of English.
    public let why: String
    /// Whether the hub has answered at all.
    public let isReached: Bool
    /// Seconds that the hub asked to wait.
    public let retryAfter: Int?
    /// Whether the line was so slow that less should be sent at once.
    public let isTimeout: Bool
    /// Whether nothing was sent for certain.
    public let isUnsent: Bool

    public init(
      why: String, isReached: Bool, retryAfter: Int? = nil, isTimeout: Bool = false, isUnsent: Bool = false
    ) {
      self.why = why
      self.isReached = isReached
      self.retryAfter = retryAfter
      self.isTimeout = isTimeout
      self.isUnsent = isUnsent
    }

    /// Whether the hub takes nothing more for now, whatever it is.
    var isForAll: Bool { [Problem.Kind.rateLimited, .storageFull].map(\.rawValue).contains(why) }
  }
}

extension Ending {
  public var isDone: Bool { if case .done = self { true } else { false } }
}
