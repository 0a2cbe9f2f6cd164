import SeededRandomness

/// A disk that keeps what was flushed, and of the rest what chance lets it.
///
/// The model is harsher than most file systems: what was not flushed may be kept, lost or torn at sectors of 512 bytes,
/// each by itself and in any order; a name is made, changed or taken away for certain only once its folder was flushed.
struct Disk {
  private struct File {
    var kept: [UInt8] = []
    var pending: [Change] = []
  }
  private enum Change {
    case write(offset: Int, [UInt8])
    case cut(Int)
  }
  private enum Naming {
    case made(String, Int)
    case gone(String)
    case moved(String, String)
  }

  private var files: [Int: File] = [:]
  /// As programs see them now.
  private var names: [String: Int] = [:]
  private var keptNames: [String: Int] = [:]
  private var pendingNames: [Naming] = []
  /// How much was pending when each flush began.
  private var flushing: [Int: Int] = [:]
  private var flushingNames: Int?
  private var next = 1
  private let folder: String

  /// - Parameter before: What was on it for certain, by path.
  init(folder: String, _ before: [String: [UInt8]]) {
    self.folder = folder
    for (path, bytes) in before {
      names[path] = next
      keptNames[path] = next
      files[next] = File(kept: bytes)
      next += 1
    }
  }

  /// Whether something is not certain now.
  var isUncertain: Bool { !pendingNames.isEmpty || files.values.contains { !$0.pending.isEmpty } }

  mutating func apply(_ event: StorageEvent) {
    switch event {
    case .told: break
    case .made(let path): make(path)
    case .written(let path, let offset, let bytes): change(path, .write(offset: offset, bytes))
    case .cut(let path, let size): change(path, .cut(size))
    case .unlinked(let path):
      names[path] = nil
      pendingNames.append(.gone(path))
    case .renamed(let from, let to):
      names[to] = names.removeValue(forKey: from)
      pendingNames.append(.moved(from, to))
    case .flushBegins(let path):
      if path == folder { flushingNames = pendingNames.count }
      if let file = names[path] { flushing[file] = files[file]?.pending.count ?? 0 }
    case .flushed(let path): flushed(path)
    }
  }

  private mutating func make(_ path: String) {
    names[path] = next
    files[next] = File()
    pendingNames.append(.made(path, next))
    next += 1
  }

  private mutating func change(_ path: String, _ change: Change) {
    if names[path] == nil { make(path) }
    if let file = names[path] { files[file, default: File()].pending.append(change) }
  }

  private mutating func flushed(_ path: String) {
    if path == folder {
      for naming in pendingNames.prefix(flushingNames ?? 0) { Self.apply(naming, &keptNames) }
      pendingNames.removeFirst(flushingNames ?? 0)
      flushingNames = nil
    }
    guard let file = names[path], let count = flushing.removeValue(forKey: file), var held = files[file] else { return }
    for change in held.pending.prefix(count) { Self.apply(change, &held.kept) }
    held.pending.removeFirst(min(count, held.pending.count))
    files[file] = held
  }

  private static func apply(_ naming: Naming, _ names: inout [String: Int]) {
    switch naming {
    case .made(let path, let file): names[path] = file
    case .gone(let path): names[path] = nil
    case .moved(let from, let to): names[to] = names.removeValue(forKey: from)
    }
  }

  private static func apply(_ change: Change, _ bytes: inout [UInt8]) {
    switch change {
    case .cut(let size):
      if size < bytes.count { bytes.removeLast(bytes.count - size) }
      if size > bytes.count { bytes += [UInt8](repeating: 0, count: size - bytes.count) }
    case .write(let offset, let new):
      if offset + new.count > bytes.count {
        bytes += [UInt8](repeating: 0, count: offset + new.count - bytes.count)
      }
      bytes.replaceSubrange(offset..<(offset + new.count), with: new)
    }
  }

  /// How the disk may look after the power came back.
  enum Mercy: CaseIterable { case nothing, everything, chance }

  func image(_ mercy: Mercy, _ random: inout SplitMix64) -> [String: [UInt8]] {
    var names = keptNames
    // Names change in order: a folder's journal does not skip.
    let count = mercy == .nothing ? 0 : mercy == .everything ? pendingNames.count : random.next(pendingNames.count + 1)
    for naming in pendingNames.prefix(count) { Self.apply(naming, &names) }
    return names.mapValues { number in
      guard let file = files[number] else { return [] }
      var bytes = file.kept
      for change in file.pending {
        switch mercy {
        case .nothing: break
        case .everything: Self.apply(change, &bytes)
        case .chance: Self.maybe(change, &bytes, &random)
        }
      }
      return bytes
    }
  }

  private static func maybe(_ change: Change, _ bytes: inout [UInt8], _ random: inout SplitMix64) {
    switch (random.next(3), change) {
    case (0, _): break
    case (1, .write(let offset, let new)) where new.count > 512:
      // Torn: some of its sectors.
      for start in stride(from: 0, to: new.count, by: 512) where random.next(2) == 0 {
        apply(.write(offset: offset + start, Array(new[start..<min(start + 512, new.count)])), &bytes)
      }
    default: apply(change, &bytes)
    }
  }
}
