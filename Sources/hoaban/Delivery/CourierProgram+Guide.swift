import Screens

extension CourierProgram {
  /// Sends the courier out for the guide.
  ///
  /// - Parameter tell: Called with what it does on its way.
  static func carry(folder: DataFolder, _ tell: (CourierNews) -> Void) -> CourierNews {
    guard let courier = CourierProgram() else { return .failed(.missing) }
    var last: [String: Any] = [:]
    let status = try? courier.run(["run", "--once", "--data", folder.path]) { event in
      last = event
      func count(_ key: String) -> Int { event[key] as? Int ?? 0 }
      switch event["event"] as? String {
      case "began": tell(.began(waiting: count("waiting")))
      case "delivered": tell(.delivered(sent: count("settled"), left: count("left")))
      default: break
      }
    }
    guard status == 0 else { return .failed(trouble(status, last)) }
    func count(_ key: String) -> Int { last[key] as? Int ?? 0 }
    return .done(sent: count("settled") - count("refused"), refused: count("refused"), news: count("changes"))
  }

  /// - Parameters:
  ///   - status: Nil where it could not be started or heard.
  ///   - last: The last that it told.
  private static func trouble(_ status: Int32?, _ last: [String: Any]) -> CourierTrouble {
    let kind = ((last["problem"] as? [String: Any])?["type"] as? String) ?? ""
    switch (status, last["event"] as? String) {
    case (nil, _): return .missing
    case (69, "stopped"): return kind.hasSuffix("client-too-old") ? .tooOld : .notEnrolled
    case (69, _): return .unreachable
    case (73, _), (74, _): return .dataFolder
    default: return .later
    }
  }
}
