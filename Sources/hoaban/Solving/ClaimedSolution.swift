import ArgumentParser
import Foundation

/// A solution as somebody else prints it; only `routes` is needed.
struct ClaimedSolution: Decodable {
  let routes: [[Int]]
  let profit: Double?

  init(path: String, _ session: Session) throws {
    let bytes =
      path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let bytes, let solution = try? JSONDecoder().decode(ClaimedSolution.self, from: bytes) else {
      Console.warn(
        path + ": "
          + session.say(
            vi: "đây không phải lời giải dạng {\"routes\":[[…]]}", en: "this is no solution like {\"routes\":[[…]]}",
            fr: "ce n’est pas une solution comme {\"routes\":[[…]]}", ja: "{\"routes\":[[…]]}の形の解ではありません"))
      throw ExitCode(2)
    }
    self = solution
  }
}
