import Gazetteer
import Itinerary

extension CommandFailure {
  init(_ error: TripImportError) {
    let what = Self.wording(error.fault)
    let (line, field) = (error.line, error.field.isEmpty ? "" : error.field + ": ")
    var details = [JSONText.Member("line", .integer(line))]
    if case .notJSON(let reason) = error.fault { details.append(.init("reason", .string(reason))) }
    self.init(
      .badInput, vi: "Dòng \(line): \(field)\(what[.vi]).", en: "Line \(line): \(field)\(what[.en]).",
      fr: "Ligne \(line) : \(field)\(what[.fr]).", ja: "\(line)行目：\(field)\(what[.ja])。",
      field: error.field.isEmpty ? "file" : error.field, details: details)
  }

  private static func wording(_ fault: TripImportError.Fault) -> Wording {
    switch fault {
    case .notJSON:
      Wording(vi: "không phải JSON", en: "this is no JSON", fr: "ce n’est pas du JSON", ja: "JSONではありません")
    case .missing: Wording(vi: "còn thiếu", en: "is missing", fr: "manque", ja: "がありません")
    case .wanted(let wanted): self.wanted(wanted)
    case .limit(let error): sentence(error)
    case .stopNumber(let number):
      Wording(
        vi: "số điểm dừng \(number) đã dùng hoặc không hợp lệ",
        en: "the stop number \(number) is taken or out of range",
        fr: "le numéro d’étape \(number) est déjà pris ou hors limites", ja: "立ち寄り先の番号\(number)は重複か範囲外です")
    }
  }

  /// The sentence of the limit, as a clause.
  private static func sentence(_ error: TripEditError) -> Wording {
    let whole = CommandFailure(error).wording
    func clause(_ language: Language) -> String {
      let text = whole[language]
      return text.hasSuffix(".") || text.hasSuffix("。") ? String(text.dropLast()) : text
    }
    return Wording(vi: clause(.vi), en: clause(.en), fr: clause(.fr), ja: clause(.ja))
  }

  private static func wanted(_ wanted: TripImportError.Wanted) -> Wording {
    func must(_ vi: String, _ en: String, _ fr: String, _ ja: String) -> Wording {
      Wording(
        vi: "phải là \(vi)", en: "must be \(en)", fr: "doit être \(fr)", ja: "\(ja)でなければなりません")
    }
    return switch wanted {
    case .object: must("đối tượng", "an object", "un objet", "オブジェクト")
    case .list: must("danh sách", "a list", "une liste", "リスト")
    case .text: must("chuỗi", "a text", "un texte", "文字列")
    case .wholeNumber: must("số nguyên", "a whole number", "un nombre entier", "整数")
    case .boolean: must("true hoặc false", "true or false", "true ou false", "trueかfalse")
    case .date: must("ngày như 2026-12-05", "a date like 2026-12-05", "une date comme 2026-12-05", "2026-12-05のような日付")
    case .time: must("giờ như 08:00", "a time like 08:00", "une heure comme 08:00", "08:00のような時刻")
    case .hours:
      must("khoảng giờ như 10:30-18:00", "hours like 10:30-18:00", "des heures comme 10:30-18:00", "10:30-18:00のような時間帯")
    case .lunch:
      must(
        "giờ nghỉ như 11:30-13:30/60", "a break like 11:30-13:30/60", "une pause comme 11:30-13:30/60",
        "11:30-13:30/60のような休憩")
    case .id:
      must(
        "mã gồm chữ thường, số và dấu gạch", "an id of small letters, digits and hyphens",
        "un identifiant en minuscules, chiffres et traits d’union", "小文字と数字とハイフンのID")
    case .oneOf(let names):
      must(
        "một trong: \(names.joined(separator: ", "))", "one of \(names.joined(separator: ", "))",
        "l’un de : \(names.joined(separator: ", "))", "\(names.joined(separator: "、"))のいずれか")
    }
  }
}
