import CivilTime
import Gazetteer

/// Plays the days one after another. The model asks for one alarm at a time and moves when it comes; between alarms,
/// and while nothing plays, the guide sleeps.
enum BattlePlayer {
  /// Milliseconds a day, the slowest first.
  static let paces = [4_000, 2_000, 1_000, 500]
  /// At these paces strongpoints that change hands flash twice: never more than once in 500 ms.
  private static let slow = 2_000

  static func play(_ model: inout Model) -> [Effect] {
    guard model.battle.chronicle != nil else { return [] }
    if model.battle.day == BattleDay.last || model.battle.day == BattleChronicle.lastDay {
      model.battle.go(to: BattleDay.first)
    }
    model.battle.isPlaying = true
    model.battle.beat = 0
    return [wake(&model)]
  }

  static func pause(_ model: inout Model) -> [Effect] {
    guard model.battle.isPlaying else { return [] }
    model.battle.isPlaying = false
    model.battle.beat = 0
    model.battle.alarm = nil
    return [.alarm(nil)]
  }

  /// A pace slower or faster; what plays goes on with it at once.
  static func change(_ model: inout Model, by step: Int) -> [Effect] {
    model.battle.pace = min(max(model.battle.pace + step, 0), paces.count - 1)
    model.notify(.battlePace, BattleText(model.language).seconds(paces[model.battle.pace]))
    return model.battle.isPlaying ? [wake(&model)] : []
  }

  static func alarmed(_ model: inout Model, _ ticket: Ticket) -> [Effect] {
    guard model.battle.isPlaying, model.battle.alarm == ticket else { return [] }
    guard model.showsBattle else { return pause(&model) }
    model.battle.beat += 1
    if model.battle.beat >= beats(model) {
      let day = model.battle.day
      guard day != BattleDay.last, day < BattleChronicle.lastDay else { return pause(&model) }
      model.battle.go(to: day.adding(days: 1))
    }
    return [wake(&model)]
  }

  /// Whether what changed hands is shown in reverse now.
  static func isFlashing(_ model: Model) -> Bool {
    model.battle.isPlaying && beats(model) > 1 && model.battle.beat % 2 == 0
  }

  /// A day is shown in four parts where something flashes, else in one.
  private static func beats(_ model: Model) -> Int {
    guard paces[model.battle.pace] >= slow, let today = model.battle.today else { return 1 }
    return today.posts.contains(where: \.isChanged) ? 4 : 1
  }

  private static func wake(_ model: inout Model) -> Effect {
    let ticket = model.ticket()
    model.battle.alarm = ticket
    return .alarm(Alarm(ticket: ticket, milliseconds: paces[model.battle.pace] / beats(model)))
  }
}
