import HTTPTypes
import Hummingbird
import SyncProtocol

/// Revisions as entity tags (RFC 9110): the strong tag `"3"`.
enum Revision {
  static func tag(_ revision: Int) -> String { "\"\(revision)\"" }

  /// The revision that whoever decides has seen.
  /// - Throws: `Problem` of kind `revision-required` without `If-Match`, `malformed` for what is no such tag.
  static func seen(_ request: Request) throws(Problem) -> Int {
    guard let field = request.headers[.ifMatch] else { throw Problem(.revisionRequired, "If-Match is needed") }
    guard field.hasPrefix("\""), field.hasSuffix("\""), let revision = Int(field.dropFirst().dropLast()) else {
      throw Problem(.malformed, "If-Match is one revision, as \"3\"")
    }
    return revision
  }

  /// A document with its tag, or that the reader has it already.
  static func answer(_ document: BookingDocument, to request: Request) throws -> Response {
    let tag = tag(document.revision)
    let known = (request.headers[.ifNoneMatch] ?? "").split(separator: ",")
      .map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    if known.contains("*") || known.contains(Substring(tag)) {
      return Response(status: .notModified, headers: [.eTag: tag], body: .init())
    }
    var response = Answering.json(document)
    response.headers[.eTag] = tag
    return response
  }
}
