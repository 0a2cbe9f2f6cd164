public import Canvas
public import Screens

/// The guide without a terminal and without threads: each event is answered in full before the next. Tests and plain
/// mode are driven by it.
public final class HeadlessRuntime {
  public private(set) var model: Model
  /// What the guide asked of the terminal, in order.
  public private(set) var terminal: [Effect] = []
  private let reading: ReadingEffects
  private let planning: PlanningEffects
  private let durable: DurableEffects
  private let carrying: CarryingEffects

  public init(_ model: Model, ports: Ports) {
    self.model = model
    reading = ReadingEffects(ports)
    planning = PlanningEffects(ports)
    durable = DurableEffects(ports)
    carrying = CarryingEffects(ports)
    var starting = model
    let effects = starting.start()
    self.model = starting
    settle(effects)
  }

  public var hasQuit: Bool { terminal.contains(.quit) }

  public func send(_ event: InputEvent) { settle(model.update(.input(event))) }

  public func send(_ message: Message) { settle(model.update(message)) }

  /// Types text, one key a character.
  public func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  public func press(_ key: Key) { send(.key(KeyStroke(key))) }

  public func press(control character: Character) { send(.key(.control(character))) }

  /// A line of plain mode.
  public func send(line: String) { settle(model.plainLine(line)) }

  public func screen() -> Surface { model.view() }

  /// Answers effects until there are none left.
  private func settle(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      if let message = reading.message(for: effect) ?? planning.message(for: effect) ?? durable.message(for: effect)
        ?? carrying.message(for: effect)
      {
        waiting.append(contentsOf: model.update(message))
      } else if !DurableEffects.covers(effect), effect != .stopPlanning {
        terminal.append(effect)
      }
    }
  }
}
