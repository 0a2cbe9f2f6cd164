import Foundation
import Testing

@Suite struct UnreadableRequestTests {
  /// Written by a newer guide: the others are listed, it is named, and no command writes over it.
  @Test func whatCannotBeReadIsNamedAndKept() throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    let claim = try #require(program.run("bookings", "show", uuid, "--json").json().text("claim_ref"))
    let file = URL(fileURLWithPath: program.outbox)
    var bytes = try Data(contentsOf: file)
    let member = try #require(bytes.range(of: Data(#""request":{"#.utf8)))
    bytes.replaceSubrange(member, with: Data(#""reQuest":{"#.utf8))
    try bytes.write(to: file)
    let other = try program.bookedStay()
    let list = try program.run("bookings", "--json").json()
    #expect(list.objects("bookings").map { $0.text("uuid") } == [other] && list.texts("unreadable") == [claim])
    let told = try program.run("bookings", "--lang", "en").output.replacing("\n", with: " ")
    #expect(told.contains("Needs attention: ") && told.contains("cannot read, kept as they are: \(claim)"), "\(told)")
    #expect(try program.run("bookings", "purge", "--json").json().integer("kept") == 2)
    for command in ["show", "cancel", "discard"] {
      let outcome = try program.run("bookings", command, claim, "--lang", "en")
      #expect(outcome.status == 65 && outcome.errors.contains("cannot read that request"), "\(outcome.errors)")
    }
    #expect(try program.run("bookings", "--json").json().texts("unreadable") == [claim])
  }
}
