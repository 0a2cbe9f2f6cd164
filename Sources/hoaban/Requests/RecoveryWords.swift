import Booking
import Gazetteer
import Itinerary

/// What became of a damaged file of requests.
enum RecoveryWords {
  static func sentence(_ recovery: Recovery) -> Wording {
    let (saved, damaged, file) = (recovery.saved, recovery.damaged, recovery.file)
    return Wording(
      vi: "Tệp yêu cầu bị hỏng: cứu được \(saved) yêu cầu, hỏng \(damaged). Tệp hỏng được giữ ở \(file)",
      en: "The file of requests was damaged: \(saved) saved, \(damaged) damaged. The damaged file is kept as \(file)",
      fr: "Le fichier des demandes était abîmé : \(saved) sauvée(s), \(damaged) abîmée(s). Il est gardé sous \(file)",
      ja: "依頼のファイルが壊れていました。\(saved)件を救出、\(damaged)件は破損。壊れたファイル：\(file)")
  }

  static func document(_ recovery: Recovery) -> JSONText {
    .members([
      "file": .string(recovery.file), "saved": .integer(recovery.saved), "damaged": .integer(recovery.damaged),
    ])
  }
}
