/// What the editor of trips says in English.
extension English {
  static let editor: [Word: String] = [
    .editLocked: "A locked stop stays: unlock it first."
  ]
}
