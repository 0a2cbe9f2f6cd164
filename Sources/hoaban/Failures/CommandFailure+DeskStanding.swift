import Booking

/// What stands in the way of an answer, and what can be done instead.
extension CommandFailure {
  /// An answer of this kind does not follow what stands.
  static func notNow(_ refused: DeskRefused) -> CommandFailure {
    let (name, state) = (refused.name, refused.state)
    switch refused.status {
    case .confirmed:
      return CommandFailure(
        .invalidValue, vi: "Yêu cầu \(name) đã được xác nhận; chỉ còn hủy được: hoaban desk cancel \(name).",
        en: "Request \(name) is confirmed; all that is left is hoaban desk cancel \(name).",
        fr: "La demande \(name) est confirmée ; il ne reste que hoaban desk cancel \(name).",
        ja: "依頼\(name)は確定しています。できるのは取消だけです：hoaban desk cancel \(name)。", field: "reference")
    case .offered:
      return CommandFailure(
        .invalidValue,
        vi: "Yêu cầu \(name): đã đề nghị, khách quyết định. Có thể dùng hoaban desk offer, decline hoặc cancel.",
        en: "Request \(name): offered, and the traveller decides. You can offer something else, decline or cancel.",
        fr:
          "Demande \(name) : proposée, et le voyageur décide. Vous pouvez proposer autre chose, refuser ou annuler (offer, decline, cancel).",
        ja: "依頼\(name)は提案済みで、旅行者が決めます。offer、decline、cancelは使えます。", field: "reference")
    case .pending, .declined, .cancelled, .expired:
      return CommandFailure(
        .invalidValue, vi: "Yêu cầu \(name) đã kết thúc (\(state)); không trả lời được nữa.",
        en: "Request \(name) is over (\(state)); it takes no answer any more.",
        fr: "La demande \(name) est terminée (\(state)) ; plus aucune réponse n’est possible.",
        ja: "依頼\(name)は終了しています（\(state)）。返答はできません。", field: "reference")
    }
  }

  /// What has arrived is not taken back.
  static func alreadyTold(_ refused: DeskRefused) -> CommandFailure {
    let name = refused.name
    guard !refused.status.isFinal else {
      return CommandFailure(
        .notFound, vi: "Trung tâm đã nhận câu trả lời cho \(name).", en: "The hub already has the answer to \(name).",
        fr: "Le centre a déjà la réponse à \(name).", ja: "依頼\(name)への返答はセンターに届いています。", field: "reference")
    }
    return CommandFailure(
      .notFound, vi: "Trung tâm đã nhận câu trả lời cho \(name); muốn hủy: hoaban desk cancel \(name).",
      en: "The hub already has the answer to \(name); to call it off: hoaban desk cancel \(name).",
      fr: "Le centre a déjà la réponse à \(name) ; pour annuler : hoaban desk cancel \(name).",
      ja: "依頼\(name)への返答はセンターに届いています。取り消すにはhoaban desk cancel \(name)を使ってください。", field: "reference")
  }
}
