internal import Foundation

extension SyncRequest {
  /// All members but the operations.
  private struct Head: Codable {
    let incarnation: Incarnation
    let epoch: Epoch?
    let cursor: Int
    let sentAt: HubMoment
    let maxChanges: Int?

    enum CodingKeys: String, CodingKey {
      case incarnation, epoch, cursor
      case sentAt = "sent_at"
      case maxChanges = "max_changes"
    }
  }

  /// The request as JSON, with every operation as it was written.
  public func bytes() throws -> [UInt8] {
    let head = Head(
      incarnation: incarnation, epoch: epoch, cursor: cursor, sentAt: sentAt, maxChanges: maxChanges)
    // The last byte of the head is its closing bracket.
    return try WireJSON.bytes(head).dropLast() + Array(",\"ops\":[".utf8)
      + Array(operations.joined(separator: [UInt8(ascii: ",")])) + Array("]}".utf8)
  }

  /// - Throws: `Problem` of kind `malformed`, `schema` or `too-large`. Of the operations only their number and sizes are
  ///   looked at: one that cannot be read must not keep the others back.
  public init(bytes: [UInt8]) throws(Problem) {
    guard bytes.count <= SyncLimits.batch else { throw Problem(.tooLarge, "more than \(SyncLimits.batch) bytes") }
    let parts = JSONParts(bytes)
    guard let array = try parts.members()["ops"] else { throw Problem(.schema, "ops is missing") }
    let elements = try parts.elements(array)
    guard elements.count <= SyncLimits.operations else {
      throw Problem(.tooLarge, "more than \(SyncLimits.operations) operations")
    }
    // Without the operations, which are most of it and are read one by one later.
    let rest = bytes[..<array.lowerBound] + Array("[]".utf8) + bytes[array.upperBound...]
    let head = try WireJSON.value(Head.self, rest)
    guard head.cursor >= 0, (1...SyncLimits.changes).contains(head.maxChanges ?? SyncLimits.changes) else {
      throw Problem(.schema, "cursor or max_changes out of range")
    }
    self.init(
      incarnation: head.incarnation, epoch: head.epoch, cursor: head.cursor, sentAt: head.sentAt,
      operations: elements.map { Array(bytes[$0]) }, maxChanges: head.maxChanges ?? SyncLimits.changes)
  }
}
