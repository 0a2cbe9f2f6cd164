import Gazetteer
import Geography

/// A pin inside the province, and written with the digits that its accuracy claims.
enum PinRule {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    guard case .own(let at, let accuracy, _) = draft.pin else { return }
    if !Province.box.contains(at), !draft.gateway {
      let message = "\(at.latitude), \(at.longitude) lies outside the province; only with `gateway: true` may it"
      faults.append(draft.fault("position", message, .position))
    }
    // A hundredth of a degree is about a kilometre.
    let step = [(1.0, 111_000), (10.0, 11_100), (100.0, 1_110), (1_000.0, 111)].first { scale, _ in
      isWhole(at.latitude * scale) && isWhole(at.longitude * scale)
    }
    if let (_, metres) = step, accuracy * 2 < metres {
      let message =
        "\(at.latitude), \(at.longitude) is rounded to about \(metres) m and cannot be good to \(accuracy) m"
      faults.append(draft.fault("position", message, .roundPin))
    }
  }

  private static func isWhole(_ number: Double) -> Bool { abs(number - number.rounded()) < 1e-7 }
}
