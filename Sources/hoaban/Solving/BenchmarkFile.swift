public import ArgumentParser
import Foundation
public import Orienteering

extension BenchmarkFormat: ExpressibleByArgument {}

/// The benchmark file that a command works on.
struct BenchmarkFile: ParsableArguments {
  /// A number of decimals, or what the name says.
  enum Decimals: String, CaseIterable, ExpressibleByArgument {
    case auto
    case one = "1"
    case two = "2"

    var count: Int? {
      switch self {
      case .auto: nil
      case .one: 1
      case .two: 2
      }
    }
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case auto, toptw, ttdp, mctopmtw
    var format: BenchmarkFormat? { BenchmarkFormat(rawValue: rawValue) }
  }

  @Option(help: ArgumentHelp("The benchmark file.", valueName: "file"))
  var instance: String

  @Option(help: "auto, toptw, ttdp or mctopmtw.")
  var format: Format = .auto

  @Option(help: "Decimals that distances are cut to: auto, 1 or 2.")
  var decimals: Decimals = .auto

  /// Larger files than this are none of the field's.
  private static let byteLimit = 4_000_000

  /// A file that cannot be read ends the command with 2, and says why on standard error only.
  func instance(_ session: Session) throws -> BenchmarkInstance {
    guard let bytes = FileManager.default.contents(atPath: instance) else {
      throw refuse(
        session.say(
          vi: "không đọc được tệp này", en: "this file cannot be read", fr: "ce fichier est illisible",
          ja: "このファイルを読み取れません"))
    }
    guard bytes.count <= Self.byteLimit else {
      throw refuse(
        session.say(
          vi: "tệp quá lớn", en: "this file is too large", fr: "ce fichier est trop grand",
          ja: "ファイルが大きすぎます"))
    }
    let name = URL(fileURLWithPath: instance).deletingPathExtension().lastPathComponent
    do {
      return try BenchmarkInstance(
        text: String(decoding: bytes, as: UTF8.self), name: name, format: format.format, decimals: decimals.count)
    } catch { throw refuse(Self.sentence(error, session)) }
  }

  /// - Parameter routes: What the caller wants; else what the file says, else 1.
  func problem(_ instance: BenchmarkInstance, routes: Int?, _ session: Session) throws -> OrienteeringProblem {
    let count = try Values.number(routes ?? instance.routesOfFile ?? 1, in: 1...1_000, field: "routes")
    do { return try instance.problem(routes: count) } catch {
      throw refuse(
        session.say(
          vi: "tệp có số ngoài phạm vi (\(error))", en: "this file has numbers out of range (\(error))",
          fr: "ce fichier a des nombres hors limites (\(error))", ja: "ファイルに範囲外の数があります（\(error)）"))
    }
  }

  private func refuse(_ sentence: String) -> ExitCode {
    Console.warn("\(instance): \(sentence)")
    return ExitCode(2)
  }

  private static func sentence(_ error: BenchmarkError, _ session: Session) -> String {
    switch error {
    case .empty:
      session.say(vi: "tệp trống", en: "this file is empty", fr: "ce fichier est vide", ja: "ファイルが空です")
    case .tooShort(let line):
      session.say(
        vi: "dòng \(line) thiếu số", en: "line \(line) has too few numbers",
        fr: "ligne \(line) : il manque des nombres",
        ja: "\(line)行目の数が足りません")
    case .notANumber(let line, let word):
      session.say(
        vi: "dòng \(line): “\(word)” không phải số dùng được", en: "line \(line): “\(word)” is no number that fits",
        fr: "ligne \(line) : « \(word) » n’est pas un nombre valable", ja: "\(line)行目：“\(word)”は使える数ではありません")
    case .twice(let line, let id):
      session.say(
        vi: "dòng \(line): số \(id) đã có", en: "line \(line): number \(id) is there already",
        fr: "ligne \(line) : le numéro \(id) existe déjà", ja: "\(line)行目：番号\(id)はすでにあります")
    case .tooManyVertices(let limit):
      session.say(
        vi: "quá \(limit) điểm", en: "more than \(limit) vertices", fr: "plus de \(limit) sommets",
        ja: "点が\(limit)個を超えています")
    }
  }
}
