import Canvas
import CivilTime
import Gazetteer
import Testing
import TextShaping

@testable import Screens

@Suite("The bar of tabs")
struct TabBarTests {
  private func model(_ columns: Int, _ language: Language) throws -> Model {
    Model(
      size: Size(columns: columns, rows: 24), settings: Settings(language: language), policy: .traveller,
      now: try #require(CivilDateTime(iso: "2026-11-24T09:00")))
  }

  @Test("every tab is in sight in every language", arguments: Language.allCases, [60, 70, 76, 80, 120])
  func fits(language: Language, columns: Int) throws {
    var model = try model(columns, language)
    for tab in Tab.allCases {
      model.tab = tab
      let bar = TabBar(model)
      #expect(bar.tabs.count == Tab.allCases.count && (bar.tabs.last?.range.upperBound ?? 999) <= columns)
      let row = model.view().text().split(separator: "\n").first ?? ""
      for digit in 1...Tab.allCases.count { #expect(row.contains(" \(digit) ")) }
    }
  }

  @Test("the usual screen cuts no name and tells the language", arguments: Language.allCases)
  func whole(language: Language) throws {
    let model = try model(80, language)
    let row = String(model.view().text().split(separator: "\n").first ?? "")
    for tab in Tab.allCases { #expect(row.contains(model.say(Frame.title(tab)))) }
    #expect(row.contains(language.rawValue.uppercased()))
  }

  @Test func aClickFindsTheTab() throws {
    let model = try model(60, .vi)
    for (tab, range, _) in TabBar(model).tabs {
      #expect(Frame.tab(at: Point(column: range.lowerBound + 1, row: 0), model) == tab)
    }
  }
}
