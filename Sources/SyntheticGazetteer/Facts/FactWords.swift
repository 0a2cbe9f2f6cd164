import Gazetteer

/// What an invented fact says in words; nil where the fact is a value only.
enum FactWords {
  static func sentence(_ key: FactKey) -> Sentence? { table[key] }

  private static let table: [FactKey: Sentence] = [
    .season: line("Tháng {m} và tháng sau|Month {m} and the one after|Le mois {m} et le suivant|{m}月とその翌月"),
    .access: line(
      "Lối đá {n} bậc, không có lối cho xe lăn|{n} stone steps, no way for wheelchairs"
        + "|{n} marches de pierre, pas d’accès en fauteuil|石段{n}段、車いすの通路なし"),
    .heritage: line(
      "Hạng do chương trình đặt, số {n}|An invented listing, number {n}|Classement inventé, numéro {n}|架空の指定第{n}号"),
    .in1954: line(
      "Điểm giả định số {n} phía {b}|Invented point {n} near {b}|Point inventé {n} près de {b}|{b}に近い架空の地点{n}"),
    .ethnic: line("Người vùng {b}|People of {b}|Gens de {b}|{b}の人々"),
    .activities: line(
      "Đi bộ tới {b}, dệt vải, nấu ăn, múa xòe|Walks to {b}, weaving, cooking, circle dance"
        + "|Marche vers {b}, tissage, cuisine, danse en rond|{b}への散歩、機織り、料理、輪踊り"),
    .opened: line("Khoảng {n} năm trước|Some {n} years ago|Il y a environ {n} ans|およそ{n}年前"),
    .status: line(
      "Không có thật; chỉ để thử|Does not exist; for tests only|N’existe pas ; pour essais|実在しない試験用"),
    .when: line("Rằm tháng {m}|Full moon of month {m}|Pleine lune du mois {m}|{m}月の満月"),
    .lastDates: line("Ngày {m} tháng {m}|Day {m} of month {m}|Le {m} du mois {m}|{m}月{m}日"),
    .next: line("Chưa công bố|Not announced|Pas annoncé|未発表"),
    .roads: line("Đường tạo ra số {n}|Invented road {n}|Route inventée {n}|架空の道{n}号"),
    .times: line(
      "Một chiều {n} phút bằng xe máy|One way {n} minutes by motorbike|Aller simple {n} minutes à moto|片道バイクで{n}分"),
    .surface: line(
      "Nhựa, {n} cây số cuối là đất|Paved, the last {n} kilometres earth"
        + "|Goudron, les {n} derniers kilomètres en terre|舗装、最後の{n}キロは土"),
    .hazards: line(
      "Sương mù tháng {m}, sạt lở gần {b}|Fog in month {m}, slides near {b}"
        + "|Brouillard au mois {m}, éboulements près de {b}|{m}月の霧、{b}付近の土砂崩れ"),
    .mode: line("Xe khách|Bus|Autocar|バス"),
    .from: line("{a}|{a}|{a}|{a}"),
    .to: line("{b}|{b}|{b}|{b}"),
    .frequency: line("{m} chuyến một ngày|{m} a day|{m} par jour|一日{m}本"),
    .area: line("Vùng {b}|Around {b}|Autour de {b}|{b}一帯"),
    .protection: line(
      "Không có chỉ dẫn địa lý|No geographical indication|Aucune indication géographique|地理的表示なし"),
    .decision: line(
      "Quyết định tạo ra số {n}|Invented decision {n}|Décision inventée {n}|架空の決定第{n}号"),
    .whereToBuy: line("Chợ {b}|Market of {b}|Marché de {b}|{b}の市"),
  ]

  private static func line(_ languages: String) -> Sentence {
    Sentence(languages.split(separator: "|").joined(separator: "\n"))
  }
}
