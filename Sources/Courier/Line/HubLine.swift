public import SyncProtocol

/// The port to a hub.
public protocol HubLine: Sendable {
  /// Host and, where it is not the scheme's own, port, in lower case.
  var authority: String { get }

  /// Sends once, waits for the answer.
  func send(_ request: HubRequest) async throws(LineFailure) -> HubAnswer
}

/// An HTTP request.
public struct HubRequest: Sendable {
  public enum Method: String, Sendable { case get = "GET", post = "POST" }

  public let method: Method
  /// Absolute path, with its query.
  public let target: String
  public let body: [UInt8]
  public let fields: [(name: String, value: String)]

  public init(_ method: Method, _ target: String, body: [UInt8] = [], fields: [(name: String, value: String)] = []) {
    self.method = method
    self.target = target
    self.body = body
    self.fields = fields
  }

  /// With the signature of what is sent as it is sent, after all content coding.
  ///
  /// - Parameter created: The hub's time as far as it is known.
  public func signed(by signer: RequestSigner, for authority: String, created: HubMoment) throws -> HubRequest {
    let parts = RequestParts(method: method.rawValue, authority: authority, target: target, body: body)
    return HubRequest(method, target, body: body, fields: try signer.fields(parts, created: created) + fields)
  }
}

/// No answer: whether anything arrived is not known.
public struct LineFailure: Error, Hashable, Sendable {
  public let why: String
  public let isTimeout: Bool
  /// Whether nothing was sent for certain.
  public let isUnsent: Bool
  /// A certificate was not valid at the moment at which it was judged. Nothing was sent.
  public let certificate: OutOfDate?

  public enum OutOfDate: Hashable, Sendable { case notYet, noLonger }

  public init(why: String, isTimeout: Bool = false, isUnsent: Bool = false, certificate: OutOfDate? = nil) {
    self.why = why
    self.isTimeout = isTimeout
    self.isUnsent = isUnsent || certificate != nil
    self.certificate = certificate
  }
}

/// An HTTP response.
public struct HubAnswer: Hashable, Sendable {
  public let status: Int
  public let body: [UInt8]
  /// The fields `Date` and `Retry-After` as they came.
  public let date: String?
  public let retryAfter: String?
  /// At which the hub's certificate was found valid; nil where there was none, or the system's clock judged it.
  public let judged: HubMoment?

  public init(
    status: Int, body: [UInt8], date: String? = nil, retryAfter: String? = nil, judged: HubMoment? = nil
  ) {
    self.status = status
    self.body = body
    self.date = date
    self.retryAfter = retryAfter
    self.judged = judged
  }
}
