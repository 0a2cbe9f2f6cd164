/// What the editor of trips says in Vietnamese.
extension Vietnamese {
  static let editor: [Word: String] = [
    .editLocked: "Điểm dừng đã khóa thì giữ nguyên: hãy mở khóa trước."
  ]
}
