import Canvas
import Cartography
import Foundation
import Gazetteer
import Geography
import Screens
import Store

// map-frames GAZETTEER [--rounds N]: how long a frame of the map takes at 200x60 with the land under it.
//
// `cached` is a frame whose land was sampled before: what a key costs. `cold` is the same with the land sampled first, at
// a place and scale that was not looked at before: what a zoom costs until the land is there. `sample` is the sampling
// alone. Milliseconds; each round looks somewhere else.

func milliseconds(_ body: () -> Void) -> Double {
  let start = ContinuousClock.now
  body()
  let taken = ContinuousClock.now - start
  return Double(taken.components.seconds) * 1e3 + Double(taken.components.attoseconds) / 1e15
}

func tell(_ name: String, _ times: [Double]) {
  let sorted = times.sorted()
  func percentile(_ percent: Int) -> String { String(format: "%.2f", sorted[(sorted.count - 1) * percent / 100]) }
  print("\(name): p50 \(percentile(50)) ms, p99 \(percentile(99)) ms, worst \(percentile(100)) ms")
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("map-frames GAZETTEER [--rounds N]")
  exit(64)
}
let rounds = arguments.firstIndex(of: "--rounds").flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil }
let store = try GazetteerStore(path: arguments[1])
let model = try store.relief()
let headers = try store.search(SearchQuery(sort: .importance, limit: 2_000)).hits.map(\.header)
let markers = headers.compactMap { header in
  header.position.map {
    MapMarker(
      id: header.id, coordinate: $0.coordinate, accuracyMetres: $0.accuracyMetres, group: header.kind.group,
      name: header.names.name(.en), importance: header.importance)
  }
}
let scene = MapScene(lines: try store.lines(), markers: markers)
let size = Size(columns: 200, rows: 60)
let words = MapWording.words(.en)
var (cached, cold, sample): ([Double], [Double], [Double]) = ([], [], [])
for round in 0..<max(1, rounds ?? 200) {
  let zoom = 4 + round % 10
  let view = [MapViewport.valley, .province][round % 2].panned(columns: round * 7 % 60 - 30, rows: round * 5 % 30 - 15)
  let viewport = MapViewport(centre: view.centre, zoom: zoom)
  let window = ReliefWindow(MapWindow(viewport: viewport, size: size, tier: .braille))
  func frame(_ raster: ReliefRaster) {
    var surface = Surface(size: size)
    _ = MapDrawing.draw(
      scene, viewport, on: &surface, in: surface.bounds, tier: .braille, words: words, land: raster, manner: .tones)
  }
  cold.append(milliseconds { frame(ReliefRaster(window, of: model)) })
  var raster: ReliefRaster?
  sample.append(milliseconds { raster = ReliefRaster(window, of: model) })
  if let raster { cached.append(milliseconds { frame(raster) }) }
}
tell("cached", cached)
tell("cold", cold)
tell("sample", sample)
