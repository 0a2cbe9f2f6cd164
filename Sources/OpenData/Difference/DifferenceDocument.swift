import Gazetteer
public import Itinerary

/// A difference for programs.
public enum DifferenceDocument {
  public static func changes(_ difference: GazetteerDifference) -> JSONText {
    .array(
      difference.changes.map { change in
        .members([
          "table": .string(change.table.rawValue), "id": .string(change.id), "change": .string(change.kind.rawValue),
          "fields": .array(change.fields.map(field)),
        ])
      })
  }

  private static func field(_ field: RecordChange.Field) -> JSONText {
    .members([
      "path": .string(field.path.description), "old": json(field.old), "new": json(field.new),
    ])
  }

  private static func json(_ value: FlatValue?) -> JSONText {
    switch value {
    case nil: .null
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(JSONText.string))
    }
  }
}
