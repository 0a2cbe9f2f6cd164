import Gazetteer

/// `battle/figures.csv`: what each side says of one thing.
enum BattleFigureParser {
  private static let columns = ["topic", "label_vi", "label_en", "side", "value_vi", "value_en", "sources"]

  static func parse(_ source: SourceFile, _ faults: inout [Fault]) -> [BattleFigure] {
    var labels: [String: LocalizedText] = [:]
    return BattleRow.rows(source, columns, &faults).compactMap { row in
      let label = row.bilingual("label", &faults)
      let side = row.read(BattleChecks.side(row.text("side")), &faults)
      let value = row.bilingual("value", &faults)
      let sources = row.sources(&faults)
      let topic = row.text("topic")
      if topic.isEmpty { faults.append(row.fault("`topic` is missing")) }
      guard let label, let side, let value, let sources, !topic.isEmpty else { return nil }
      if let first = labels[topic], first != label {
        faults.append(row.fault("the topic `\(topic)` has another label further up"))
      }
      labels[topic] = labels[topic] ?? label
      return BattleFigure(topic: topic, label: label, side: side, value: value, sources: sources)
    }
  }
}
