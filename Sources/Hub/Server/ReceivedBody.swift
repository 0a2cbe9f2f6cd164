import ContentCoding
import Hummingbird
import SyncProtocol

/// Bytes of a body as they are sent and as they read.
struct BodyLimit {
  let coded: Int
  let decoded: Int

  static let whole = BodyLimit(coded: 65_536, decoded: 262_144)
  static let batch = BodyLimit(coded: SyncLimits.encodedBatch, decoded: SyncLimits.batch)
  static let small = BodyLimit(coded: SyncLimits.operation, decoded: SyncLimits.operation)
}

/// A body as it was sent.
struct ReceivedBody {
  /// What is signed.
  let coded: [UInt8]
  private let isGzip: Bool
  private let limit: BodyLimit

  /// - Throws: `Problem` of kind `unsupported-coding`; `NIOTooManyBytesError`.
  init(_ request: Request, atMost limit: BodyLimit) async throws {
    switch request.headers[.contentEncoding]?.lowercased() {
    case nil, "identity": isGzip = false
    case "gzip", "x-gzip": isGzip = true
    default: throw Problem(.unsupportedCoding, "gzip or none")
    }
    coded = Array(try await request.body.collect(upTo: limit.coded).readableBytesView)
    self.limit = limit
  }

  /// - Throws: `Problem` of kind `too-large` or `malformed`.
  func decoded() throws(Problem) -> [UInt8] {
    guard isGzip else { return coded }
    do throws(GzipError) { return try Gzip.decoded(coded, atMost: limit.decoded) } catch {
      switch error {
      case .damaged: throw Problem(.malformed, "no gzip")
      case .tooLarge:
        throw Problem(.tooLarge, "more than \(limit.decoded) bytes, or \(Gzip.ratio) times what was sent")
      }
    }
  }
}
