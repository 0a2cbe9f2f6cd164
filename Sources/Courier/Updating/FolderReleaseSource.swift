internal import Glibc
public import Releases

/// A repository in a folder, such as on a memory stick. Only plain files are read: a link or a device in their place is
/// as if it were not there.
public struct FolderReleaseSource: ReleaseSource {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public func metadata(_ name: String, limit: Int) async throws -> [UInt8]? {
    guard let file = open([Substring(name)]) else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    try read(file) { piece in
      guard bytes.count + piece.count <= limit else { throw ReleaseError(.tooLarge, "\(name): more than \(limit)") }
      bytes += piece
    }
    return bytes
  }

  public func image(_ path: String, _ release: GazetteerRelease, into draft: any ReleaseDraft) async throws {
    guard let file = open(path.split(separator: "/")) else { throw ReleaseError(.missing, path) }
    defer { close(file) }
    guard lseek(file, off_t(draft.length), SEEK_SET) >= 0 else { throw LineFailure(why: "\(path) cannot be read") }
    try read(file) { try draft.take($0, release) }
  }

  /// Goes down part by part, so that no part of the way is a link either. Nil for what is no plain file.
  private func open(_ parts: [Substring]) -> Int32? {
    var place = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for (index, part) in parts.enumerated() {
      let kind = index + 1 < parts.count ? O_DIRECTORY : O_NONBLOCK
      let next = openat(place, String(part), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind)
      if place >= 0 { close(place) }
      place = next
    }
    var found = stat()
    guard place >= 0, fstat(place, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      if place >= 0 { close(place) }
      return nil
    }
    return place
  }

  private func read(_ file: Int32, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = Glibc.read(file, piece.baseAddress, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw LineFailure(why: "the folder cannot be read: \(String(cString: strerror(errno)))") }
      if count == 0 { return }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}
