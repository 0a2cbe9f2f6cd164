import ArgumentParser
import Booking
import Itinerary
import Screens
import Store

/// `hoaban bookings discard`: what the guide does with `D`. For ever, and so never without being told twice.
struct BookingsDiscard: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Delete a request that was refused from this device.",
    discussion: "Only what the hub refused, or what this device cannot send: such a request needs attention.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its reference (HB-7K3M-Q9) or UUID.")
  var reference: String

  @Flag(help: "Yes, delete it.")
  var yes = false

  func perform(_ session: Session) throws {
    let store = try session.outbox()
    let booking = try BookingFinder(store: store).booking(reference)
    let claim = booking.request.claim
    guard booking.delivery == .blocked else { throw notRefused(booking, session) }
    guard yes else {
      throw CommandFailure(
        .confirmationNeeded, vi: "Xóa yêu cầu \(claim) thì không lấy lại được; nếu chắc chắn hãy thêm --yes.",
        en: "Deleting request \(claim) cannot be undone; add --yes if you are sure.",
        fr: "Supprimer la demande \(claim) est définitif ; ajoutez --yes si vous êtes sûr.",
        ja: "依頼\(claim)の削除は元に戻せません。よろしければ--yesを付けてください。", field: "yes")
    }
    guard try store.discard(booking.id) else { throw try notDeleted(try store.booking(booking.id) ?? booking, session) }
    try session.answer(
      .members([
        "uuid": .string(booking.id.rawValue), "claim_ref": .string(claim.rawValue), "deleted": .bool(true),
      ]),
      people: [
        session.say(
          vi: "Đã xóa yêu cầu \(claim) khỏi máy này.", en: "Deleted request \(claim) from this device.",
          fr: "Demande \(claim) supprimée de cet appareil.", ja: "この端末から依頼\(claim)を削除しました。")
      ])
  }

  /// It was refused, but the hub may still answer what was decided of it before.
  private func notDeleted(_ booking: Booking, _ session: Session) throws -> CommandFailure {
    guard booking.delivery == .blocked else { return notRefused(booking, session) }
    let decision = try session.outbox().standing(of: booking.id).decision ?? .cancel
    return CommandFailure(.alreadyDecided(decision), booking.request.claim, session.requestWords.state(booking))
  }

  private func notRefused(_ booking: Booking, _ session: Session) -> CommandFailure {
    let (claim, state) = (booking.request.claim, session.requestWords.state(booking))
    return CommandFailure(
      .invalidValue, vi: "Chỉ xóa được yêu cầu bị từ chối; yêu cầu \(claim): \(state).",
      en: "Only what was refused can be deleted; request \(claim): \(state).",
      fr: "Seul ce qui a été refusé se supprime ; demande \(claim) : \(state).",
      ja: "削除できるのは拒否された依頼だけです。依頼\(claim)：\(state)。", field: "reference")
  }
}
