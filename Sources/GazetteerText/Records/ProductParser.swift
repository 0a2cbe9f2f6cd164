import Gazetteer

/// The `products` of a record: what can be asked for there.
enum ProductParser {
  static func parse(_ record: FieldReader, record whole: Provenance, _ faults: inout [Fault]) -> [Product] {
    guard let node = record.node("products"), let reader = FieldReader(node, file: record.file, faults: &faults)
    else { return [] }
    var products: [Product] = []
    for key in reader.keys {
      guard let known = ProductKey(rawValue: key) else {
        let all = ProductKey.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(reader.fault(key, "unknown product `\(key)`; known: \(all)"))
        continue
      }
      guard let body = reader.node(key), let fields = FieldReader(body, file: record.file, faults: &faults)
      else { continue }
      fields.checkKeys(["vi", "en", "fr", "ja", "price", "date", "confidence", "sources"], &faults)
      let texts = fields.texts(&faults)
      if texts[.vi] == nil {
        faults.append(reader.fault(key, "the product `\(key)` has no Vietnamese text"))
      }
      let sources = fields.list("sources", &faults)
      let date = fields.text("date", &faults)
      let price = fields.integer("price", 0...100_000_000, &faults)
      if price != nil, date == nil {
        faults.append(fields.fault("price", "a price needs its year (`date:`)", .price))
      }
      products.append(
        Product(
          key: known, text: texts, price: price,
          provenance: Provenance(
            confidence: ProvenanceParser.confidence(fields, &faults) ?? whole.confidence, date: date,
            seen: whole.seen, sources: sources.isEmpty ? whole.sources : sources)))
    }
    return products.sorted { Self.rank($0.key) < Self.rank($1.key) }
  }

  private static func rank(_ key: ProductKey) -> Int { ProductKey.allCases.firstIndex(of: key) ?? 0 }
}
