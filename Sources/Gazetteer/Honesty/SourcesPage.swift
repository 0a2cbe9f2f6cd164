/// `docs/sources.md`: every source and what rests on it, made of the data.
public enum SourcesPage {
  public static func markdown(_ snapshot: GazetteerSnapshot) -> String {
    let credits = snapshot.credits
    let facts = snapshot.entries.reduce(0) { $0 + $1.facts.count + $1.products.count }
    var lines = [
      "# Sources",
      "",
      "Made from `Data/` by `hoaban-gazetteer sources Data`; a test holds this page against the data. Do not edit it.",
      "",
      "\(credits.count) sources carry \(snapshot.entries.count) records, \(facts) facts and products, "
        + "\(snapshot.legs.count) legs, \(snapshot.lines.count) lines of the map, \(snapshot.spots.count) spot heights "
        + "and \(snapshot.communes.count) communes.",
      "Sources were last read on \(snapshot.version.date). Every sentence of the guide is its own.",
      "",
      "| source | records | facts | rows |",
      "|---|---|---|---|",
    ]
    lines += credits.map { "| \(cell($0.name)) | \($0.records) | \($0.facts) | \($0.rows) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A cell of a table (GitHub Flavored Markdown, section 4.10): a bar would end it.
  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : $0.isNewline ? [" "] : [$0] })
  }
}
