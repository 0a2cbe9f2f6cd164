import Gazetteer

enum BattleWords {
  static func holder(_ holder: Holder) -> Word {
    switch holder {
    case .french: .holderFrench
    case .vietMinh: .holderVietMinh
    case .contested: .holderContested
    case .abandoned: .holderAbandoned
    }
  }
}
