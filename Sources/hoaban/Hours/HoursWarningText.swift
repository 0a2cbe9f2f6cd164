import Gazetteer
import Itinerary
import OpeningHours

/// A warning about how a value is written, in words.
struct HoursWarningText {
  private let warning: OpeningHoursWarning
  private let language: Language

  init(_ warning: OpeningHoursWarning, _ language: Language) {
    self.warning = warning
    self.language = language
  }

  var document: JSONText {
    .members([
      "type": .string(warning.kind.rawValue), "message": .string(sentence), "position": .integer(warning.position),
    ])
  }

  var sentence: String { wording[language] }

  private var written: String { "“\(warning.written)”" }
  private var meant: String { warning.meant.map { $0.isEmpty ? "" : "“\($0)”" } ?? "" }

  private var wording: Wording {
    switch warning.kind {
    case .spelling, .pleaseUse, .degreeSignForZero, .withoutMinutes:
      meant.isEmpty
        ? Wording(
          vi: "Bỏ \(written) thì rõ hơn.", en: "Better left out: \(written).", fr: "À omettre : \(written).",
          ja: "\(written)は不要です。")
        : Wording(
          vi: "\(written) được hiểu là \(meant).", en: "\(written) is read as \(meant).",
          fr: "\(written) est lu comme \(meant).", ja: "\(written)は\(meant)と読みました。")
    case .omit:
      Wording(
        vi: "Bỏ \(written) thì rõ hơn.", en: "Better left out: \(written).", fr: "À omettre : \(written).",
        ja: "\(written)は不要です。")
    case .hourMinuteSeparator:
      Wording(
        vi: "Giữa giờ và phút nên là dấu hai chấm.", en: "Hours and minutes are parted by a colon.",
        fr: "Les heures et les minutes se séparent par deux-points.", ja: "時と分の間はコロンです。")
    case .ambiguousHour:
      Wording(
        vi: "\(written): sáng hay chiều? Viết hai chữ số.", en: "\(written): morning or evening? Write two digits.",
        fr: "\(written) : matin ou soir ? Écrivez deux chiffres.", ja: "\(written)は午前か午後か。2桁で書きます。")
    case .interpretedAsYear:
      Wording(
        vi: "\(written) được hiểu là năm.", en: "\(written) is read as a year.",
        fr: "\(written) est lu comme une année.",
        ja: "\(written)は年と読みました。")
    case .emptyComment:
      Wording(
        vi: "Ghi chú trống.", en: "The comment is empty.", fr: "Le commentaire est vide.", ja: "コメントが空です。")
    case .nothingUseful, .endsWithSign:
      Wording(
        vi: "Dấu thừa, không có quy tắc nào theo sau.", en: "A sign with no rule after it.",
        fr: "Un signe sans règle après lui.", ja: "後に規則のない記号です。")
    case .zeroOffset, .zeroDays, .periodOfOne, .periodOfOneYear:
      Wording(
        vi: "\(written) không thay đổi gì.", en: "\(written) changes nothing.", fr: "\(written) ne change rien.",
        ja: "\(written)は何も変えません。")
    case .yearPast, .datePast, .dateRangePast:
      Wording(
        vi: "Ngày đã qua: \(written).", en: "This is over: \(written).", fr: "C’est passé : \(written).",
        ja: "過ぎた日付です: \(written)")
    default: ruleWording
    }
  }

  /// What rules say about each other.
  private var ruleWording: Wording {
    switch warning.kind {
    case .repeated:
      Wording(
        vi: "Cùng một loại viết hai lần trong một quy tắc.", en: "The same sort of selector twice in one rule.",
        fr: "Deux fois le même genre de sélecteur dans une règle.", ja: "一つの規則に同じ種類の指定が二つあります。")
    case .defaultState:
      Wording(
        vi: "Trạng thái chung nên đứng đầu.", en: "A state for all times belongs at the beginning.",
        fr: "Un état général se met au début.", ja: "全体の状態は先頭に書きます。")
    case .vague:
      Wording(
        vi: "Mở mà không ghi giờ: \(written).", en: "Open, but no times: \(written).",
        fr: "Ouvert, mais sans heures : \(written).", ja: "開いていますが、時刻がありません: \(written)")
    case .colonAfterHoliday, .colonForReadability:
      Wording(
        vi: "Dấu hai chấm ở đây là thừa.", en: "A colon is not needed here.", fr: "Pas de deux-points ici.",
        ja: "ここのコロンは不要です。")
    case .lostAfterMidnight:
      Wording(
        vi: "Quy tắc trước kéo qua nửa đêm và bị quy tắc này cắt; dấu phẩy thì không.",
        en: "The rule before runs past midnight and is cut off by this one; a comma would not.",
        fr: "La règle précédente dépasse minuit et celle-ci la coupe ; une virgule ne le ferait pas.",
        ja: "前の規則は深夜を越え、この規則に切られます。読点なら切られません。")
    case .additionalClosed:
      Wording(
        vi: "Quy tắc thêm vào lại đóng cửa; dùng dấu chấm phẩy.", en: "An added rule that closes; use a semicolon.",
        fr: "Une règle ajoutée qui ferme ; utilisez un point-virgule.", ja: "追加の規則が閉館です。セミコロンを使います。")
    case .strangeAlways:
      Wording(
        vi: "Ghi 24/7 mà không phải lúc nào cũng vậy.", en: "It says 24/7, and then changes.",
        fr: "24/7 est indiqué, mais cela change.", ja: "24/7とありますが、変わります。")
    case .combineRules:
      Wording(
        vi: "Chỉ có giờ: nối bằng dấu phẩy.", en: "Nothing but times: join them with a comma.",
        fr: "Rien que des heures : joignez-les par une virgule.", ja: "時刻だけなら読点でつなぎます。")
    default:
      Wording(
        vi: "Các phần nên theo thứ tự quen dùng.", en: "Parts are in an unusual order.",
        fr: "L’ordre des parties est inhabituel.", ja: "並び順が通常と違います。")
    }
  }
}
