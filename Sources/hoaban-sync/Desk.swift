import ArgumentParser
import Booking
import Courier
import Store
import SyncProtocol

struct Desk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell the hub an operator's answers and fetch the requests.",
    discussion: "`hoaban desk join` says before which hub it is, and as whom to speak.")

  @OptionGroup var place: DataOption
  @OptionGroup var how: RunOption

  func run() async throws {
    let report = how.report(stopped: "the hub's keeper must add your signing key, and you join as that member")
    let folder = place.folder + "/desk"
    let desk: DeskStore
    do { desk = try DeskStore(folder: folder) } catch {
      Console.warn("the requests in \(folder) cannot be opened: \(error)")
      throw ExitCode(73)
    }
    try FolderLock.keep(in: folder) { report(.busy) }
    if let recovery = try desk.recovery() {
      Console.warn("a damaged desk.sqlite was replaced; it is kept: \(recovery.file)")
    }
    guard let membership = try desk.membership() else {
      report(.ended(.stopped(Problem(.unknownDevice, "nobody has said which hub it is"))))
      throw ExitCode(69)
    }
    let signer: RequestSigner
    do { signer = try DeskKeyFolder(path: folder).signer(as: membership.member.rawValue) } catch {
      report(.ended(.stopped(Problem(.unknownDevice, "no signing key: \(error)"))))
      throw ExitCode(69)
    }
    var courier = DeskCourier(
      desk: desk, as: membership,
      line: WebLine(try how.address(membership.hub), certificates: Certificates.clock(desk)),
      signer: signer, now: Machine.now, report: report)
    try await Rounds(watch: how.watch, report: report) { try desk.status().waiting }
      .keep(.traveller) { try await courier.run() }
  }
}
