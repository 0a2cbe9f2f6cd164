internal import Crypto
internal import Foundation
public import SyncProtocol

/// One operation on its way into the store: as it was sent, and as it reads.
public struct Intake: Hashable, Sendable {
  public let device: DeviceID
  public let incarnation: Incarnation
  public let id: OperationID
  public let operation: Result<SyncProtocol.Operation, Problem>
  /// SHA-256 of the bytes as sent: another operation under the same id is told apart by it.
  public let fingerprint: [UInt8]
  public let receivedAt: HubMoment

  /// - Throws: `Problem` of kind `schema` for bytes without a readable `op_id`: there is nothing to answer under.
  public init(
    _ bytes: [UInt8], from device: DeviceID, _ incarnation: Incarnation, at receivedAt: HubMoment
  ) throws(Problem) {
    self.device = device
    self.incarnation = incarnation
    self.receivedAt = receivedAt
    fingerprint = Array(SHA256.hash(data: Data(bytes)))
    let read = Self.read(bytes)
    operation = read
    if let operation = try? read.get() {
      id = operation.id
    } else {
      id = try WireJSON.value(Named.self, bytes).id
    }
  }

  /// Of an operation that cannot be read its id may still be readable: its result is told under it.
  private struct Named: Decodable {
    let id: OperationID
    enum CodingKeys: String, CodingKey { case id = "op_id" }
  }

  private static func read(_ bytes: [UInt8]) -> Result<SyncProtocol.Operation, Problem> {
    guard bytes.count <= SyncLimits.operation else {
      return .failure(Problem(.tooLarge, "an operation of more than \(SyncLimits.operation) bytes"))
    }
    return Result { () throws(Problem) in try WireJSON.value(SyncProtocol.Operation.self, bytes) }
  }
}
