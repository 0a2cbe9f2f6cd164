import ArgumentParser
import CivilTime
import Foundation
import Gazetteer
import Store

/// What every command takes. Flags go before the environment.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder of trips and requests.", valueName: "dir"))
  var data: String?

  @Option(help: ArgumentHelp("Gazetteer file to read.", valueName: "file"))
  var gazetteer: String?

  @Option(help: ArgumentHelp("Clock to go by: 2026-12-05T08:00, Viet Nam's time.", valueName: "iso"))
  var now: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp("Language: vi, en, fr or ja.", valueName: "code"))
  var languageTag: String?

  @Flag(help: "One JSON document on standard output.")
  var json = false

  /// The language asked for. English answers for one that the guide does not speak.
  var lang: Language? { languageTag.map(Self.spoken) }

  var environmentLanguage: Language? { EnvironmentLanguage.current }

  var language: Language { lang ?? environmentLanguage ?? .vi }

  /// The moment that `--now` or `HOABAN_NOW` fixes; nil where the machine's clock goes.
  var fixedNow: CivilDateTime? { nowText.flatMap(CivilDateTime.init(iso:)) }

  private var nowText: String? { now ?? Environment.value("HOABAN_NOW") }

  var folder: DataFolder { DataFolder(asked: data) }

  var travellerPath: String { folder.traveller }

  var outboxPath: String { folder.outbox }

  func openGazetteer() throws -> GazetteerStore {
    try GazetteerChoice(asked: gazetteer, folder: folder, language: language).open()
  }

  /// What the types of the options alone cannot tell.
  func check() throws {
    if let text = nowText, fixedNow == nil { throw CommandFailure.notAMoment(text, field: "now") }
    if let tag = languageTag, Self.primarySubtag(tag) == nil {
      throw CommandFailure(
        .invalidValue, vi: "“\(tag)” không phải mã ngôn ngữ; hãy dùng vi, en, fr hoặc ja.",
        en: "“\(tag)” is no language code; use vi, en, fr or ja.",
        fr: "“\(tag)” n’est pas un code de langue ; utilisez vi, en, fr ou ja.",
        ja: "“\(tag)”は言語コードではありません。vi、en、fr、jaのいずれかにしてください。", field: "lang")
    }
  }

  /// The value of the last `--lang` among arguments as they came.
  static func language(askedIn arguments: [String]) -> Language? {
    let options = arguments.prefix { $0 != "--" }
    let tags = zip(options, options.dropFirst() + [""]).compactMap { option, next -> String? in
      if option == "--lang" { return next }
      return option.hasPrefix("--lang=") ? String(option.dropFirst("--lang=".count)) : nil
    }
    return tags.last.map(spoken)
  }

  static func spoken(_ tag: String) -> Language { primarySubtag(tag).flatMap(Language.init(rawValue:)) ?? .en }

  /// `fr` of `fr-CA` (RFC 5646); nil for what is no language tag.
  private static func primarySubtag(_ tag: String) -> String? {
    guard tag.utf8.count <= 35 else { return nil }
    let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      parts.allSatisfy({ part in part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) } })
    else { return nil }
    return String(first)
  }
}
