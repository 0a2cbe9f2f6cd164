import CivilTime
import Gazetteer
import TextShaping

/// The battle line by line: a day with everything that is told of it, and who holds what.
extension Model {
  func plainBattle() -> [String] {
    guard let chronicle = battle.chronicle else { return [say(.loading)] }
    let page = BattleText(language).page(chronicle.day(battle.day), of: chronicle, numbered: true, sources: false)
    return page.flatMap { line in
      line.hasPrefix("   ")
        ? Fitting.wrap(String(line.dropFirst(3)), to: 73).map { "   " + $0 } : Fitting.wrap(line, to: 76)
    }
  }

  /// What a line means on this screen: a date, the next day or the one before, or the number of what is told, whose
  /// place is opened. Nil for anything else.
  mutating func battlePlainly(_ text: String) -> [Effect]? {
    let word = Folding.fold(text)
    if text.isEmpty || word == "next" || word == Folding.fold(say(.labelNextDay)) {
      return BattleUpdate.perform(&self, .nextDay)
    }
    if word == "previous" || word == Folding.fold(say(.labelPreviousDay)) {
      return BattleUpdate.perform(&self, .previousDay)
    }
    if let date = BattleDate.read(text) { return BattleUpdate.go(&self, to: date) }
    guard let number = Int(text), let today = battle.today, BattleItem.all(today).indices.contains(number - 1) else {
      return nil
    }
    (battle.item, battle.post) = (number - 1, nil)
    guard battlePlace != nil else {
      notify(.whyNoPlace, mood: .warning)
      return []
    }
    return BattleUpdate.perform(&self, .open)
  }
}
