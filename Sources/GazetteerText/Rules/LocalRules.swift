import Gazetteer

/// Checks that need nothing but the record itself.
enum LocalRules {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    LanguageRule.check(draft, &faults)
    SummaryRule.check(draft, &faults)
    PriceRule.check(draft, &faults)
    NeverOpenRule.check(draft, &faults)
    PinRule.check(draft, &faults)
    PrivacyRule.check(draft, &faults)
    DateRule.check(draft, &faults)
  }
}

extension DraftRecord {
  /// Every text that people read, with the path of the field that holds it.
  var texts: [(path: String, text: LocalizedText)] {
    [("names", names), ("summary", summary), ("story", story)]
      + facts.map { ("facts.\($0.key.rawValue)", $0.text) }
      + products.map { ("products.\($0.key.rawValue)", $0.text) }
  }
}
