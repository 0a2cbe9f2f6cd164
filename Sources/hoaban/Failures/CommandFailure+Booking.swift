import Booking
import Gazetteer
import Itinerary
import Screens

extension CommandFailure {
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
