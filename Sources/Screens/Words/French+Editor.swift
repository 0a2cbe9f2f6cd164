/// What the editor of trips says in French.
extension French {
  static let editor: [Word: String] = [
    .editLocked: "Une étape verrouillée reste : déverrouillez-la d’abord."
  ]
}
