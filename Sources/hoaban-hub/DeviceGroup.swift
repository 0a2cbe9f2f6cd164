import ArgumentParser
import Booking
import Hub
import SyncProtocol

struct DeviceGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device", abstract: "Let devices in, and keep them out.",
    subcommands: [Code.self, List.self, Revoke.self])

  struct Code: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a one-time code with which a device is enrolled.")
    @OptionGroup var place: StoreOption
    @Option(help: "traveller or kiosk.") var role: String = "traveller"
    @Option(help: "Where the device stands.") var site = ""

    func run() throws {
      guard let role = Device.Role(rawValue: role) else { throw ValidationError("--role is traveller or kiosk") }
      guard let code = EnrolmentCode(random: Machine.random(10)) else { throw ExitCode(74) }
      let end = Machine.now().adding(seconds: EnrolmentCode.lifetime)
      try place.open().offer(.init(digest: code.digest, role: role, site: TypedText.cleaned(site), expiresAt: end))
      print(code.text)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the devices.")
    @OptionGroup var place: StoreOption

    func run() throws {
      for device in try place.open().devices() {
        let end = device.revokedAt.map { "revoked \($0)" } ?? "enrolled \(device.enrolledAt)"
        print("\(device.id)  \(device.role.rawValue)  \(end)  \(TypedText.cleaned(device.site))")
      }
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Keep a device out from now on.")
    @OptionGroup var place: StoreOption
    @Argument(help: "Its id.") var device: String

    func run() throws {
      guard let id = DeviceID(rawValue: device) else {
        throw ValidationError("a device is written like d-0123456789abcdef")
      }
      try place.open().revoke(id, at: Machine.now(), by: "administrator")
    }
  }
}
