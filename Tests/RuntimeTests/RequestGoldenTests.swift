import Gazetteer
import Runtime
import Testing

/// Requests that were answered, in every language.
struct RequestGoldenTests {
  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    func check(_ name: String, _ guide: TestGuide) throws {
      try Golden.check("\(name)-80x24-\(language.rawValue)-braille.txt", guide.screen)
    }
    let refused = try SettledRequest.refused(language: language)
    try check("request-refused", refused)
    refused.runtime.type("D")
    try check("request-discard", refused)
    try check("request-refused-anew", SettledRequest.refused(language: language, as: "house-closed"))
    try check("request-declined", SettledRequest.declined(language: language))
    let confirmed = try SettledRequest.confirmed(language: language)
    try check("request-confirmed", confirmed)
  }
}
