import Gazetteer
import OpeningHours
import TextShaping

/// An answer for people: a line a row.
struct SearchPage {
  let outcome: SearchOutcome
  let request: SearchRequest

  var lines: [String] {
    guard !outcome.rows.isEmpty else {
      return [request.language == .vi ? "Không tìm thấy gì." : "Nothing was found."]
    }
    return outcome.rows.map(line)
  }

  private func line(_ row: SearchRow) -> String {
    let header = row.hit.header
    let language = request.language
    let kind = header.kind.names.text(language)
    var tail = [kind]
    if let metres = row.hit.metres { tail.append(Measures(language).distance(metres)) }
    if let open = row.open { tail.append(word(open, language)) }
    if row.weak { tail.append(language == .vi ? "có lẽ" : "perhaps") }
    let name = Fitting.pad(header.names.name(language), to: 32)
    let id = Fitting.pad(header.id.rawValue, to: 22)
    return Fitting.truncate("\(name) \(id) \(tail.joined(separator: ", "))", to: 80)
  }

  private func word(_ state: OpeningState, _ language: Language) -> String {
    switch state {
    case .open: language == .vi ? "đang mở cửa" : "open"
    case .closed: language == .vi ? "đóng cửa" : "closed"
    case .unknown: language == .vi ? "giờ chưa rõ" : "hours unknown"
    }
  }
}
