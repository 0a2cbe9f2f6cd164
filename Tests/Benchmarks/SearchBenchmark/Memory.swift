import Foundation

/// The most memory that this process ever held, as Linux counts it; nil elsewhere.
struct Memory: Encodable {
  let peakKiB: Int?

  init() {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    peakKiB = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      .flatMap { line in Int(line.filter(\.isNumber)) }
  }
}
