import OpenData

/// The last look before anything is written: what was asked for has come, and nothing else has changed.
///
/// Editing text by lines could go wrong in a file that is written in a way nobody thought of. Then nothing is written.
struct ImportProof {
  private let edits: [RecordEdit]
  private let difference: GazetteerDifference
  private let records: [String: FlatRecord]

  init(_ edits: [RecordEdit], _ difference: GazetteerDifference, _ after: FlatGazetteer) {
    self.edits = edits
    self.difference = difference
    records = Dictionary(after.records.map { ($0.id, $0) }) { first, _ in first }
  }

  func faults(in name: String) -> [Fault] {
    let missing = edits.flatMap { edit in
      edit.steps.filter { !hasCome($0, edit) }.map { step in
        Fault(file: name, line: step.line, message: "`\(step.path)` of `\(edit.id)` would not be read back as written")
      }
    }
    let asked = Dictionary(edits.map { ($0.id, $0) }) { first, _ in first }
    let extra = difference.changes.flatMap { change in
      let edit = asked[change.id]
      let line = edit?.line ?? 0
      if change.kind == .removed {
        return [Fault(file: name, line: line, message: "`\(change.id)` could not be read any more")]
      }
      return change.fields.filter { !isExpected($0.path, edit) }.map { field in
        Fault(file: name, line: line, message: "`\(field.path)` of `\(change.id)` would change unasked")
      }
    }
    return missing + extra
  }

  private func hasCome(_ step: ImportCell, _ edit: RecordEdit) -> Bool {
    let record = records[edit.id]
    switch step.request {
    case .set(let value):
      // What a statement shares with its record is not told twice.
      let inherited = FieldSchema.isInStatement(step.path) ? record?[FieldPath(step.path.last)] : nil
      return record?[step.path] == value || inherited == value || step.path == "gateway"
        || step.path == "former_ids" && Set(record?[step.path]?.items ?? []) == Set(value.items)
    case .remove:
      let removesPin = FieldPath("position") == step.path.parent && edit.steps.contains { $0.path == "position.host" }
      return removesPin || step.path == "gateway"
        || record?.fields.contains { $0.path == step.path || $0.path.isInside(step.path) } != true
    }
  }

  /// A pin follows its host, a statement its record, and `gateway` the pin.
  private func isExpected(_ path: FieldPath, _ edit: RecordEdit?) -> Bool {
    let steps = edit?.steps.map(\.path) ?? []
    if steps.contains(where: { $0 == path || path.isInside($0) }) { return true }
    if path.isInside("position") || path == "gateway" { return true }
    if edit?.isNew == true { return ["id", "section"].contains(path) }
    return FieldSchema.isInStatement(path) && ["confidence", "sources"].contains(path.last)
      && steps.contains(FieldPath(path.last))
  }
}
