/// How much of a damaged file of requests was saved into a new one. The damaged file is kept until a purge
/// or somebody takes it away.
public struct Recovery: Hashable, Codable, Sendable {
  /// The path of the damaged file.
  public let file: String
  /// Requests that are whole.
  public let saved: Int
  /// Requests and answers that were found damaged: they need attention, or could not be read at all.
  public let damaged: Int

  public init(file: String, saved: Int, damaged: Int) {
    self.file = file
    self.saved = saved
    self.damaged = damaged
  }
}
