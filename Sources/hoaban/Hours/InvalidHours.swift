import Gazetteer
import Itinerary
import OpeningHours

/// A value that is none, or one that is not understood so far.
struct InvalidHours: Error {
  let request: HoursRequest
  let message: Wording
  /// Characters before the fault.
  let position: Int

  var document: JSONText {
    let head: [JSONText.Member] = request.id.map { [.init("id", $0)] } ?? []
    return .object(
      head + [
        .init("value", .string(request.value)), .init("valid", .bool(false)),
        .init("error", .members(["message": .string(message[.en]), "position": .integer(position)])),
      ])
  }

  func sentence(_ language: Language) -> String {
    let value = Printable.quoted(request.value)
    let why = message[language]
    return Wording(
      vi: "Giờ mở cửa \(value) không đọc được ở ký tự \(position + 1): \(why).",
      en: "The opening hours \(value) cannot be read at character \(position + 1): \(why).",
      fr: "Horaires \(value) illisibles au caractère \(position + 1) : \(why).",
      ja: "開館時間\(value)は\(position + 1)文字目で読み取れません（\(why)）。")[language]
  }

  static func words(_ problem: OpeningHoursError.Problem) -> Wording {
    switch problem {
    case .empty:
      Wording(vi: "chưa có giá trị nào", en: "nothing is given", fr: "rien n’est donné", ja: "値がありません")
    case .tooLong(let limit):
      Wording(
        vi: "dài hơn \(limit) ký tự", en: "longer than \(limit) characters", fr: "plus de \(limit) caractères",
        ja: "\(limit)文字を超えています")
    case .unterminatedComment:
      Wording(
        vi: "ghi chú thiếu dấu ngoặc kép đóng", en: "a comment without its closing quotation mark",
        fr: "un commentaire sans guillemet fermant", ja: "コメントの閉じ引用符がありません")
    case .unexpectedEnd:
      Wording(
        vi: "thiếu phần cuối", en: "something is missing at the end", fr: "il manque quelque chose à la fin",
        ja: "末尾に何か足りません")
    case .unexpectedCharacter(let character): sign(Printable.quoted(String(character)))
    case .unexpected(let word): unexpected(Printable.quoted(word))
    case .invalidTime(let word): noTime(Printable.quoted(word))
    case .invalidDay(let word): noDay(Printable.quoted(word))
    case .reversed(let word): backwards(Printable.quoted(word))
    case .invalidWeek, .invalidNth, .invalidPeriod, .invalidOffset, .pointInTime, .notAPoint: limits(problem)
    }
  }

  /// What is too much, too little or of the wrong sort.
  private static func limits(_ problem: OpeningHoursError.Problem) -> Wording {
    switch problem {
    case .invalidWeek(let week):
      Wording(
        vi: "tuần \(week) không nằm trong 1 đến 53", en: "week \(week) is not from 1 to 53",
        fr: "la semaine \(week) n’est pas entre 1 et 53", ja: "週\(week)は1〜53にありません")
    case .invalidNth(let number):
      Wording(
        vi: "\(number) không nằm trong 1 đến 5 hoặc -1 đến -5", en: "\(number) is not from 1 to 5 or -1 to -5",
        fr: "\(number) n’est pas entre 1 et 5 ou -1 et -5", ja: "\(number)は1〜5でも-1〜-5でもありません")
    case .invalidPeriod(let text):
      Wording(
        vi: "không thể cách nhau \(text)", en: "steps of \(text) are not possible",
        fr: "un pas de \(text) est impossible",
        ja: "間隔\(text)は使えません")
    case .invalidOffset(let text):
      Wording(
        vi: "\(text) dời quá nhiều ngày", en: "\(text) moves the day too far", fr: "\(text) déplace trop le jour",
        ja: "\(text)は日をずらしすぎます")
    case .pointInTime(let text):
      Wording(
        vi: "\(text) chỉ là một thời điểm; cần giờ đóng, như 08:00-17:00, hoặc 08:00+",
        en: "\(text) is a moment only; give an end as in 08:00-17:00, or 08:00+",
        fr: "\(text) n’est qu’un instant ; donnez une fin, comme 08:00-17:00, ou 08:00+",
        ja: "\(text)は一つの時刻だけです。08:00-17:00または08:00+のように書きます")
    case .notAPoint(let text):
      Wording(
        vi: "\(text) là một khoảng, không phải thời điểm", en: "\(text) is a span, no moment",
        fr: "\(text) est une durée, pas un instant", ja: "\(text)は時間帯で、時刻ではありません")
    default: Wording(vi: "không đọc được", en: "not readable", fr: "illisible", ja: "読み取れません")
    }
  }

  private static func sign(_ sign: String) -> Wording {
    Wording(vi: "ký tự lạ \(sign)", en: "unexpected sign \(sign)", fr: "signe inattendu \(sign)", ja: "予期しない文字\(sign)")
  }

  private static func unexpected(_ word: String) -> Wording {
    Wording(vi: "\(word) sai chỗ", en: "unexpected \(word)", fr: "\(word) inattendu", ja: "予期しない\(word)")
  }

  private static func noTime(_ word: String) -> Wording {
    Wording(
      vi: "\(word) không phải giờ", en: "\(word) is no time", fr: "\(word) n’est pas une heure",
      ja: "\(word)は時刻ではありません")
  }

  private static func noDay(_ word: String) -> Wording {
    Wording(
      vi: "\(word) không phải ngày", en: "\(word) is no day", fr: "\(word) n’est pas un jour", ja: "\(word)は日ではありません")
  }

  private static func backwards(_ word: String) -> Wording {
    Wording(vi: "\(word) đi ngược", en: "\(word) goes backwards", fr: "\(word) va à rebours", ja: "\(word)の順序が逆です")
  }
}
