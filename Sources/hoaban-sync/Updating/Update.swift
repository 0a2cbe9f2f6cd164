import ArgumentParser
import Courier
import Foundation
import Releases
import Store
import SyncProtocol

struct Update: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the newest signed release of the gazetteer.",
    discussion: """
      Only what the holders of the trusted root's keys have signed is installed, and until it is whole and verified the \
      guide goes on with what it has. Exit status: 0 done or nothing new, 1 nothing to roll back, 64 usage, 65 refused, \
      69 the releases cannot be reached, 73 the data folder cannot be written, 74 I/O error, 75 another update runs.
      """)

  @OptionGroup var place: DataOption
  @Option(help: ArgumentHelp("The root to trust, where this device trusts none yet.", valueName: "file"))
  var root: String?
  @Option(help: ArgumentHelp("Where the releases are; else the device's hub.", valueName: "url|dir"))
  var from: String?
  @Flag(help: "Plain http will do for --from, on this machine or its local network.") var insecure = false
  @Flag(help: "What is expired will do, from a folder that was carried here by hand.") var acceptExpired = false
  @Flag(help: "Take the newest installed release out of use; the guide reads the one before it.") var rollback = false
  @Flag(help: "What happens as lines of JSON.") var json = false

  private var isWeb: Bool { from.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? true }

  func validate() throws {
    if acceptExpired, isWeb { throw ValidationError("--accept-expired is only for a folder, --from DIR") }
    if rollback, root != nil || from != nil { throw ValidationError("--rollback goes without --root and --from") }
  }

  func run() async throws {
    let shelf = ReleaseFolder(data: place.folder)
    // Where it cannot be made, the lock says so.
    try? FileManager.default.createDirectory(
      atPath: place.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FolderLock.keep(in: place.folder, name: "update.lock")
    let device = try KnownDevice(place)
    let (source, root) = (rollback ? nil : try source(of: device), try rootBytes())
    do {
      guard let source else { return try rollBack(shelf) }
      var shown = 0
      let run = UpdateRun(source: source, shelf: shelf, schema: ImageFile.schema) { report($0, &shown) }
      _ = try await run.run(root: root, at: device.now, acceptsExpired: acceptExpired)
    } catch { throw UpdateFailure(error, device, (source as? WebReleaseSource)?.serverTime, json: json).told() }
  }

  private func source(of device: KnownDevice) throws -> any ReleaseSource {
    guard let from else {
      guard let hub = device.hub else {
        throw ValidationError("this device was never enrolled; tell where with --from")
      }
      return WebReleaseSource(
        ReleaseAddress(of: try HubOption.address(hub, insecure: true)), certificates: device.certificates)
    }
    guard isWeb else { return FolderReleaseSource(folder: from) }
    do throws(HubAddressError) {
      return WebReleaseSource(try ReleaseAddress(from, insecure: insecure), certificates: device.certificates)
    } catch { throw HubOption.words(error) }
  }

  private func rootBytes() throws -> [UInt8]? {
    guard let root else { return nil }
    guard let handle = FileHandle(forReadingAtPath: root),
      let bytes = try? handle.read(upToCount: ReleaseLimits.root + 1)
    else { throw ValidationError("\(root) cannot be read") }
    return Array(bytes)
  }

  private func rollBack(_ shelf: ReleaseFolder) throws {
    let release = try UpdateRun.rollBack(shelf).release
    if json { return Console.line(["event": "rolled back", "date": release.date, "sha256": release.sha256]) }
    Console.write("release \(release.number) of \(release.date) is no longer read")
  }

  /// - Parameter shown: Twentieths of the image that a bar was shown for.
  private func report(_ event: UpdateEvent, _ shown: inout Int) {
    if json { return Console.line(event) }
    switch event {
    case .found(let release, let have):
      let kept = have > 0 ? ", \(have) of them here already" : ""
      Console.write("release \(release.number) of \(release.date): \(release.length) bytes\(kept)")
    case .progress(let bytes, let whole):
      guard bytes * 20 / whole != shown else { return }
      shown = bytes * 20 / whole
      Console.write(Console.bar(bytes, of: whole))
    case .verified: Console.write("signatures, length, SHA-256 and content are right")
    case .ended(.installed(let release)): Console.write("release \(release.number) is installed")
    case .ended(.current(let release)): Console.write("release \(release.number) of \(release.date) is the newest")
    case .ended(.withdrawn(let release)):
      Console.write("release \(release.number) was rolled back on this device; a newer one will be installed")
    }
  }
}
