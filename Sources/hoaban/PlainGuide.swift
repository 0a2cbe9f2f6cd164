import CivilTime
import Foundation
import Runtime
import Screens

/// Plain mode: says what there is, reads a line, and so on until the end of the input.
final class PlainGuide {
  private let runtime: HeadlessRuntime
  private let clock: @Sendable () -> CivilDateTime

  init(_ runtime: HeadlessRuntime, clock: @escaping @Sendable () -> CivilDateTime) {
    self.runtime = runtime
    self.clock = clock
  }

  func run() {
    say(runtime.model.plainText())
    while !runtime.hasQuit {
      FileHandle.standardOutput.write(Data("> ".utf8))
      guard let line = readLine(strippingNewline: true) else { break }
      runtime.send(.clock(clock()))
      runtime.send(line: line)
      if !runtime.hasQuit { say(runtime.model.plainText()) }
    }
  }

  private func say(_ lines: [String]) {
    FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
