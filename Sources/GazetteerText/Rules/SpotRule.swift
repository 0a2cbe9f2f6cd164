import Gazetteer

/// A record for the height that names one, and one height for a record.
enum SpotRule {
  static func check(
    _ spots: [(file: String, line: Int, spot: SpotHeight)], _ index: RecordIndex, _ faults: inout [Fault]
  ) {
    var told: Set<EntryID> = []
    for (file, line, spot) in spots {
      guard let id = spot.entry else { continue }
      let twin = told.insert(id).inserted ? nil : "another height also belongs to `\(id)`"
      guard let message = index.complaint(id) ?? twin else { continue }
      faults.append(Fault(.reference, file: file, line: line, message: message))
    }
  }
}
