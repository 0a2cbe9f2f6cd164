import TextShaping

/// A difference for people to read, safe to show in a terminal.
public enum DifferenceWords {
  public static func lines(_ change: RecordChange) -> [String] {
    let name = (change.table == .record ? "" : change.table.rawValue + " ") + safe(change.id)
    return switch change.kind {
    case .added: ["+ \(name): new"] + change.fields.flatMap(lines)
    case .removed: ["- \(name): gone (\(change.fields.count) fields)"]
    case .changed: ["~ \(name)"] + change.fields.flatMap(lines)
    }
  }

  /// Old and new on one line where they fit, else one below the other.
  private static func lines(_ field: RecordChange.Field) -> [String] {
    switch (field.old, field.new) {
    case (.list(let old), .list(let new)):
      let gone = old.filter { !new.contains($0) }.map { "    - " + safe($0) }
      let come = new.filter { !old.contains($0) }.map { "    + " + safe($0) }
      return gone.isEmpty && come.isEmpty
        ? ["  \(field.path): another order"] : ["  \(field.path):"] + gone + come
    case (let old?, let new?):
      let line = "  \(field.path): \(safe(old.text)) → \(safe(new.text))"
      return line.count <= 100
        ? [line] : ["  \(field.path):", "    - " + safe(old.text), "    + " + safe(new.text)]
    case (nil, let new?): return ["  \(field.path): + \(safe(new.text))"]
    case (let old?, nil): return ["  \(field.path): - \(safe(old.text))"]
    case (nil, nil): return []
    }
  }

  private static func safe(_ text: String) -> String { Composition.sanitize(text) }
}
