import Foundation
import Glibc

/// The built programs.
struct Programs: Sendable {
  private let folder: String
  static let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path

  init(folder: String?) {
    self.folder = folder ?? URL(fileURLWithPath: Self.own).deletingLastPathComponent().path
  }

  func path(_ name: String) -> String { name == "hoaban-verify" ? Self.own : folder + "/" + name }

  /// Runs to its end. Standard output, and the exit status.
  func ask(_ name: String, _ arguments: [String], in folder: String) throws -> (status: Int32, output: String) {
    let file = "\(folder)/ask-\(UUID().uuidString)"
    defer { unlink(file) }
    let child = try Child(path(name), arguments, output: file, errors: file)
    let status = child.wait()
    return (status, File.text(file))
  }
}

enum File {
  static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

/// A program that runs, with files for its streams, so that no side ever waits for a pipe.
final class Child: @unchecked Sendable {
  let pid: pid_t
  private var ended: Int32?

  /// - Parameter environment: What is added to that of this program.
  init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], output: String, errors: String
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_CREAT | O_WRONLY | O_APPEND, 0o600)
    if errors == output {
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_CREAT | O_WRONLY | O_APPEND, 0o600)
    }
    let merged = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = merged.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var pid = pid_t(0)
    let failure = posix_spawn(&pid, path, &actions, nil, &words, &settings)
    guard failure == 0 else { throw Trouble("cannot start \(path): \(String(cString: strerror(failure)))") }
    self.pid = pid
  }

  var isRunning: Bool { poll() == nil }

  /// As a power cut would end it. True where it was still running.
  @discardableResult func kill() -> Bool {
    // Whoever was waited for has given its number back.
    guard ended == nil else { return false }
    Glibc.kill(pid, SIGKILL)
    return wait() == -SIGKILL
  }

  /// The exit status, or the signal's number below zero.
  @discardableResult func wait() -> Int32 {
    if let ended { return ended }
    var status = Int32(0)
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return keep(status)
  }

  /// Nil after so many milliseconds without an end.
  func wait(milliseconds: Int) -> Int32? {
    for _ in 0...(milliseconds / 2) {
      if let ended = poll() { return ended }
      usleep(2_000)
    }
    return nil
  }

  private func poll() -> Int32? {
    if let ended { return ended }
    var status = Int32(0)
    return waitpid(pid, &status, WNOHANG) == pid ? keep(status) : nil
  }

  private func keep(_ status: Int32) -> Int32 {
    let signal = status & 0x7f
    let value = signal == 0 ? (status >> 8) & 0xff : -signal
    ended = value
    return value
  }
}
