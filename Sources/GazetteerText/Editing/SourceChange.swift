public import OpenData

/// An import worked out in memory: the files as they would be, and the faults that they would have.
public struct SourceChange: Sendable {
  /// A file to be written.
  public struct File: Hashable, Sendable {
    public let path: String
    /// What stands there now; nil for a new file.
    public let old: String?
    public let new: String
  }

  public private(set) var files: [File] = []
  /// Of the imported file, and errors of the sources as they would be. Each names the line that asked for it.
  public private(set) var faults: [Fault] = []
  /// What somebody should look at, and was not there before; it does not keep anything from being written.
  public private(set) var warnings: [Fault] = []
  public private(set) var difference: GazetteerDifference

  /// - Parameters:
  ///   - name: the imported file, for faults.
  ///   - folder: the folder of the sources, by which new files are named.
  public init(_ imported: ImportedRows, named name: String, into sources: [SourceFile], folder: String) {
    let (before, broken) = GazetteerSource.read(sources)
    let old = FlatGazetteer(before)
    difference = GazetteerDifference(from: old, to: old)
    let errors = broken.filter { $0.severity == .error }
    guard errors.isEmpty else {
      // Whatever came of it could not be told from what was wrong before.
      faults =
        errors + [Fault(file: folder, line: 0, message: "the sources have faults of their own; correct them first")]
      return
    }
    let plan = ImportPlan(imported, onto: old)
    faults = plan.faults.map { Fault(file: name, line: $0.line, message: $0.message) }
    var texts = Dictionary(sources.map { ($0.path, $0.text) }) { first, _ in first }
    var lines: [String: Int] = [:]
    for edit in plan.edits {
      let path = Self.path(edit, folder)
      lines[path] = edit.line
      do {
        let new = try Self.apply(edit, to: texts[path])
        if new != texts[path] { files.append(File(path: path, old: texts[path], new: new)) }
        texts[path] = new
      } catch { faults.append(Fault(file: name, line: edit.line, message: "\(path): \(error)")) }
    }
    let (after, faultsAfter) = GazetteerSource.read(texts.map { SourceFile(path: $0.key, text: $0.value) })
    let errorsAfter = faultsAfter.filter { $0.severity == .error }
    let own = errorsAfter.filter { lines[$0.file] != nil }
    // A record that cannot be read is missed by others; that is told only where nothing else is wrong.
    faults += own.isEmpty && faults.isEmpty ? errorsAfter : own.map { Self.traced($0, to: lines[$0.file], in: name) }
    let known = Set(broken.map(Said.init))
    warnings = faultsAfter.filter { $0.severity == .warning && !known.contains(Said($0)) }
      .map { Self.traced($0, to: lines[$0.file], in: name) }
    let new = FlatGazetteer(after)
    difference = GazetteerDifference(from: old, to: new)
    // An import takes no record away: those that are missing could not be read, and the faults say why.
    if !faults.isEmpty { difference = difference.without(.removed) }
    if faults.isEmpty { faults = ImportProof(plan.edits, difference, new).faults(in: name) }
  }

  private static func path(_ edit: RecordEdit, _ folder: String) -> String {
    folder + (folder.hasSuffix("/") ? "" : "/") + SectionFolder.name(edit.section) + "/" + edit.id + ".yaml"
  }

  private static func apply(_ edit: RecordEdit, to text: String?) throws(SourceEditor.Failure) -> String {
    var editor = SourceEditor(text ?? "id: \(edit.id)\n")
    // What goes, goes first: a new value may need the place.
    for step in edit.steps {
      if case .remove = step.request { try editor.remove(step.path) }
    }
    for step in edit.steps {
      if case .set(let value) = step.request { try editor.set(step.path, value) }
    }
    return editor.text
  }

  /// A fault of a source with the line of the import that brought it.
  private static func traced(_ fault: Fault, to line: Int?, in name: String) -> Fault {
    Fault(
      fault.rule, file: name, line: line ?? 0, message: "\(fault.message) (\(fault.file), line \(fault.line))")
  }

  /// A fault wherever it stands: an edit above it moves its line.
  private struct Said: Hashable {
    let rule: Rule
    let file: String
    let message: String

    init(_ fault: Fault) { (rule, file, message) = (fault.rule, fault.file, fault.message) }
  }
}
