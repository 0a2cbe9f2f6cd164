import Gazetteer

/// The section of a record is the folder in which it stands.
enum RecordReader {
  /// Nil, with a fault, where the file is no record that could be read.
  static func draft(_ file: SourceFile, faults: inout [Fault]) -> DraftRecord? {
    guard file.isRecord else { return nil }
    guard let section = SectionFolder.section(file.folder) else {
      let known = Section.allCases.map(SectionFolder.name).joined(separator: ", ")
      faults.append(
        Fault(file: file.path, line: 0, message: "records stand in one of \(known), not in `\(file.folder)`"))
      return nil
    }
    return RecordParser.parse(file, section: section, faults: &faults)
  }
}

extension SourceFile {
  /// A record and not a table.
  var isRecord: Bool { name.hasSuffix(".yaml") && name != "kinds.yaml" && folder != BattleSource.folder }
}
