import Booking
import Cartography
import CivilTime
import Gazetteer
public import Screens

/// Effects that only read the gazetteer. They may run on any thread, beside durable acts.
public struct ReadingEffects: Sendable {
  private let ports: Ports

  public init(_ ports: Ports) { self.ports = ports }

  /// Nil when the effect is not a reading one, or nobody waits for its answer any more.
  /// - Parameter isStale: Whether a newer question has made this one needless; asked again while a search runs.
  public func message(for effect: Effect, isStale: () -> Bool = { false }) -> Message? {
    let gazetteer = ports.gazetteer
    switch effect {
    case .search(let ticket, let query): return search(query, isStale).map { .searched(ticket, $0) }
    case .paletteSearch(let ticket, let query): return search(query, isStale).map { .paletteSearched(ticket, $0) }
    case .loadSearchReference:
      return .searchReferenceLoaded(
        attempt {
          SearchReference(kinds: try gazetteer.kinds(), events: EventIndex(try gazetteer.battle()))
        })
    case .checkProvider(let id):
      return .providerChecked(id, attempt { try gazetteer.providerKey(of: id, on: ports.now().date) != nil })
    case .open(let id): return .opened(id, attempt { try dossier(id) })
    case .loadMap:
      return .mapLoaded(
        attempt {
          MapData(
            lines: try gazetteer.lines(),
            headers: try gazetteer.search(SearchQuery(sort: .importance, limit: 2_000)).hits.map(\.header)
              .filter { $0.position != nil },
            routes: try routes())
        })
    case .sampleRelief(let ticket, let window):
      return .reliefSampled(ticket, attempt { ReliefRaster(window, of: try gazetteer.relief()) })
    case .surveyPanorama(let ticket, let at, let place):
      return .panoramaSurveyed(
        ticket,
        attempt {
          Panorama.survey(
            from: at, place: place, spots: try gazetteer.spots(),
            headers: try gazetteer.search(SearchQuery(sort: .importance, limit: 2_000)).hits.map(\.header),
            relief: try gazetteer.relief())
        })
    case .loadHonesty:
      return .honestyLoaded(
        attempt {
          Honesty(
            version: try gazetteer.version(), gaps: try gazetteer.gaps(), credits: try gazetteer.credits())
        })
    case .loadFestivals: return .festivalsLoaded(attempt { try gazetteer.festivals() })
    case .loadBattle: return .battleLoaded(attempt { try gazetteer.battle() })
    case .loadNetwork: return .networkLoaded(attempt { try gazetteer.legs() })
    case .loadPlaces(let ids):
      return .placesLoaded(
        attempt {
          var entries: [EntryID: Entry] = [:]
          for id in ids { entries[id] = try gazetteer.entry(id) }
          return entries
        })
    default: return nil
    }
  }

  private func search(_ query: SearchQuery, _ isStale: () -> Bool) -> Result<SearchAnswer, Failure>? {
    do { return .success(try ports.gazetteer.search(query, shouldStop: isStale)) } catch is CancellationError {
      return nil
    } catch {
      return .failure(Failure(.gazetteer, detail: ports.describe(error)))
    }
  }

  /// The touring routes with two waypoints or more that lie somewhere, the best known first.
  private func routes() throws -> [MapRoute] {
    let hits = try ports.gazetteer.search(SearchQuery(group: .route, sort: .importance, limit: 2_000)).hits
    return try hits.compactMap { hit in
      guard let entry = try ports.gazetteer.entry(hit.header.id) else { return nil }
      let route = MapRoute(header: entry.header, waypoints: try ports.gazetteer.headers(entry.places))
      return route.waypoints.count > 1 ? route : nil
    }
  }

  private func dossier(_ id: EntryID) throws -> Dossier? {
    guard let entry = try ports.gazetteer.entry(id) else { return nil }
    let nearby: [Nearby]
    if let position = entry.header.position {
      // The circle grows until it holds something: five neighbours in town, but the nearest village in the far west.
      nearby =
        Self.radii.lazy.compactMap { radius -> [Nearby]? in
          let found = try? ports.gazetteer.near(position.coordinate, radius: radius, group: nil, limit: 7)
            .filter { $0.header.id != entry.id }
          return (found?.count ?? 0) >= 5 || radius == Self.radii.last ? found : nil
        }.first ?? []
    } else {
      nearby = []
    }
    return Dossier(
      entry: entry, places: try ports.gazetteer.headers(entry.places), nearby: Array(nearby.prefix(6)),
      communes: entry.commune.units(try ports.gazetteer.communes()))
  }

  private static let radii: [Double] = [2_000, 10_000, 50_000]

  private func attempt<Value>(_ body: () throws -> Value) -> Result<Value, Failure> {
    do { return .success(try body()) } catch {
      return .failure(Failure(.gazetteer, detail: ports.describe(error)))
    }
  }
}
