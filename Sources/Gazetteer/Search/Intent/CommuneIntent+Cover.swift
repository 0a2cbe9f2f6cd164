extension CommuneIntent {
  /// Whether a record lies in the commune, as it is today or as it was before. Marks count: Mường Chà is not Mường Cha.
  public func covers(_ names: CommuneNames) -> Bool {
    let wanted = Self.padded(name)
    return [names.now, names.before].contains { $0.map { Self.padded($0).contains(wanted) } ?? false }
  }

  private static func padded(_ text: String) -> String {
    " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
