import Gazetteer

/// The vocabulary `kinds.yaml`.
enum KindParser {
  static func parse(_ source: SourceFile, _ faults: inout [Fault]) -> [Kind] {
    guard let node = SourceNode.compose(source, &faults),
      let reader = FieldReader(node, file: source.path, faults: &faults)
    else { return [] }
    return reader.keys.compactMap { key in
      guard let body = reader.node(key), let fields = FieldReader(body, file: source.path, faults: &faults)
      else { return nil }
      fields.checkKeys(["group", "category", "vi", "en", "fr", "ja"], &faults)
      let names = fields.texts(&faults)
      guard let groupName = fields.required("group", &faults), let category = fields.required("category", &faults)
      else { return nil }
      guard let group = Group(rawValue: groupName) else {
        faults.append(fields.fault("group", "unknown group `\(groupName)`"))
        return nil
      }
      for language in [Language.vi, .en] where names[language] == nil {
        faults.append(reader.fault(key, "the kind `\(key)` has no name in \(language.rawValue)"))
      }
      let missing = [Language.fr, .ja].filter { names[$0] == nil }.map(\.rawValue).joined(separator: ", ")
      if !missing.isEmpty {
        faults.append(reader.fault(key, "the kind `\(key)` has no name in \(missing)", .language))
      }
      return Kind(id: KindID(rawValue: key), group: group, category: category, names: names)
    }
  }
}
