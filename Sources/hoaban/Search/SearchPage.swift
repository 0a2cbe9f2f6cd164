import Gazetteer
import OpeningHours
import TextShaping

/// An answer for people: a line a row.
struct SearchPage {
  let outcome: SearchOutcome
  let request: SearchRequest

  var lines: [String] {
    guard !outcome.answer.hits.isEmpty else {
      let none = Wording(
        vi: "Không tìm thấy gì.", en: "Nothing was found.", fr: "Rien n’a été trouvé.", ja: "何も見つかりませんでした。")
      return [none[request.language]]
    }
    return outcome.answer.hits.map(line)
  }

  private func line(_ hit: SearchHit) -> String {
    let header = hit.header
    let language = request.language
    let kind = header.kind.names.text(language)
    var tail = [kind]
    if let metres = hit.metres { tail.append(Measures(language).distance(metres)) }
    if let open = hit.open { tail.append(word(open, language)) }
    if hit.weak { tail.append(Wording(vi: "có lẽ", en: "perhaps", fr: "peut-être", ja: "候補")[language]) }
    let name = Fitting.pad(header.names.name(language), to: 32)
    let id = Fitting.pad(header.id.rawValue, to: 22)
    return Fitting.truncate("\(name) \(id) \(language.list(tail))", to: 80)
  }

  private func word(_ state: OpeningState, _ language: Language) -> String {
    let words =
      switch state {
      case .open: Wording(vi: "đang mở cửa", en: "open", fr: "ouvert", ja: "営業中")
      case .closed: Wording(vi: "đóng cửa", en: "closed", fr: "fermé", ja: "時間外")
      case .unknown: Wording(vi: "giờ chưa rõ", en: "hours unknown", fr: "horaires inconnus", ja: "時間不明")
      }
    return words[language]
  }
}
