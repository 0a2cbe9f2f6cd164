import ArgumentParser
import Glibc

/// One courier at a time in a data folder: a second one would send again what the first is sending. Held until the
/// process ends, however it ends.
struct FolderLock {
  /// - Parameter name: Updates of the gazetteer do not wait for a courier that watches.
  init(folder: String, name: String = "sync.lock") throws {
    let handle = open(folder + "/" + name, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else {
      Console.warn("cannot write in \(folder)")
      throw ExitCode(73)
    }
    guard flock(handle, LOCK_EX | LOCK_NB) == 0 else {
      Console.warn("another courier is at work")
      throw ExitCode(75)
    }
  }
}
