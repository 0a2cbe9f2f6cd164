public import ArgumentParser
import Booking
public import Canvas
import Cartography
import CivilTime
import Foundation
import Gazetteer
import Itinerary
import Runtime
import Screens
import Store
import Terminal

/// The guide in the terminal: `hoaban` without a subcommand.
struct Guide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Browse Điện Biên in the terminal.", shouldDisplay: false)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Public machine: no way out to the shell.")
  var kiosk = false

  @Flag(help: "Line by line, for screen readers and simple terminals.")
  var plain = false

  @Flag(help: "Draw with ASCII signs and letters only.")
  var ascii = false

  @Option(help: "Signs: braille, quadrant, half, shade or ascii; default as chosen before, or as the terminal can.")
  var glyphs: GlyphTier?

  @Option(help: "Colours: dark, light, contrast or inherit.")
  var theme: Theme?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where you are, or where the kiosk stands.", valueName: "place|lat,lon"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "How fast the line to you is; over a slow one fewer frames are drawn.", valueName: "bits-per-second"))
  var line: Int?

  func run() throws {
    let gazetteer = try global.openGazetteer()
    let session = GuideSession(
      global: global, gazetteer: gazetteer, policy: kiosk ? .kiosk : .traveller, theme: theme,
      tier: ascii ? .ascii : glyphs, line: try LineChoice(asked: line).bitsPerSecond(),
      at: try at.map { try PlaceFinder(gazetteer: gazetteer, language: global.language).spot($0, field: "at") })
    let environment = ProcessInfo.processInfo.environment
    let simple = environment["TERM"] == "dumb" || environment["TERM"]?.isEmpty ?? true
    if plain || simple { return session.runPlain() }
    do { try session.runScreen(environment) } catch let error as TerminalError {
      // No terminal to paint on: the guide still works, line by line.
      let warning = Wording(
        vi: "\(error); chuyển sang từng dòng (--plain)", en: "\(error); continuing line by line (--plain)",
        fr: "\(error) ; suite ligne par ligne (--plain)", ja: "\(error)。1行ずつ表示します (--plain)")
      Console.warn(warning[global.language])
      session.runPlain()
    }
  }
}

extension Theme: ExpressibleByArgument {}

/// One run of the guide, wired to the world.
struct GuideSession {
  let global: GlobalOptions
  let gazetteer: GazetteerStore
  let policy: Policy
  let theme: Theme?
  let tier: GlyphTier?
  /// Bits a second to the person, where that is known.
  let line: Int?
  /// Where the person is, for this run.
  let at: Spot?
  /// Opened once: the settings must be known before the first frame. Without it the guide starts all the same, and
  /// the first act that needs it tries again and says what is wrong.
  private let traveller: TravellerStore?

  init(
    global: GlobalOptions, gazetteer: GazetteerStore, policy: Policy, theme: Theme?, tier: GlyphTier?, line: Int?,
    at: Spot?
  ) {
    self.global = global
    self.gazetteer = gazetteer
    self.policy = policy
    self.theme = theme
    self.tier = tier
    self.line = line
    self.at = at
    traveller = try? TravellerStore(path: global.travellerPath)
  }

  func runScreen(_ environment: [String: String]) throws {
    let kept = keptSettings()
    var settings = settings(kept)
    let terminal = try TerminalScreen(
      TerminalOptions(
        theme: settings.theme, tier: tier, depth: nil, mouse: settings.mouse, kiosk: policy == .kiosk,
        metered: line != nil),
      environment: environment)
    defer { terminal.close() }
    // What was chosen once holds, as far as this terminal can show it.
    let wanted = kept[SettingKey.tier.rawValue].flatMap(GlyphTier.init(rawValue:))
    settings.tier = tier == nil ? (wanted ?? terminal.tier).within(terminal.tier) : terminal.tier
    settings.depth = terminal.shownDepth
    if terminal.isASCIIOnly { settings.letters = .ascii }
    // A screen of relief is of 20 kB and more; whoever asked for it waits for it.
    if LineChoice.isSlow(line), settings.relief == nil { settings.relief = false }
    let ports = ports()
    let model = model(terminal.size, settings, ports)
    EventLoop(
      model, display: terminal, keyboard: terminal, ports: ports, line: line.map(LineBudget.init(bitsPerSecond:))
    ).run()
  }

  func runPlain() {
    var settings = settings(keptSettings())
    settings.tier = .ascii
    settings.letters = .all
    let ports = ports()
    let model = model(Size(columns: 80, rows: 24), settings, ports)
    PlainGuide(HeadlessRuntime(model, ports: ports), clock: ports.now).run()
  }

  /// The guide as it begins: with `--at` the map is looked at from there.
  private func model(_ size: Size, _ settings: Settings, _ ports: Ports) -> Model {
    var model = Model(size: size, settings: settings, policy: policy, now: ports.now())
    guard let at else { return model }
    model.here = at.header.map { .place($0.id) } ?? .spot(at.coordinate)
    model.map.viewport = MapViewport(centre: at.coordinate, zoom: MapViewport.valley.zoom)
    return model
  }

  private func keptSettings() -> [String: String] { (try? traveller?.settings()) ?? [:] }

  private func settings(_ kept: [String: String]) -> Settings {
    func value(_ key: SettingKey) -> String? { kept[key.rawValue] }
    var settings = Settings(
      language: global.lang ?? value(.language).flatMap(Language.init(rawValue:)) ?? global.environmentLanguage ?? .vi,
      theme: theme ?? value(.theme).flatMap(Theme.init(rawValue:)) ?? .dark, tier: .braille,
      mouse: value(.mouse) != "off", motion: value(.motion) != "off")
    settings.relief = value(.relief).map { $0 == "on" }
    return settings
  }

  private func ports() -> Ports {
    let opened = traveller
    let traveller = global.travellerPath
    let outbox = global.outboxPath
    let fixed = global.fixedNow
    let language = settings(keptSettings()).language
    return Ports(
      gazetteer: gazetteer, openTraveller: { try opened ?? TravellerStore(path: traveller) },
      openOutbox: { [policy] in
        let store = try OutboxStore(path: outbox)
        // A public machine forgets by itself; what goes wrong in it must keep nobody from their requests.
        if policy == .kiosk { _ = try? store.purge(.kiosk, at: fixed ?? Clock.now()) }
        return store
      }, now: { fixed ?? Clock.now() },
      unixMilliseconds: { fixed.map { $0.unixSeconds * 1_000 } ?? Clock.unixMilliseconds() },
      random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } },
      keepReport: { [folder = global.folder] in try ReportFile.keep($0, in: folder) },
      keepCalendar: CalendarFile.keep,
      describe: { StoreWords.describe($0, language) },
      carry: { [folder = global.folder] tell in CourierProgram.carry(folder: folder, tell) })
  }
}
