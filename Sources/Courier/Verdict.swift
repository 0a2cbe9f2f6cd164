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
    let why = problem?.name ?? "status \(answer.status)"
    switch answer.status {
    case 200...299:
      // A body that cannot be read is no answer.
      if let response = try? WireJSON.value(Response.self, answer.body) {
        self = .answered(response, judged: answer.judged)
      } else {
        self = .transient(why: "the answer cannot be read", retryAfter: nil)
      }
    case 401 where problem?.kind == .clockSkew: self = .skewed(hub: answer.date.flatMap(HTTPDate.moment))
    case 401: self = .stop(problem ?? Problem(.badSignature))
    case 403: self = .stop(problem ?? Problem(.revokedDevice))
    case 410: self = .stop(problem ?? Problem(.clientTooOld))
    case 400, 413, 415, 422: self = .poison(problem ?? Problem(.malformed, why))
    // 408, 425, 429, 5xx, and whatever else stands between the device and the hub.
    default: self = .transient(why: why, retryAfter: answer.retryAfter.flatMap { Int($0) })
    }
  }
}
