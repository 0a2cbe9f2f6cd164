import CivilTime
public import Gazetteer

/// The text sources of the gazetteer, read and checked in two passes: the first takes the tables and notes of every
/// record where it is, the second holds each record against the others and hands it on.
///
/// Records are not kept, so that the memory needed grows by some dozen bytes a record and not by its texts.
public struct GazetteerSource {
  /// Everything but the records.
  public let tables: GazetteerTables
  public let version: GazetteerVersion
  /// What the first pass found wrong.
  private let early: [Fault]
  private let sources: any SourceReading
  private let index: RecordIndex
  private let vocabulary: [KindID: Kind]

  /// Whether the first pass found no error.
  public var isSound: Bool { !early.contains { $0.severity == .error } }

  /// The first pass.
  /// - Throws: what the system says of a file that cannot be read.
  public init(_ sources: some SourceReading) throws {
    var faults: [Fault] = []
    var tables = TableReader()
    var index = RecordIndex()
    var digest = Fingerprint()
    var newest: CivilDate?
    index.reserve(sources.count)
    try ParseAhead.run(sources, checking: true) { number, parsed in
      digest.mix("\(parsed.file.folder)/\(parsed.file.name)")
      digest.mix(parsed.file.text)
      if tables.read(parsed.file, &faults) { return }
      faults += parsed.faults
      guard let draft = parsed.draft else { return }
      index.add(draft, file: number)
      newest = max(newest ?? draft.provenance.seen, draft.provenance.seen)
    }
    for (file, other) in index.close() {
      var told: [Fault] = []
      let draft = RecordReader.draft(try sources.file(file), faults: &told)
      let id = ([draft?.id].compactMap { $0 } + (draft?.formerIDs ?? [])).first { index[$0]?.file == Int32(other) }
      let message = "the id `\(id?.rawValue ?? "")` also stands in \(sources.path(other))"
      faults.append(Fault(.identity, file: sources.path(file), line: 1, message: message))
    }
    LegRule.check(tables.legs, index, &faults)
    SpotRule.check(tables.spots, index, &faults)
    for (file, line, key) in tables.providerKeys {
      if let message = index.complaint(key.provider) {
        faults.append(Fault(.reference, file: file, line: line, message: message))
      }
    }
    let battle = BattleSource.read(tables.battle, index, &faults)
    newest = (battle.strongpoints.map(\.provenance.seen) + (newest.map { [$0] } ?? [])).max()
    var all = tables.tables
    all.battle = battle
    self.tables = all
    self.version = GazetteerVersion(date: newest?.description ?? "", digest: digest.digits)
    self.sources = sources
    self.index = index
    early = faults
    vocabulary = Dictionary(tables.tables.kinds.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The second pass: each record that could be read, in order of its path, and at the end every fault of both passes,
  /// sorted, less what the records accept.
  public func entries(_ body: (Entry) throws -> Void) throws -> Findings {
    var findings = Findings(early)
    let rules = CrossRules(index: index, tables: tables, sources: sources)
    // What is wrong with a record alone was told in the first pass.
    try ParseAhead.run(sources, checking: false) { number, parsed in
      guard let draft = parsed.draft else { return }
      findings.accept(draft)
      rules.check(draft, file: number, &findings.faults)
      guard let kind = vocabulary[draft.kind] else {
        findings.faults.append(
          draft.fault("kind", "unknown kind `\(draft.kind.rawValue)`; kinds.yaml lists them", .reference))
        return
      }
      try body(draft.entry(kind, position: rules.position(draft)))
    }
    findings.close()
    return findings
  }

  /// What the sources say, and every fault in them. With faults the snapshot holds what could be read.
  public static func read(_ files: [SourceFile]) -> (snapshot: GazetteerSnapshot, faults: [Fault]) {
    do {
      let source = try GazetteerSource(SourceTexts(files))
      var entries: [Entry] = []
      let findings = try source.entries { entries.append($0) }
      return (source.snapshot(entries), findings.faults)
    } catch {
      // Texts in memory can always be read.
      return (
        GazetteerSnapshot(version: .init(date: "", digest: ""), tables: GazetteerTables(), entries: []),
        [Fault(file: "", line: 0, message: "\(error)")]
      )
    }
  }

  /// - Parameter entries: What `entries(_:)` handed on.
  public func snapshot(_ entries: [Entry]) -> GazetteerSnapshot {
    GazetteerSnapshot(version: version, tables: tables, entries: entries.sorted { $0.id < $1.id })
  }
}
