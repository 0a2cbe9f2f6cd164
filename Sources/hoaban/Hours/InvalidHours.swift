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
    case .unsupported(let word): unsupported(Printable.quoted(word))
    case .invalidTime(let word): noTime(Printable.quoted(word))
    case .invalidDay(let word): noDay(Printable.quoted(word))
    case .reversedDays(let word): backwards(Printable.quoted(word))
    }
  }

  static func notSupported(mode: String) -> Wording {
    Wording(
      vi: "chưa hỗ trợ chế độ “\(mode)”", en: "mode “\(mode)” is not supported",
      fr: "le mode “\(mode)” n’est pas pris en charge", ja: "モード“\(mode)”には対応していません")
  }

  private static func sign(_ sign: String) -> Wording {
    Wording(vi: "ký tự lạ \(sign)", en: "unexpected sign \(sign)", fr: "signe inattendu \(sign)", ja: "予期しない文字\(sign)")
  }

  private static func unexpected(_ word: String) -> Wording {
    Wording(vi: "\(word) sai chỗ", en: "unexpected \(word)", fr: "\(word) inattendu", ja: "予期しない\(word)")
  }

  private static func unsupported(_ word: String) -> Wording {
    Wording(
      vi: "chưa hỗ trợ \(word)", en: "\(word) is not supported", fr: "\(word) n’est pas pris en charge",
      ja: "\(word)には対応していません")
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
