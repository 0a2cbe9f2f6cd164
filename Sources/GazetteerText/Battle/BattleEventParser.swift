import CivilTime
import Gazetteer
import Geography

/// `battle/events.yaml`: a list of events in order of time.
enum BattleEventParser {
  private static let fields: Set<String> = [
    "date", "until", "about", "time", "title", "text", "kinds", "places", "strongpoints", "attacks", "figures",
    "certainty",
    "sources",
  ]

  static func parse(_ source: SourceFile, _ ids: BattleReferences, _ faults: inout [Fault]) -> [BattleEvent] {
    guard let node = SourceNode.compose(source, &faults) else { return [] }
    guard let items = node.list else {
      faults.append(Fault(file: source.path, line: node.line, message: "expected a list of events"))
      return []
    }
    var order = BattleOrder(untimedFirst: false)
    return items.compactMap { item in
      guard let reader = FieldReader(item, file: source.path, faults: &faults),
        let event = event(reader, ids, &faults)
      else { return nil }
      if let message = order.next(event.date, event.time) { faults.append(reader.fault("date", message)) }
      return event
    }
  }

  private static func event(_ reader: FieldReader, _ ids: BattleReferences, _ faults: inout [Fault]) -> BattleEvent? {
    reader.checkKeys(fields, &faults)
    let date = reader.required("date", &faults).flatMap { reader.read("date", BattleChecks.date($0), &faults) }
    let time = reader.read("time", BattleChecks.time(reader.text("time", &faults) ?? ""), &faults)
    let title = reader.bilingual("title", &faults)
    let text = reader.bilingual("text", &faults)
    let certainty = reader.required("certainty", &faults).flatMap {
      reader.read("certainty", BattleChecks.certainty($0), &faults)
    }
    let sources = reader.read("sources", BattleChecks.sources(reader.list("sources", &faults)), &faults)
    let about = reader.text("about", &faults)
    if let about, about != "true" { faults.append(reader.fault("about", "`about` can only be `true`")) }
    guard let date, let time, let title, let text, let certainty, let sources else { return nil }
    return BattleEvent(
      date: date, until: until(reader, date, &faults), about: about != nil, time: time, title: title, text: text,
      kinds: kinds(reader, &faults),
      places: reader.list("places", &faults).compactMap { reader.read("places", ids.place($0), &faults) },
      strongpoints: reader.list("strongpoints", &faults).compactMap {
        reader.read("strongpoints", ids.strongpoint($0), &faults)
      },
      attacks: attacks(reader, ids, &faults), figures: figures(reader, &faults), certainty: certainty, sources: sources)
  }

  private static func until(_ reader: FieldReader, _ date: CivilDate, _ faults: inout [Fault]) -> CivilDate? {
    guard let text = reader.text("until", &faults),
      let until = reader.read("until", BattleChecks.date(text), &faults)
    else { return nil }
    if until <= date { faults.append(reader.fault("until", "`until` must be later than `date`")) }
    return until
  }

  private static func kinds(_ reader: FieldReader, _ faults: inout [Fault]) -> [BattleEvent.Kind] {
    let texts = reader.list("kinds", &faults)
    if texts.isEmpty { faults.append(reader.fault("kinds", "`kinds` is missing: at least one")) }
    let known = BattleEvent.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    return texts.compactMap { text in
      let kind = BattleEvent.Kind(rawValue: text).map(Checked.value)
      return reader.read("kinds", kind ?? .fault(.form, "unknown kind `\(text)`; known: \(known)"), &faults)
    }
  }

  private static func attacks(
    _ reader: FieldReader, _ ids: BattleReferences, _ faults: inout [Fault]
  ) -> [BattleEvent.Attack] {
    guard let node = reader.node("attacks") else { return [] }
    guard let items = node.list else {
      faults.append(reader.fault("attacks", "`attacks` must be a list of `{strongpoint: …, from: …}`"))
      return []
    }
    let known = Compass.allCases.map(\.code).joined(separator: ", ")
    return items.compactMap { item in
      guard let fields = FieldReader(item, file: reader.file, faults: &faults) else { return nil }
      fields.checkKeys(["strongpoint", "from"], &faults)
      let strongpoint = fields.required("strongpoint", &faults).flatMap {
        fields.read("strongpoint", ids.strongpoint($0), &faults)
      }
      let from = fields.required("from", &faults).flatMap { text in
        fields.read(
          "from", Compass(code: text).map(Checked.value) ?? .fault(.form, "`\(text)` is no side; known: \(known)"),
          &faults)
      }
      guard let strongpoint, let from else { return nil }
      return BattleEvent.Attack(strongpoint: strongpoint, from: from)
    }
  }

  private static func figures(_ reader: FieldReader, _ faults: inout [Fault]) -> [BattleEvent.Figure] {
    guard let node = reader.node("figures") else { return [] }
    guard let items = node.list else {
      faults.append(reader.fault("figures", "`figures` must be a list, one `- side: …` for each who says one"))
      return []
    }
    return items.compactMap { item in
      guard let fields = FieldReader(item, file: reader.file, faults: &faults) else { return nil }
      fields.checkKeys(["side", "vi", "en"], &faults)
      let side = fields.required("side", &faults).flatMap { fields.read("side", BattleChecks.side($0), &faults) }
      let text = fields.read("side", BattleChecks.bilingual("figures", fields.texts(&faults)), &faults)
      guard let side, let text else { return nil }
      return BattleEvent.Figure(side: side, text: text)
    }
  }
}

extension FieldReader {
  /// The value, or nothing and its fault at the key's line.
  fileprivate func read<Value>(_ key: String, _ checked: Checked<Value>, _ faults: inout [Fault]) -> Value? {
    var told: [Fault] = []
    let value = checked.get { told.append(fault(key, $1, $0)) }
    faults += told
    return value
  }

  fileprivate func bilingual(_ key: String, _ faults: inout [Fault]) -> LocalizedText? {
    let before = faults.count
    let text = localized(key, &faults)
    // What is no mapping has been told already.
    guard faults.count == before else { return nil }
    return read(key, BattleChecks.bilingual(key, text), &faults)
  }
}
