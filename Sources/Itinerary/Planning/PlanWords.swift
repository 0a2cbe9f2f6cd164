import CivilTime
public import Gazetteer

/// What a plan says of itself, in words.
public struct PlanWords: Sendable {
  public let language: Language

  public init(language: Language) { self.language = language }

  private func say(vi: String, en: String, fr: String, ja: String) -> String {
    Wording(vi: vi, en: en, fr: fr, ja: ja)[language]
  }

  private func duration(_ minutes: Int) -> String { TripExport.duration(minutes, language: language) }

  public var mindHead: String { say(vi: "Lưu ý", en: "Mind", fr: "À noter", ja: "ご注意") }

  public var leftOutHead: String {
    say(vi: "Không có trong kế hoạch", en: "Left out", fr: "Laissé de côté", ja: "外した場所")
  }

  public func reason(_ reason: StopReason) -> String {
    switch reason {
    case .asked: say(vi: "bạn đã yêu cầu", en: "you asked for it", fr: "à votre demande", ja: "ご希望の場所")
    case .kept:
      say(vi: "đã có trong chuyến đi", en: "was in the trip", fr: "déjà dans l’itinéraire", ja: "もとの旅程にある場所")
    case .foremost:
      say(
        vi: "một trong những nơi nên xem đầu tiên", en: "one of the first things to see",
        fr: "à voir en premier", ja: "まず見たい場所")
    case .interest(let interest):
      say(
        vi: "hợp sở thích: \(self.interest(interest))", en: "matches your interest: \(self.interest(interest))",
        fr: "selon vos goûts : \(self.interest(interest))", ja: "ご興味に合う場所：\(self.interest(interest))")
    case .festival(let names):
      say(
        vi: "đúng dịp \(names.name(language))", en: "on that day: \(names.name(language))",
        fr: "ce jour-là : \(names.name(language))", ja: "当日の催し：\(names.name(language))")
    case .season:
      say(vi: "đang vào mùa đẹp", en: "at its best this season", fr: "à la bonne saison", ja: "今が見ごろ")
    case .worth:
      say(vi: "đáng xem, còn đủ giờ", en: "worth the time left", fr: "vaut le temps restant", ja: "残り時間で見る価値あり")
    }
  }

  public func interest(_ interest: Interest) -> String {
    switch interest {
    case .battle: say(vi: "chiến trường", en: "the battle", fr: "la bataille", ja: "戦史")
    case .culture: say(vi: "văn hóa", en: "culture", fr: "la culture", ja: "文化")
    case .nature: say(vi: "thiên nhiên", en: "nature", fr: "la nature", ja: "自然")
    case .food: say(vi: "ẩm thực", en: "food", fr: "la table", ja: "食")
    }
  }

  public func leftOut(_ reason: LeftOutReason) -> String {
    switch reason {
    case .excluded: say(vi: "đã loại", en: "excluded", fr: "exclu", ja: "除外")
    case .closed(let date):
      say(vi: "đóng cửa ngày \(date)", en: "closed on \(date)", fr: "fermé le \(date)", ja: "\(date)は休み")
    case .tooFar: say(vi: "quá xa", en: "too far", fr: "trop loin", ja: "遠すぎる")
    case .overBudget: say(vi: "quá ngân sách", en: "over budget", fr: "hors budget", ja: "予算を超える")
    case .doesNotFit(let minutes?):
      say(
        vi: "không vừa (thiếu \(minutes) phút)", en: "does not fit (\(minutes) min short)",
        fr: "ne rentre pas (il manque \(minutes) min)", ja: "入らない（\(minutes)分不足）")
    case .doesNotFit(nil):
      say(
        vi: "không vừa với giờ mở cửa", en: "does not fit (opening hours)", fr: "ne rentre pas (horaires)",
        ja: "入らない（開館時間）")
    case .steps:
      say(
        vi: "có bậc thang hoặc dốc", en: "steps or a steep way", fr: "marches ou pente raide", ja: "階段または急坂")
    case .lowInterest:
      say(vi: "ít hợp với mong muốn", en: "low interest", fr: "peu d’intérêt ici", ja: "興味が薄い")
    case .noPosition: say(vi: "chưa rõ ở đâu", en: "nobody says where it is", fr: "lieu inconnu", ja: "位置が不明")
    case .unknown:
      say(
        vi: "không có trong dữ liệu", en: "not in the gazetteer", fr: "absent des données", ja: "データにありません")
    }
  }

  public func warning(_ warning: PlanWarning) -> String {
    switch warning {
    case .hazards(let route, let text): "\(route.name(language)): \(text.text(language))"
    case .accessUnknown(_, let names):
      say(
        vi: "\(names.name(language)): chưa rõ có lối đi không bậc",
        en: "\(names.name(language)): step-free access is not verified",
        fr: "\(names.name(language)) : accès sans marche non vérifié", ja: "\(names.name(language))：段差のない経路は未確認")
    case .bedPriceUnknown(_, let names):
      say(
        vi: "\(names.name(language)): chưa rõ giá một đêm; hãy hỏi trước",
        en: "\(names.name(language)): nobody says what a night costs; ask before",
        fr: "\(names.name(language)) : prix de la nuit inconnu ; à demander avant",
        ja: "\(names.name(language))：一泊の料金は不明。事前に要確認")
    case .longDrive(let day, let minutes, let rest):
      say(
        vi:
          "Ngày \(day + 1): đi liền \(duration(minutes)) trên đường; lịch đã tính thêm \(duration(rest)) nghỉ dọc đường",
        en:
          "Day \(day + 1): \(duration(minutes)) on the road at a stretch; the schedule adds \(duration(rest)) of rest on the way",
        fr:
          "Jour \(day + 1) : \(duration(minutes)) de route d’une traite ; l’horaire y ajoute \(duration(rest)) de pause",
        ja: "\(day + 1)日目：\(duration(minutes))の連続走行。予定には途中の休憩\(duration(rest))を加えています")
    case .nothingToEat(let day, _, let names):
      say(
        vi: "Ngày \(day + 1): chưa biết chỗ ăn nào gần \(names.name(language)); nên mang theo bữa trưa",
        en: "Day \(day + 1): no place to eat is known near \(names.name(language)); take lunch with you",
        fr: "Jour \(day + 1) : aucun endroit connu où manger près de \(names.name(language)) ; emportez le déjeuner",
        ja: "\(day + 1)日目：\(names.name(language))の近くに食事場所は知られていません。昼食をご持参ください")
    case .noBed(let day):
      say(
        vi: "Ngày \(day + 1): chưa biết chỗ ngủ nào", en: "Day \(day + 1): no bed is known",
        fr: "Jour \(day + 1) : aucun lit connu",
        ja: "\(day + 1)日目：泊まる所が不明")
    }
  }
}

extension LeftOutReason {
  /// The same in every language, as `hoaban trip plan --json` writes it.
  public var code: String {
    switch self {
    case .excluded: "excluded"
    case .closed(let date): "closed on \(date)"
    case .tooFar: "too far"
    case .overBudget: "over budget"
    case .doesNotFit: "does not fit"
    case .steps: "not step-free"
    case .lowInterest: "low interest"
    case .noPosition: "no position"
    case .unknown: "unknown"
    }
  }
}

extension StopReason {
  /// The same in every language, as `hoaban trip plan --json` writes it.
  public var code: String {
    switch self {
    case .asked: "asked"
    case .kept: "kept"
    case .foremost: "foremost"
    case .interest(let interest): "interest_\(interest.rawValue)"
    case .festival: "festival"
    case .season: "season"
    case .worth: "worth"
    }
  }
}
