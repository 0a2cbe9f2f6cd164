import HubAnswers
import Testing

@Suite struct DiscardCommandTests {
  /// A stay that the hub has refused.
  private func refused(_ program: Program) throws -> (uuid: String, claim: String) {
    let uuid = try program.bookedStay()
    try HubAnswers.refuse("schema", uuid, in: program.outbox, at: Program.heard)
    let shown = try program.run("bookings", "show", uuid, "--json").json()
    return (uuid, try #require(shown.text("claim_ref")))
  }

  /// As with `D` in the guide: only what was refused, and only when it is meant.
  @Test(arguments: [
    ("vi", "hãy thêm --yes", "Chỉ xóa được yêu cầu bị từ chối", "Đã xóa yêu cầu HB-"),
    ("en", "add --yes", "Only what was refused can be deleted", "Deleted request HB-"),
    ("fr", "ajoutez --yes", "Seul ce qui a été refusé se supprime", "supprimée de cet appareil"),
    ("ja", "--yesを付けてください", "削除できるのは拒否された依頼だけです", "を削除しました"),
  ])
  func onlyWhatWasRefusedIsDeleted(language: String, asked: String, kept: String, done: String) throws {
    let program = try Program()
    let other = try program.bookedStay()
    let claim = try refused(program).claim
    func discard(_ arguments: String...) throws -> Outcome {
      try program.run(["bookings", "discard"] + arguments + ["--lang", language])
    }
    let not = try discard(other, "--yes")
    #expect(not.status == 2 && not.errors.contains(kept), "\(not.errors)")
    let unsure = try discard(claim)
    #expect(unsure.status == 2 && unsure.errors.contains(asked), "\(unsure.errors)")
    #expect(try discard(claim, "--json").json().object("error").text("code") == "confirmation_needed")
    #expect(try program.run("bookings", "--json").json().objects("bookings").count == 2)
    let deleted = try discard(claim, "--yes")
    #expect(deleted.status == 0 && deleted.output.contains(claim), "\(deleted.output)")
    #expect(deleted.output.contains(done), "\(deleted.output)")
    #expect(try program.run("bookings", "--json").json().objects("bookings").map { $0.text("uuid") } == [other])
    #expect(try discard(claim, "--yes").status == 1)
  }

  /// As its neighbours say it: later it can be deleted.
  @Test func whatWasDecidedBeforeWaitsForItsAnswer() throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    try HubAnswers.lose(uuid, in: program.outbox, at: Program.heard)
    #expect(try program.run("bookings", "cancel", uuid).status == 0)
    try HubAnswers.refuse("schema", uuid, in: program.outbox, at: Program.heard)
    let outcome = try program.run("bookings", "discard", uuid, "--yes", "--lang", "en")
    #expect(outcome.status == 75 && outcome.errors.contains("is not answered yet"), "\(outcome.errors)")
    #expect(try program.run("bookings", "--json").json().objects("bookings").count == 1)
  }

  @Test func whatIsDeletedIsToldAsJSON() throws {
    let program = try Program()
    let (uuid, claim) = try refused(program)
    let deleted = try program.run("bookings", "discard", uuid, "--yes", "--json").json()
    #expect(deleted.text("uuid") == uuid && deleted.text("claim_ref") == claim)
    #expect(deleted["deleted"] as? Bool == true)
  }
}
