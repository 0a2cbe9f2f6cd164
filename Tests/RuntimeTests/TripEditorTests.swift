import Canvas
import Foundation
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// Trips made and changed in the guide, by keys and by the mouse, on the real gazetteer.
@Suite struct TripEditorTests {
  static let sizes = [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private let a1 = "a1-hill"
  private let museum = "victory-museum"
  private let bunker = "de-castries-bunker"

  /// A trip of two days: A1, museum, bunker; then nothing.
  private func guide(
    _ size: Size = Size(columns: 120, rows: 40), folder: TemporaryFolder? = nil
  ) throws -> TestGuide {
    let guide = try TestGuide(size: size, folder: folder)
    guard folder == nil else { return guide }
    let runtime = guide.runtime
    runtime.type("3n")
    runtime.type("Weekend")
    runtime.press(.enter)
    runtime.type("a")
    for name in ["doi a1", "victory museum", "de castries"] {
      runtime.type("p")
      runtime.type(name)
      runtime.press(.enter)
    }
    return guide
  }

  private func days(_ guide: TestGuide) -> [[String]] {
    guide.runtime.model.trips.current?.days.map { $0.stops.map(\.place.rawValue) } ?? []
  }

  /// The cell where a text begins on the screen.
  private func point(_ text: String, _ guide: TestGuide, last: Bool = false) throws -> Point {
    let lines = guide.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let found = last ? lines.lastIndex { $0.contains(text) } : lines.firstIndex { $0.contains(text) }
    let row = try #require(found, "\(text) is not on the screen:\n\(guide.screen)")
    let range = try #require(lines[row].range(of: text))
    return Point(column: lines[row].distance(from: lines[row].startIndex, to: range.lowerBound), row: row)
  }

  @Test(arguments: sizes) func isBuiltByHandAndThereAfterwards(size: Size) throws {
    let guide = try guide(size)
    #expect(days(guide) == [[a1, museum, bunker], []])
    // J goes over the edge of the day.
    guide.runtime.type("J")
    #expect(days(guide) == [[a1, museum], [bunker]])
    guide.runtime.type("K")
    guide.runtime.type("K")
    #expect(days(guide) == [[a1, bunker, museum], []])
    // Another guide takes it back, step by step, to the beginning.
    let again = try self.guide(size, folder: guide.folder)
    again.runtime.type("3")
    #expect(days(again) == [[a1, bunker, museum], []])
    again.runtime.type("uuu")
    #expect(days(again) == [[a1, museum, bunker], []])
    again.runtime.type("uuuuu")
    #expect(days(again) == [[]])
    for _ in 0..<8 { again.runtime.press(control: "r") }
    #expect(days(again) == [[a1, bunker, museum], []])
  }

  @Test(arguments: sizes) func isDraggedByTheMouse(size: Size) throws {
    let guide = try guide(size)
    let from = try point("De Castries", guide)
    let to = try point("A1 Hill", guide)
    for (kind, at) in [(MouseEvent.Kind.press, from), (.drag, to), (.release, to)] {
      guide.runtime.send(.mouse(MouseEvent(kind, at: at)))
    }
    #expect(days(guide) == [[bunker, a1, museum], []])
    // To a day without stops, and let go outside of every day.
    let day = try point("Day 2", guide)
    for (kind, at) in [(MouseEvent.Kind.press, try point("A1 Hill", guide)), (.drag, day), (.release, day)] {
      guide.runtime.send(.mouse(MouseEvent(kind, at: at)))
    }
    #expect(days(guide) == [[bunker, museum], [a1]])
    let outside = Point(column: 0, row: size.rows - 1)
    for (kind, at) in [(MouseEvent.Kind.press, try point("A1 Hill", guide)), (.drag, outside), (.release, outside)] {
      guide.runtime.send(.mouse(MouseEvent(kind, at: at)))
    }
    #expect(days(guide) == [[bunker, museum], [a1]])
  }

  @Test func escapeLetsADraggedStopGo() throws {
    let guide = try guide()
    let to = try point("A1 Hill", guide)
    guide.runtime.send(.mouse(MouseEvent(.press, at: try point("De Castries", guide))))
    guide.runtime.send(.mouse(MouseEvent(.drag, at: to)))
    #expect(guide.runtime.model.trips.drag?.target?.index == 0)
    guide.runtime.press(.escape)
    guide.runtime.send(.mouse(MouseEvent(.release, at: to)))
    #expect(days(guide) == [[a1, museum, bunker], []] && guide.runtime.model.tab == .trip)
  }

  @Test func aClickSelectsAndAnotherOpens() throws {
    let guide = try guide()
    let at = try point("A1 Hill", guide)
    func click() {
      for kind in [MouseEvent.Kind.press, .release] { guide.runtime.send(.mouse(MouseEvent(kind, at: at))) }
    }
    click()
    #expect(guide.runtime.model.tab == .trip)
    click()
    #expect(guide.runtime.model.tab == .explore)
  }

  @Test(arguments: sizes) func marksWhatAnEditChangedUntilTheNextKey(size: Size) throws {
    let guide = try guide(size)
    guide.runtime.press(.home)
    guide.runtime.press(.down)
    guide.runtime.type("+")
    #expect(guide.runtime.model.trips.current?.stops.first?.visitMinutes == 90)
    #expect(guide.screen.contains("+15 min"), "\(guide.screen)")
    #expect(guide.runtime.model.toast?.text.contains("Day 1 over at") == true)
    guide.runtime.press(.down)
    #expect(!guide.screen.contains("+15 min") && guide.runtime.model.trips.change == nil)
    guide.runtime.type("-")
    guide.runtime.type("-")
    #expect(
      guide.runtime.model.trips.change?.after.visitMinutes != guide.runtime.model.trips.change?.before.visitMinutes)
  }

