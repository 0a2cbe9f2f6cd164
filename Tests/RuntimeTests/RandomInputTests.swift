import Canvas
import Foundation
import Gazetteer
import Itinerary
import Runtime
import SeededRandomness
import Testing

@testable import Screens

/// The guide under a hundred thousand random keys, pastes, mouse events and resizes: nothing breaks, nothing that
/// should hold stops holding, and memory stays flat.
struct RandomInputTests {
  /// In a process of its own, so that the memory that other tests take is not counted.
  @Test func nothingBreaks() async {
    await #expect(processExitsWith: .success) {
      let tests = RandomInputTests()
      let guide = try TestGuide(policy: .kiosk)
      var random = SplitMix64(seed: 20_261_123)
      var resident: [Int] = []
      for step in 0..<100_000 {
        guide.runtime.send(tests.event(&random, step))
        if step % 10 == 0 { tests.check(guide.runtime, step) }
        if step % 10_000 == 9_999 { resident.append(Self.residentKilobytes()) }
      }
      // After the first half, which fills every cache and history, memory must not go on growing: what is left is less
      // than half a kilobyte an event, which a leak soon exceeds.
      let growth = (resident.last ?? .max) - resident[resident.count / 2]
      #expect(growth < 16_000, "resident kB every 10,000 events: \(resident)")
    }
  }

  private func check(_ runtime: HeadlessRuntime, _ step: Int) {
    let model = runtime.model
    let screen = runtime.screen()
    #expect(screen.size == Size(columns: max(0, model.size.columns), rows: max(0, model.size.rows)), "step \(step)")
    if let cursor = screen.cursor {
      #expect(screen.bounds.contains(cursor) || screen.bounds.isEmpty, "cursor outside at step \(step): \(cursor)")
    }
    for (index, cell) in screen.cells.enumerated() {
      if cell.glyph == Cell.continuation {
        #expect(index % screen.size.columns > 0, "half a wide character at step \(step)")
      } else {
        let safe = cell.glyph.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        if !safe { Issue.record("control character on the screen at step \(step)") }
      }
    }
    #expect(
      ExploreRow.count(model) == 0 || ExploreRow.row(model.explore.selection.index, model) != nil)
    for history in model.trips.histories {
      let stops = history.current.stops.map(\.id)
      #expect(Set(stops).count == stops.count, "a stop twice at step \(step)")
      #expect((1...60).contains(history.current.days.count))
    }
    #expect(!runtime.terminal.contains(.quit), "a kiosk was left at step \(step)")
  }

  private func event(_ random: inout SplitMix64, _ step: Int) -> InputEvent {
    switch random.next(100) {
    case 0..<55:
      return .key(.character(random.pick(Array("abcdefghijklmnopqrstuvwxyzABCDFGHJKLMNSTX0123456789/:?+-=[]<>* đồáư"))))
    case 55..<80:
      let keys: [Key] = [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown, .function(1),
      ]
      return .key(KeyStroke(random.pick(keys)))
    case 80..<86: return .key(.control(random.pick(Array("abcdefglprsuwyz"))))
    case 86..<90:
      let pastes = [
        "", "đồi a1", "2026-12-05", "\u{1B}[31m\u{0}\u{7F}", "e\u{301}\u{302}", String(repeating: "x", count: 700),
        "ดู 奠邊府 👨‍👩‍👧", "0912345678", "1\n2\r\n3",
      ]
      return .paste(random.pick(pastes))
    case 90..<97:
      let kinds: [MouseEvent.Kind] = [.press, .press, .drag, .drag, .release, .doubleClick, .wheelUp, .wheelDown]
      return .mouse(MouseEvent(random.pick(kinds), at: Point(column: random.next(210) - 5, row: random.next(70) - 5)))
    default:
      let small = random.next(4) == 0
      return .resize(Size(columns: random.next(small ? 30 : 200), rows: random.next(small ? 12 : 60)))
    }
  }

  private static func residentKilobytes() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0
  }
}
