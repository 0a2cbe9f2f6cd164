import Canvas
import CivilTime
import Runtime
import Screens

extension TestGuide {
  /// The guide with the days of the battle open.
  static func battle(_ keys: String = "2b", size: Size = Size(columns: 80, rows: 24)) throws -> TestGuide {
    let guide = try TestGuide(size: size)
    guide.runtime.type(keys)
    return guide
  }

  /// The day of the battle that is shown.
  var day: String { runtime.model.battle.day.description }

  /// The alarm that is set, if one is.
  var alarm: Alarm? {
    for case .alarm(let alarm) in runtime.terminal.reversed() { return alarm }
    return nil
  }

  func ring(times: Int = 1) {
    for _ in 0..<times { if let alarm { runtime.send(.alarm(alarm.ticket)) } }
  }
}
