import CQREncode

/// A QR code (ISO/IEC 18004) as a square of modules, without the quiet zone.
///
/// A pure function of the text, by libqrencode.
public struct QRCode: Hashable, Sendable {
  /// Modules a side: 21 to 177.
  public let size: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// The smallest code that holds the text, with as much correction as fits into that size anyway.
  ///
  /// - Parameter text: Read as UTF-8 by nearly every phone; ASCII is read by all of them.
  public init(_ text: String) throws(QRCodeError) {
    guard !text.isEmpty else { throw .empty }
    // The library reads a C string, which would end there.
    guard !text.utf8.contains(0) else { throw .zeroByte }
    var best = try Self.encode(text, QR_ECLEVEL_L, version: 0)
    for level in [QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H] {
      guard let better = try? Self.encode(text, level, version: best.version), better.version == best.version else {
        break
      }
      best = better
    }
    size = best.size
    modules = best.modules
  }

  /// Whether a module is dark; the quiet zone around the code is light.
  public subscript(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && modules[row * size + column]
  }

  private struct Symbol {
    let version: Int32
    let size: Int
    let modules: [Bool]
  }

  /// - Parameter version: The smallest size that is tried; 0 for any.
  private static func encode(
    _ text: String, _ level: QRecLevel, version: Int32
  ) throws(QRCodeError) -> Symbol {
    guard let code = QRcode_encodeString(text, version, level, QR_MODE_8, 1) else {
      throw .tooLong(bytes: text.utf8.count)
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    // The lowest bit of a module is its colour.
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    return Symbol(version: code.pointee.version, size: width, modules: modules)
  }
}

/// Why there is no code.
public enum QRCodeError: Error, Hashable, Sendable {
  case empty
  case zeroByte
  /// The largest code holds 2953 bytes.
  case tooLong(bytes: Int)
}
