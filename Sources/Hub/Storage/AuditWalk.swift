import Crypto
import Foundation
import SyncProtocol

extension AuditRecord {
  /// What a chain begins with.
  static let first = [UInt8](repeating: 0, count: 32)

  /// SHA-256 over the digest before and the fields, each after its length.
  func digest(after before: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Data(before))
    for field in [String(at.unixSeconds), actor, event, subject, detail] {
      hash.update(data: Data("\(field.utf8.count):\(field)".utf8))
    }
    return Array(hash.finalize())
  }
}

/// A walk along the whole chain.
struct AuditWalk {
  private var before = AuditRecord.first
  private var length = 0
  private var broken: Int?

  /// The next record and the digest that is stored with it.
  mutating func step(_ record: AuditRecord, _ stored: [UInt8]) {
    length += 1
    if record.digest(after: before) != stored, broken == nil { broken = length }
    before = stored
  }

  var head: AuditHead {
    let digits = before.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return AuditHead(length: length, digest: digits.joined(), broken: broken)
  }
}
