internal import SyncProtocol

/// What an answer means, by its HTTP status.
enum Verdict<Response: Decodable & Hashable>: Hashable {
  /// `judged`: see `HubAnswer`.
  case answered(Response, judged: HubMoment?)
  /// Whether anything was kept is not known; it all goes out again later.
  case transient(why: String, retryAfter: Int?)
  /// The device's clock is off; nil where the hub does not tell its own.
  case skewed(hub: HubMoment?)
  /// Nothing will be taken before somebody has done something.
  case stop(Problem)
  /// No answer at all.
  case silent(LineFailure)
  /// Something in the request is such that none of it was taken.
  case poison(Problem)

  init(_ answer: HubAnswer) {
    let problem = try? WireJSON.value(Problem.self, answer.body)
    switch (answer.status, problem) {
    case (200...299, _):
      // A body that cannot be read is no answer.
      if let response = try? WireJSON.value(Response.self, answer.body) {
        self = .answered(response, judged: answer.judged)
      } else {
        self = .transient(why: "the answer cannot be read", retryAfter: nil)
      }
    case (401, let problem?) where problem.kind == .clockSkew: self = .skewed(hub: answer.date.flatMap(HTTPDate.moment))
    case (401, let problem?), (403, let problem?), (410, let problem?): self = .stop(problem)
    case (400, let problem?), (413, let problem?), (415, let problem?), (422, let problem?): self = .poison(problem)
    // Whatever stands between takes so much and no more: half of it may pass.
    case (413, nil): self = .poison(Problem(.tooLarge))
    // 408, 425, 429, 5xx, and what no hub has said, but whoever stands between the device and the hub.
    default:
      self = .transient(why: problem?.name ?? "status \(answer.status)", retryAfter: Self.wait(answer.retryAfter))
    }
  }

  /// Seconds, at most a day: a mistake there must not put a device to sleep for good.
  private static func wait(_ field: String?) -> Int? { field.flatMap { Int($0) }.map { min($0, 86_400) } }
}
