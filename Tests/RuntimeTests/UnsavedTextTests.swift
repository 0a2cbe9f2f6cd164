import Canvas
import Gazetteer
import Itinerary
import Runtime
import Screens
import Synchronization
import Testing

/// What was typed is there again where it cannot be kept.
@Suite struct UnsavedTextTests {
  private let disk: FullDisk
  private let runtime: HeadlessRuntime
  private let folder: TemporaryFolder

  /// A trip with one stop, in the Trip tab.
  init() throws {
    folder = try TemporaryFolder()
    var ports = try TestGuide.ports(folder)
    let disk = FullDisk(try ports.openTraveller())
    try disk.setSetting("welcomed", "yes")
    ports.openTraveller = { disk }
    ports.keepReport = { _ in throw FullDisk.NoSpace() }
    self.disk = disk
    runtime = HeadlessRuntime(
      Model(
        size: Size(columns: 80, rows: 24),
        settings: Settings(language: .en, theme: .dark, tier: .braille, mouse: true), policy: .traveller,
        now: ports.now()), ports: ports)
    runtime.type("3n")
    runtime.type("Weekend")
    runtime.press(.enter)
    runtime.type("p")
    runtime.type("doi a1")
    runtime.press(.enter)
  }

  private var trip: Trip? { runtime.model.trips.current }
  private var screen: String { runtime.screen().text() }

  @Test(arguments: [("n", "Second trip"), ("r", "Another name"), ("c", "bring a torch"), ("C", "A copy")])
  func aLineComesBack(key: String, text: String) throws {
    disk.isFull.withLock { $0 = true }
    let before = trip
    runtime.type(key)
    runtime.press(control: "u")
    runtime.type(text)
    runtime.press(.enter)
    #expect(trip == before && runtime.model.trips.histories.count == 1)
    #expect(screen.contains(text) && screen.contains("Check disk space"), "\(screen)")
    // When there is room again, Enter is enough.
    disk.isFull.withLock { $0 = false }
    runtime.press(.enter)
    #expect(runtime.model.prompt == nil && !screen.contains("Check disk space"), "\(screen)")
    #expect(runtime.model.trips.histories.count == (["n", "C"].contains(key) ? 2 : 1))
    #expect(key == "c" ? trip?.stops.first?.note == text : trip?.name == text)
  }

  @Test func theSettingsComeBack() throws {
    disk.isFull.withLock { $0 = true }
    runtime.type("S")
    runtime.press(control: "u")
    runtime.type("Renamed")
    runtime.press(.enter)
    #expect(trip?.name == "Weekend" && screen.contains("Renamed") && screen.contains("Check disk space"), "\(screen)")
    disk.isFull.withLock { $0 = false }
    runtime.press(.enter)
    #expect(trip?.name == "Renamed" && runtime.model.prompt == nil)
  }

  @Test func escapeLetsItGo() throws {
    disk.isFull.withLock { $0 = true }
    runtime.type("c")
    runtime.type("bring a torch")
    runtime.press(.enter)
    runtime.press(.escape)
    #expect(runtime.model.prompt == nil)
    runtime.press(.down)
    #expect(runtime.model.prompt == nil && trip?.stops.first?.note == "")
  }

  /// An answer that comes while something else is typed waits until that is over.
  @Test func itDoesNotInterrupt() throws {
    var model = runtime.model
    let stop = try #require(trip?.stops.first?.id)
    _ = model.update(.input(.key(.character("c"))))
    _ = model.update(.input(.paste("bring a torch")))
    let effects = model.update(.input(.key(KeyStroke(.enter))))
    let id = try #require(trip?.id)
    let act = Effect.editTrip(id, [.setNote(stop, "bring a torch")])
    #expect(effects == [act] && model.prompt == nil)
    _ = model.update(.input(.key(.character("?"))))
    _ = model.update(.tripSaved(of: act, .failure(Failure(.traveller, detail: "full"))))
    #expect(!model.view().text().contains("bring a torch"))
    _ = model.update(.input(.key(KeyStroke(.escape))))
    #expect(model.view().text().contains("bring a torch"), "\(model.view().text())")
  }

  @Test func aReportComesBack() throws {
    runtime.type("1")
    runtime.press(.enter)
    let report = try #require(runtime.model.bindings.first { $0.action == .report })
    runtime.send(.key(try #require(report.keys.first)))
    runtime.type("The ticket costs more now")
    runtime.press(.enter)
    #expect(screen.contains("The ticket costs more now"), "\(screen)")
  }

  @Test func inPlainModeAnEmptyLineTriesAgain() throws {
    disk.isFull.withLock { $0 = true }
    runtime.send(line: "r")
    runtime.send(line: "Another name")
    #expect(runtime.model.plainText().contains { $0.contains("Check disk space") })
    disk.isFull.withLock { $0 = false }
    runtime.send(line: "")
    #expect(trip?.name == "Another name")
  }
}
