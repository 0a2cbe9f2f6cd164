import ArgumentParser
import Hub
import Hummingbird
import Logging
import NIOCore

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Take requests in and answer devices.")

  @OptionGroup var place: StoreOption

  @Option(help: ArgumentHelp("Where to listen.", valueName: "host:port"))
  var listen = "127.0.0.1:8081"

  func run() async throws {
    guard let colon = listen.lastIndex(of: ":"), let port = Int(listen[listen.index(after: colon)...]),
      (0...65_535).contains(port)
    else { throw ValidationError("--listen is written like 127.0.0.1:8081") }
    let store = try place.open()
    let writer = IntakeWriter(store: store)
    let server = HubServer(
      store: store, writer: writer, world: .init(now: Machine.now, random: Machine.random))
    let application = Application(
      router: server.router,
      server: .http1(
        configuration: .init(
          idleTimeout: .seconds(30),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16_384, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))),
      configuration: .init(address: .hostname(String(listen[..<colon]), port: port), serverName: nil),
      logger: Logger(label: "hub"))
    try await application.runService()
    writer.close()
    try store.checkpoint()
  }
}