  @Test(arguments: sizes) func locksAndNotes(size: Size) throws {
    let guide = try guide(size)
    guide.runtime.type(" ")
    #expect(guide.runtime.model.trips.current?.stops.last?.isLocked == true && guide.screen.contains("locked"))
    guide.runtime.type("c")
    guide.runtime.type("bring a torch")
    guide.runtime.press(.enter)
    #expect(guide.screen.contains("bring a torch"), "\(guide.screen)")
    guide.runtime.type(" ")
    #expect(guide.runtime.model.trips.current?.stops.last?.isLocked == false)
  }

  @Test func aDayEndsInABedAndTheNextBeginsThere() throws {
    let guide = try guide()
    let runtime = guide.runtime
    runtime.type("b")
    #expect(guide.screen.contains("Where is the night of day 1 spent?"))
    runtime.press(.enter)
    let bed = try #require(runtime.model.trips.current?.days.first?.end)
    #expect(runtime.model.known[bed]?.header.kind.group == .stay)
    runtime.type("s")
    runtime.type("airport")
    runtime.press(.enter)
    #expect(runtime.model.trips.current?.start?.rawValue == "dien-bien-airport")
    runtime.type("w")
    runtime.type("10:30-17:00")
    runtime.press(.enter)
    #expect(runtime.model.trips.current?.days.first?.hours?.description == "10:30-17:00")
    #expect(guide.screen.contains("10:30 Dien Bien Airport"), "\(guide.screen)")
    #expect(runtime.model.trips.schedule?.days[1].start?.id == bed)
    // The first row takes it away again.
    runtime.type("b")
    runtime.press(.enter)
    #expect(runtime.model.trips.current?.days.first?.end == nil)
  }

  @Test(arguments: sizes) func theSettingsAreOneForm(size: Size) throws {
    let guide = try guide(size)
    let runtime = guide.runtime
    runtime.type("S")
    #expect(guide.screen.contains("Settings of the trip"))
    for _ in 0..<5 { runtime.press(.down) }
    runtime.press(control: "u")
    runtime.type("0")
    runtime.press(.enter)
    #expect(guide.screen.contains("A party has 1 to 500 people"), "\(guide.screen)")
    runtime.press(control: "u")
    runtime.type("4")
    runtime.press(.down)
    runtime.type("100.000")
    runtime.press(.down)
    runtime.press(.left)
    runtime.press(.enter)
    let wishes = try #require(runtime.model.trips.current?.wishes)
    #expect(wishes.party == 4 && wishes.budget == 100_000 && wishes.pace == .relaxed)
    #expect(guide.screen.contains(size.columns < 100 ? "over budget!)" : "over the budget!"), "\(guide.screen)")
    runtime.type("u")
    #expect(runtime.model.trips.current?.wishes == Wishes(), "the form is one change")
  }

  @Test func duplicatesAndCompares() throws {
    let guide = try guide()
    let runtime = guide.runtime
    runtime.type("C")
    runtime.press(control: "u")
    runtime.type("Weekend II")
    runtime.press(.enter)
    #expect(runtime.model.trips.histories.count == 2 && runtime.model.trips.current?.name == "Weekend II")
    #expect(days(guide) == [[a1, museum, bunker], []])
    runtime.press(.end)
    runtime.press(.up)
    runtime.type("x")
    runtime.type("v")
    #expect(guide.screen.contains("Now, and 1 change(s) ago") && guide.screen.contains("gone"), "\(guide.screen)")
    runtime.press(.left)
    #expect(guide.screen.contains("This trip and “Weekend”"), "\(guide.screen)")
    runtime.press(.escape)
    #expect(runtime.model.prompt == nil)
  }

  @Test func aNewTripHasNothingToCompareWith() throws {
    let guide = try TestGuide()
    guide.runtime.type("3n")
    guide.runtime.type("One")
    guide.runtime.press(.enter)
    guide.runtime.type("v")
    #expect(guide.runtime.model.toast?.text == "There is no other version or trip to compare with.")
  }

  @Test func daysChangePlaces() throws {
    let guide = try guide()
    guide.runtime.type("]")
    #expect(days(guide) == [[], [a1, museum, bunker]])
    guide.runtime.type("[")
    #expect(days(guide) == [[a1, museum, bunker], []])
  }

  /// The same line by line.
  @Test func plainModeDoesItToo() throws {
    let guide = try TestGuide()
    let runtime = guide.runtime
    for line in ["trip", "n", "Weekend", "p", "a1 hill", "1"] { runtime.send(line: line) }
    #expect(days(guide) == [[a1]])
    for line in ["2", "Space", "S", "", "", "", "", "", "12", "ctrl-s"] { runtime.send(line: line) }
    #expect(runtime.model.trips.current?.stops.first?.isLocked == true)
    #expect(runtime.model.trips.current?.wishes.party == 12 && runtime.model.prompt == nil)
    runtime.send(line: "v")
    #expect(runtime.model.plainText().contains { $0.contains("1 change(s) ago") })
    runtime.send(line: "")
    #expect(runtime.model.prompt == nil)
  }
}
