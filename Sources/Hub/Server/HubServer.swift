public import Hummingbird
public import SyncProtocol
internal import HTTPTypes

/// The hub's routes.
public struct HubServer: Sendable {
  /// What the hub cannot work out: time and chance.
  public struct World: Sendable {
    public let now: @Sendable () -> HubMoment
    /// So many random bytes from a good source.
    public let random: @Sendable (Int) -> [UInt8]
    /// What the disk has left.
    public let room: @Sendable () -> DiskRoom

    public init(
      now: @escaping @Sendable () -> HubMoment, random: @escaping @Sendable (Int) -> [UInt8],
      room: @escaping @Sendable () -> DiskRoom
    ) {
      self.now = now
      self.random = random
      self.room = room
    }
  }

  let store: any HubStoring
  let writer: IntakeWriter
  let world: World
  let rate: RequestRate?
  let readers: MetricsReaders
  let connections = AddressCount(most: ConnectionGate.perAddress)
  var releases: ServedReleases?

  /// - Parameter rate: Of one key; nil for no limit.
  public init(
    store: any HubStoring, writer: IntakeWriter, world: World, rate: RequestRate? = RequestRate(),
    readers: MetricsReaders = .thisMachine
  ) {
    self.store = store
    self.writer = writer
    self.world = world
    self.rate = rate
    self.readers = readers
  }

  public var router: Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: LogMiddleware())
    router.add(middleware: MetricsMiddleware(metrics: writer.metrics))
    router.add(middleware: GzipMiddleware())
    router.add(middleware: ProblemMiddleware())
    router.get("/v1/health") { _, _ in try Answering.json(["status": "alive"]) }
    router.get("/v1/ready") { _, _ in try ready() }
    router.post("/v1/sync") { request, _ in try await sync(request) }
    router.post("/v1/enrolments") { request, _ in try await enrol(request) }
    router.get("/v1/bookings/{uuid}") { request, context in try await booking(request, context.parameters) }
    router.post("/v1/claims") { request, _ in try await claim(request) }
    for step in ClaimStep.allCases {
      router.post(RouterPath("/v1/claims/\(step.rawValue)")) { request, _ in try await act(step, request) }
    }
    router.get("/v1/openapi.json") { _, _ in try contract() }
    router.get("/v1/metrics") { request, _ in try metrics(request) }
    addOperators(to: router)
    addReleases(to: router)
    // Whatever is added after the routes is asked only where no route is.
    router.add(middleware: OtherMethods(router.routes))
    return router
  }

  private func ready() throws -> Response {
    try store.check()
    var status = ["status": "ready", "epoch": try store.epoch().rawValue]
    if store.isUnsafe { status["durability"] = "unsafe" }
    return try Answering.json(status)
  }

  /// A request of somebody whose key is known and who does not ask too often.
  /// - Throws: As `SignedRequest`; `Problem` of kind `rate-limited`.
  func signed(
    _ request: Request, atMost limit: BodyLimit = .whole, key: (String) throws -> [UInt8]
  ) async throws -> SignedRequest {
    let now = world.now()
    let signed = try await SignedRequest(request, at: now, atMost: limit, key: key)
    guard rate?.mayAsk(signed.keyID, at: now) ?? true else {
      throw Problem(.rateLimited, "too many requests with this key")
    }
    return signed
  }

  /// The public key of a device that may speak.
  func key(of id: String) throws -> [UInt8] {
    guard let id = DeviceID(rawValue: id), let device = try store.device(id) else {
      throw Problem(.unknownDevice, "no device has this key")
    }
    if device.revokedAt != nil { throw Problem(.revokedDevice, "this device must be enrolled again") }
    return device.publicKey
  }
}
