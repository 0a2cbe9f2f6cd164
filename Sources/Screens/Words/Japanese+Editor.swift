/// What the editor of trips says in Japanese.
extension Japanese {
  static let editor: [Word: String] = [
    .editLocked: "固定した立ち寄り先は残ります。先に固定を解除してください。"
  ]
}
