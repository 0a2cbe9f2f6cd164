import ArgumentParser
import Hub
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take requests in and answer devices and operators.",
    discussion: """
      It speaks plain HTTP: a proxy in front of it speaks TLS 1.3. SIGTERM ends it when the requests that it is at are \
      answered.
      """)

  /// Seconds that requests have to end when the hub is asked to.
  private static let patience = 20

  @OptionGroup var place: StoreOption

  @Option(help: ArgumentHelp("Where to listen.", valueName: "host:port"))
  var listen = "127.0.0.1:8081"

  @Flag(help: "Let everybody read the counts of /v1/metrics, who else are for this machine alone.")
  var metrics = false

  @Flag(help: "No quotas and no rates a device, for measuring.")
  var unlimited = false

  @Option(help: ArgumentHelp("A folder of signed releases of the gazetteer to give out.", valueName: "dir"))
  var releases: String?

  func run() async throws {
    guard let colon = listen.lastIndex(of: ":"), let port = Int(listen[listen.index(after: colon)...]),
      (0...65_535).contains(port)
    else { throw ValidationError("--listen is written like 127.0.0.1:8081") }
    let served = try ServedStore(place, unlimited ? .none : .standard)
    let store = served.store
    let world = HubServer.World(now: Machine.now, random: Machine.random, room: served.room)
    let logger = Logger(label: "hub") { StreamLogHandler.standardError(label: $0) }
    if store.isUnsafe { logger.warning("a loss of power at the store loses what was acknowledged") }
    let writer = IntakeWriter(store: store)
    let keeping = Task { await Housekeeping(store: store, world: world, logger: logger).run() }
    let host = String(listen[..<colon])
    let isNear = host.hasPrefix("127.") || host == "localhost" || host == "::1"
    let server = HubServer(
      store: store, writer: writer, world: world, rate: unlimited ? nil : RequestRate(),
      readers: metrics ? .everybody : isNear ? .thisMachine : .nobody)
    let application = (releases.map(server.serving) ?? server)
      .application(host: host, port: port, logger: logger) { channel in
        logger.info("listening", metadata: ["port": "\(channel.localAddress?.port ?? port)"])
      }
    var configuration = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(Self.patience)
    // Whoever is not done by then is cut off, and sends it again.
    do { try await ServiceGroup(configuration: configuration).run() } catch is CancellationError {}
    keeping.cancel()
    writer.close()
    try served.close()
  }
}
