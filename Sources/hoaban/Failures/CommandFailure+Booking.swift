import Booking
import Gazetteer
import Itinerary
import Screens

extension CommandFailure {
  /// A request that is there, and that this program cannot read.
  static var unreadableRequest: CommandFailure {
    CommandFailure(
      .badInput, vi: "Bản Hoa Ban này không đọc được yêu cầu ấy; nó vẫn được giữ. Hãy cập nhật hoaban.",
      en: "This copy of Hoa Ban cannot read that request; it is kept as it is. Update hoaban.",
      fr: "Cette version de Hoa Ban ne peut pas lire cette demande ; elle est gardée. Mettez hoaban à jour.",
      ja: "このHoa Banではその依頼を読めません。そのまま保管しています。hoabanを更新してください。", field: "reference")
  }

  /// All that is wrong with a request; the sentence names the first.
  init(_ error: InvalidBooking) {
    let first = error.problems.first
    let field = first?.field.rawValue ?? ""
    func sentence(_ language: Language) -> String { first.map { BookingWords.problem($0, language) } ?? "" }
    self.init(
      .invalidValue, vi: "--\(field): \(sentence(.vi))", en: "--\(field): \(sentence(.en))",
      fr: "--\(field) : \(sentence(.fr))", ja: "--\(field)：\(sentence(.ja))", field: first?.field.rawValue,
      details: [
        .init(
          "problems",
          .array(
            error.problems.map { problem in
              .members([
                "field": .string(problem.field.rawValue), "message": .string(BookingWords.problem(problem, .en)),
              ])
            }))
      ])
  }
}
