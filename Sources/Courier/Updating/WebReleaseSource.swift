internal import Foundation
internal import FoundationNetworking
public import Releases
public import SyncProtocol
internal import Synchronization

/// A repository over HTTP. Certificates are checked as the system does it, but for the clock; what comes is believed
/// only by its signatures.
public final class WebReleaseSource: ReleaseSource {
  private let base: String
  private let session: URLSession
  private let receiver = PieceReceiver()
  private let certificates: CertificateClock
  private let clock = Mutex<HubMoment?>(nil)

  /// Seconds without a byte in either direction after which a line counts as dead.
  private static let silence = 90.0

  public init(_ address: ReleaseAddress, certificates: CertificateClock = .system) {
    base = address.base
    self.certificates = certificates
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = Self.silence
    configuration.timeoutIntervalForResource = 7 * 86_400
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.httpMaximumConnectionsPerHost = 1
    session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
  }

  deinit { session.finishTasksAndInvalidate() }

  /// What the repository's server last said that it is; for a hint, and never for judging what is expired.
  public var serverTime: HubMoment? { clock.withLock { $0 } }

  public func metadata(_ name: String, limit: Int) async throws -> [UInt8]? {
    let answer = try await ask(name, [:])
    // Read whole whatever it says, so that the connection can be used again.
    var bytes: [UInt8] = []
    for try await piece in answer.pieces {
      guard bytes.count + piece.count <= limit else {
        answer.stop()
        throw ReleaseError(.tooLarge, "\(name): more than \(limit) bytes")
      }
      bytes += piece
    }
    switch answer.status {
    case 200: return bytes
    case 404, 410: return nil
    default: throw LineFailure(why: "status \(answer.status)")
    }
  }

  public func image(_ path: String, _ release: GazetteerRelease, into draft: any ReleaseDraft) async throws {
    // The name holds the digest, and a hub's tag is the digest: another server's tag brings the image from its start.
    let range = ["Range": "bytes=\(draft.length)-", "If-Range": "\"\(release.sha256)\""]
    let answer = try await ask(path, draft.length > 0 ? range : [:])
    let isRest = answer.range == "bytes \(draft.length)-\(release.length - 1)/\(release.length)"
    // The whole instead of the rest, or a rest of something else: what is there is worth nothing.
    if draft.length > 0, !(answer.status == 206 && isRest), [200, 206, 416].contains(answer.status) {
      try draft.restart()
    }
    guard answer.status == 200 || answer.status == 206 && isRest else {
      answer.stop()
      if answer.status == 404 { throw ReleaseError(.missing, path) }
      throw LineFailure(why: "status \(answer.status)")
    }
    do {
      for try await piece in answer.pieces { try piece.withUnsafeBytes { try draft.take($0, release) } }
    } catch {
      answer.stop()
      throw error
    }
  }

  private func ask(_ path: String, _ fields: [String: String]) async throws -> PieceReceiver.Answer {
    guard let url = URL(string: base + "/" + path) else { throw LineFailure(why: "no address") }
    var request = URLRequest(url: url)
    // A part of something packed is no part of it.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
    let answer = try await certificates.exchange { (_) async throws(LineFailure) in
      do { return try await receiver.answer(to: session.dataTask(with: request)) } catch { throw LineFailure(error) }
    }
    if let date = answer.date.flatMap(HTTPDate.moment) { clock.withLock { $0 = date } }
    return answer
  }
}
