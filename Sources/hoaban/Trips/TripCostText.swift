import Gazetteer
import Itinerary

/// What a trip costs, in one line.
struct TripCostText {
  let session: Session

  func line(_ cost: TripCost) -> String {
    let total = TripExport.money(cost.total, language: session.language)
    let each = TripExport.money(cost.perPerson, language: session.language)
    let party = cost.party
    let sum =
      cost.isComplete
      ? session.say(
        vi: "Chi phí: \(total) cho \(party) người (\(each)/người).", en: "Cost: \(total) for \(party) (\(each) each).",
        fr: "Coût : \(total) pour \(party) (\(each) chacun).", ja: "費用：\(party)人で\(total)（1人\(each)）。")
      : session.say(
        vi: "Chi phí: ít nhất \(total) cho \(party) người (\(each)/người).",
        en: "Cost: at least \(total) for \(party) (\(each) each).",
        fr: "Coût : au moins \(total) pour \(party) (\(each) chacun).", ja: "費用：\(party)人で少なくとも\(total)（1人\(each)）。")
    guard !cost.isComplete else { return sum }
    return sum + " " + gaps(cost)
  }

  /// What is not in the sum, counted.
  private func gaps(_ cost: TripCost) -> String {
    func count(_ isOne: (CostGap) -> Bool) -> Int { cost.gaps.count(where: isOne) }
    let tickets = count { if case .ticket = $0 { true } else { false } }
    let stays = count { if case .stay = $0 { true } else { false } }
    let beds = count { if case .noBed = $0 { true } else { false } }
    var parts: [String] = []
    if tickets > 0 {
      parts.append(
        session.say(
          vi: "vé của \(tickets) điểm", en: "tickets of \(tickets) stop(s)", fr: "les billets de \(tickets) étape(s)",
          ja: "\(tickets)か所の入場料"))
    }
    if stays > 0 {
      parts.append(
        session.say(
          vi: "giá \(stays) chỗ nghỉ", en: "the price of \(stays) stay(s)", fr: "le prix de \(stays) hébergement(s)",
          ja: "宿\(stays)軒の料金"))
    }
    if beds > 0 {
      parts.append(
        session.say(
          vi: "\(beds) đêm chưa chọn chỗ nghỉ", en: "\(beds) night(s) without a bed chosen",
          fr: "\(beds) nuit(s) sans hébergement choisi", ja: "宿を決めていない\(beds)泊"))
    }
    if cost.gaps.contains(.transport) {
      parts.append(session.say(vi: "phương tiện đi lại", en: "transport", fr: "les transports", ja: "移動"))
    }
    let list = session.language.list(parts)
    return session.say(
      vi: "Chưa tính: \(list).", en: "Not counted: \(list).", fr: "Non compté : \(list).", ja: "含まないもの：\(list)。")
  }
}
