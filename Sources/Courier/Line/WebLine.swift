internal import Foundation
internal import FoundationNetworking
public import SyncProtocol

/// A hub over HTTP. Certificates are checked as the system does it, but for the clock.
///
/// Each exchange has a connection of its own. A kept one that dies makes libcurl send the request again by itself, and
/// FoundationNetworking cannot hand it the body a second time: that hung, busily, until the line counted as dead
/// (`hoaban-verify cuts`).
public struct WebLine: HubLine {
  private let address: HubAddress
  private let certificates: CertificateClock

  /// Seconds without a byte in either direction after which a line counts as dead.
  private static let silence = 90.0

  public init(_ address: HubAddress, certificates: CertificateClock = .system) {
    self.address = address
    self.certificates = certificates
  }

  private static func session(_ listener: AnswerListener) -> URLSession {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = silence
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.httpMaximumConnectionsPerHost = 1
    return URLSession(configuration: configuration, delegate: listener, delegateQueue: nil)
  }

  public var authority: String { address.authority }

  public func send(_ request: HubRequest) async throws(LineFailure) -> HubAnswer {
    try await certificates.exchange { (moment) async throws(LineFailure) in
      try await send(request, judged: address.isSecure ? moment : nil)
    }
  }

  private func send(_ asked: HubRequest, judged: HubMoment?) async throws(LineFailure) -> HubAnswer {
    guard let url = URL(string: address.description + asked.target) else { throw LineFailure(why: "no address") }
    var request = URLRequest(url: url)
    request.httpMethod = asked.method.rawValue
    if asked.method == .post {
      request.httpBody = Data(asked.body)
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let listener = AnswerListener()
    let session = Self.session(listener)
    defer { session.finishTasksAndInvalidate() }
    for field in asked.fields { request.setValue(field.value, forHTTPHeaderField: field.name) }
    do {
      let (data, response) = try await listener.answer(to: session.dataTask(with: request))
      guard let response = response as? HTTPURLResponse, !(300...399).contains(response.statusCode) else {
        throw LineFailure(why: "the hub's address leads elsewhere")
      }
      return HubAnswer(
        status: response.statusCode, body: Array(data), date: response.value(forHTTPHeaderField: "Date"),
        retryAfter: response.value(forHTTPHeaderField: "Retry-After"), judged: judged)
    } catch { throw LineFailure(error) }
  }
}
