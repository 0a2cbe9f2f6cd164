import Foundation
import Testing

@Suite struct HoursCommandTests {
  @Test func answerHasTheShapeOfTheContract() throws {
    let outcome = try Program().run(
      "hours", "mo-fr 8:00-17:00", "--from", "2026-03-09T00:00", "--to", "2026-03-11T12:00", "--at",
      "2026-03-09T09:00", "--other", "Mo,Tu,We,Th,Fr 08:00-12:00,12:00-17:00", "--json")
    #expect(outcome.status == 0)
    let answer = try outcome.json()
    #expect(
      Set(answer.keys) == [
        "value", "valid", "canonical", "week_stable", "intervals", "warnings", "next_change", "state_at",
        "matching_rule", "equal",
      ])
    #expect(answer["valid"] as? Bool == true)
    #expect(answer.text("canonical") == "Mo-Fr 08:00-17:00")
    #expect(answer["week_stable"] as? Bool == true)
    #expect(answer.text("state_at") == "open")
    #expect(answer.text("next_change") == "2026-03-09T17:00")
    #expect(answer.text("matching_rule") == "Mo-Fr 08:00-17:00")
    #expect(answer["equal"] as? Bool == true)
    #expect(
      answer.objects("intervals").map { "\($0.text("start") ?? "")/\($0.text("end") ?? "")" } == [
        "2026-03-09T08:00/2026-03-09T17:00", "2026-03-10T08:00/2026-03-10T17:00", "2026-03-11T08:00/2026-03-11T12:00",
      ])
  }

  @Test(arguments: ["", "Mo-Xx", "25:00-26:00", "\"", "Mo-Fr 08:00-", "week 1-54 10:00-12:00", "sunrise"])
  func whatIsNotUnderstoodIsInvalid(value: String) throws {
    let outcome = try Program().run("hours", "--json", "--", value)
    #expect(outcome.status == 2)
    let answer = try outcome.json()
    #expect(answer["valid"] as? Bool == false)
    #expect(answer.object("error").text("message")?.isEmpty == false)
    #expect((answer.object("error").integer("position") ?? -1) >= 0)
  }

  @Test(arguments: [("Mo 10:00-12:00", false), ("24/7", true), ("Dec 24 off", false), ("Mo-Su 00:00-24:00", true)])
  func comparesMeaning(other: String, equal: Bool) throws {
    let answer = try Program().run("hours", "24/7", "--other", other, "--json").json()
    #expect(answer["equal"] as? Bool == equal)
  }

  @Test func holidaysComeFromAFile() throws {
    let program = try Program()
    let file = program.folder.appendingPathComponent("holidays.json")
    try Data(#"{"PH":[{"from":"2026-03-09","to":"2026-03-09","name":"Giỗ Tổ"}],"SH":[]}"#.utf8).write(to: file)
    let arguments = [
      "hours", "Mo-Su 08:00-17:00; PH 09:00-10:00", "--from", "2026-03-09", "--to", "2026-03-11", "--json",
    ]
    let plain = try program.run(arguments).json()
    #expect(plain.objects("intervals").first?.text("end") == "2026-03-09T17:00")
    #expect(plain.objects("warnings").isEmpty)
    let elsewhere = try program.run(arguments + ["--country", "fr"]).json()
    #expect(elsewhere.objects("warnings").first?.text("type") == "no_holidays")
    let known = try program.run(arguments + ["--holidays", file.path]).json()
    #expect(known.objects("intervals").first?.text("end") == "2026-03-09T10:00")
    #expect(known.objects("intervals").first?.text("comment") == "Giỗ Tổ")
    #expect(known.objects("warnings").isEmpty)
    #expect(known["week_stable"] as? Bool == false)
    try Data("[]".utf8).write(to: file)
    #expect(try program.run(arguments + ["--holidays", file.path]).status == 65)
  }

  /// Without a list the days of Viet Nam hold, Tết among them.
  @Test func tetIsKnown() throws {
    let answer = try Program().run(
      "hours", "Mo-Su 08:00-17:00; PH off", "--from", "2026-02-15", "--to", "2026-02-22", "--at", "2026-02-17T10:00",
      "--json"
    ).json()
    #expect(answer.objects("intervals").map { $0.text("start") } == ["2026-02-15T08:00", "2026-02-21T08:00"])
    #expect(answer.text("state_at") == "closed" && answer.text("matching_rule") == "PH off")
    #expect(answer.text("next_change") == "2026-02-21T08:00")
  }

  @Test func theSunIsThatOfThePlace() throws {
    let arguments = ["hours", "sunrise-sunset", "--from", "2026-12-20", "--to", "2026-12-21", "--json"]
    let usual = try Program().run(arguments).json()
    #expect(usual.objects("intervals").first?.text("start") == "2026-12-20T06:00")
    #expect(usual["week_stable"] as? Bool == true)
    let here = try Program().run(arguments + ["--lat", "21.386", "--lon", "103.017"]).json()
    #expect(here.objects("intervals").first?.text("end") == "2026-12-20T17:30")
    #expect(here["week_stable"] as? Bool == false)
    #expect(try Program().run(arguments + ["--lat", "95", "--lon", "103"]).status == 2)
    #expect(try Program().run(arguments + ["--tz", "Nowhere/Else"]).status == 2)
  }

  @Test func spellingsAreToldAsWarnings() throws {
    let answer = try Program().run("hours", "Thứ 2 - Thứ 6 8h-17h", "--locale", "en", "--json").json()
    #expect(answer.text("canonical") == "Mo-Fr 08:00-17:00")
    #expect(answer.objects("warnings").first?.text("type") == "word_error_correction")
    #expect(answer.objects("warnings").first?.text("message") == "“Thứ 2” is read as “Mo”.")
    #expect(answer.objects("warnings").first?.integer("position") == 0)
  }

  @Test func momentsNeedTheirMode() throws {
    #expect(try Program().run("hours", "Mo 08:00", "--json").status == 2)
    let answer = try Program().run(
      "hours", "Mo 08:00", "--mode", "points", "--from", "2026-03-09", "--to", "2026-03-10", "--json"
    ).json()
    #expect(answer.objects("intervals").first?.text("end") == "2026-03-09T08:01")
    #expect(try Program().run("hours", "Mo 08:00", "--mode", "dots", "--json").status == 2)
  }

  @Test func batchGoesOnAfterABadLine() throws {
    let input = """
      {"id":"a","value":"24/7","from":"2026-03-09T00:00","to":"2026-03-10T00:00"}
      {"id":"b","value":"bad value"}
      {
      {"id":"c","value":"PH off","from":"yesterday"}
      {"id":"d","value":"PH 08:00-09:00","from":"2026-03-09","to":"2026-03-10","holidays":{"PH":[{"from":"2026-03-09"}]}}
      {"id":"e","value":"24/7","holidays":{"PH":5}}
      """
    let outcome = try Program().run("hours", "--batch", "-", "--json", input: input)
    #expect(outcome.status == 0)
    let answers = try outcome.jsonLines()
    #expect(answers.count == 6)
    #expect(answers[0].text("id") == "a" && answers[0].objects("intervals").count == 1)
    #expect(answers[1].text("id") == "b" && answers[1]["valid"] as? Bool == false)
    #expect(answers[2].isNull("id"))
    #expect(answers[3].object("error").text("field") == "from")
    #expect(answers[4].objects("intervals").count == 1)
    #expect(answers[5].object("error").text("code") == "bad_input")
  }
}
