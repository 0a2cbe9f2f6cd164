import Gazetteer
import TextShaping

/// A row of a table of the battle. Each reading notes its fault with the row's line.
struct BattleRow {
  let row: Table.Row
  let file: String

  func fault(_ message: String, _ rule: Rule = .form) -> Fault {
    Fault(rule, file: file, line: row.line, message: message)
  }

  func text(_ key: String) -> String { Composition.sanitize(row.text(key)) }

  func list(_ key: String) -> [String] { row.list(key).map { Composition.sanitize($0) } }

  func read<Value>(_ checked: Checked<Value>, _ faults: inout [Fault]) -> Value? {
    var told: [Fault] = []
    let value = checked.get { told.append(fault($1, $0)) }
    faults += told
    return value
  }

  /// The columns `event_vi`, `event_en` and so on of the key `event`.
  func texts(_ key: String) -> LocalizedText {
    var texts: [Language: String] = [:]
    for language in Language.allCases { texts[language] = text("\(key)_\(language.rawValue)") }
    return LocalizedText(texts)
  }

  func bilingual(_ key: String, _ faults: inout [Fault]) -> LocalizedText? {
    read(BattleChecks.bilingual(key, texts(key)), &faults)
  }

  func sources(_ faults: inout [Fault]) -> [String]? { read(BattleChecks.sources(list("sources")), &faults) }

  static func rows(_ source: SourceFile, _ columns: [String], _ faults: inout [Fault]) -> [BattleRow] {
    Table(source, columns: columns, faults: &faults).rows.map { BattleRow(row: $0, file: source.path) }
  }
}
