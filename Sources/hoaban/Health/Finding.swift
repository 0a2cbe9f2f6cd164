import Gazetteer
import TextShaping

/// One line of the report.
struct Finding {
  enum Verdict: String, Comparable, CaseIterable {
    case ok, warning, problem

    static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    var word: Wording {
      switch self {
      case .ok: Wording(vi: "ổn", en: "ok", fr: "ok", ja: "正常")
      case .warning: Wording(vi: "lưu ý", en: "warning", fr: "alerte", ja: "注意")
      case .problem: Wording(vi: "lỗi", en: "problem", fr: "erreur", ja: "異常")
      }
    }
  }

  /// What it is about. Scripts know it by this; people read `label`.
  enum Subject: String {
    case terminal, locale, glyphs, colors, mode, line, data, gazetteer, traveller, outbox, desk
    case gazetteerVersion = "gazetteer version"
    case gazetteerContent = "gazetteer content"
    case travellerFile = "traveller file"
    case outboxFile = "outbox file"
    case deskFile = "desk file"
    case deskKey = "desk key"

    var label: Wording {
      switch self {
      case .terminal: Wording(vi: "terminal", en: "terminal", fr: "terminal", ja: "端末")
      case .locale: Wording(vi: "ngôn ngữ máy", en: "locale", fr: "langue du système", ja: "ロケール")
      case .glyphs: Wording(vi: "ký tự vẽ", en: "glyphs", fr: "signes", ja: "描画文字")
      case .colors: Wording(vi: "màu", en: "colors", fr: "couleurs", ja: "色数")
      case .mode: Wording(vi: "cách hiện", en: "mode", fr: "affichage", ja: "表示方法")
      case .line: Wording(vi: "đường truyền", en: "line", fr: "ligne", ja: "回線")
      case .data: Wording(vi: "thư mục dữ liệu", en: "data", fr: "dossier", ja: "データフォルダー")
      case .gazetteer: Wording(vi: "địa danh", en: "gazetteer", fr: "données", ja: "地名データ")
      case .gazetteerVersion:
        Wording(vi: "bản địa danh", en: "gazetteer version", fr: "version des données", ja: "地名データの版")
      case .gazetteerContent:
        Wording(vi: "nội dung địa danh", en: "gazetteer content", fr: "contenu des données", ja: "地名データの内容")
      case .traveller: Wording(vi: "hành trình", en: "traveller", fr: "itinéraires", ja: "旅程")
      case .travellerFile: Wording(vi: "tệp hành trình", en: "traveller file", fr: "fichier", ja: "旅程のファイル")
      case .outbox: Wording(vi: "yêu cầu", en: "outbox", fr: "demandes", ja: "依頼")
      case .outboxFile: Wording(vi: "tệp yêu cầu", en: "outbox file", fr: "fichier", ja: "依頼のファイル")
      case .desk: Wording(vi: "bàn trả lời", en: "desk", fr: "bureau", ja: "受付")
      case .deskFile: Wording(vi: "tệp bàn trả lời", en: "desk file", fr: "fichier du bureau", ja: "受付のファイル")
      case .deskKey: Wording(vi: "khóa", en: "desk key", fr: "clé du bureau", ja: "受付の鍵")
      }
    }
  }

  let subject: Subject
  let verdict: Verdict
  let text: Wording

  init(_ subject: Subject, _ text: Wording, _ verdict: Verdict = .ok) {
    self.subject = subject
    self.verdict = verdict
    self.text = text
  }

  /// A finding that reads the same in every language: names, paths and numbers.
  init(_ subject: Subject, _ text: String, _ verdict: Verdict = .ok) {
    self.init(subject, Wording(vi: text, en: text, fr: text, ja: text), verdict)
  }

  /// The verdict in a column of its own, the text wrapped beside it.
  func lines(_ language: Language) -> [String] {
    let word = Fitting.pad(verdict.word[language], to: 9)
    let colon = Wording(vi: ": ", en: ": ", fr: "\u{A0}: ", ja: "：")[language]
    return Fitting.wrap(
      subject.label[language] + colon + Printable.text(text[language]), to: 80, first: word,
      rest: String(repeating: " ", count: 9))
  }
}
