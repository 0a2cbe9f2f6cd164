import Canvas
import Cartography

/// The land under the map: when it is sampled, and when it is shown.
enum ReliefUpdate {
  static func manner(_ model: Model) -> LandManner { model.settings.theme.landManner(model.settings.depth) }

  /// Signs in place of colours make a map harder to read, so they are only there for who asks.
  static func isOn(_ model: Model) -> Bool { model.settings.relief ?? (manner(model) == .tones) }

  /// What there is to show now; less than the whole picture while more of it is on its way.
  static func shown(_ model: Model) -> ReliefRaster? {
    isOn(model) ? model.map.land.nearest(to: window(model)) : nil
  }

  static func toggle(_ model: inout Model) -> [Effect] {
    let on = !isOn(model)
    model.settings.relief = on
    model.map.isLandless = false
    model.notify(on ? .reliefOn : .reliefOff)
    return [.saveSetting(.relief, on ? "on" : "off")]
  }

  /// Asks for the land that the map shows now, unless it is there or on its way.
  static func demand(_ model: inout Model) -> [Effect] {
    guard model.tab == .map, model.map.data != nil, !model.map.isLandless, isOn(model) else { return [] }
    let window = window(model)
    guard window.cells.columns > 0, window.cells.rows > 0 else { return [] }
    if model.map.land.raster(window) != nil {
      model.map.land.touch(window)
      model.map.awaited = nil
      return []
    }
    guard model.map.awaited?.window != window else { return [] }
    let ticket = model.ticket()
    model.map.awaited = (ticket, window)
    return [.sampleRelief(ticket, window)]
  }

  static func sampled(_ model: inout Model, _ ticket: Ticket, _ result: Result<ReliefRaster, Failure>) -> [Effect] {
    guard ticket == model.map.awaited?.ticket else { return [] }
    model.map.awaited = nil
    switch result {
    case .success(let raster): model.map.land.keep(raster)
    case .failure(let failure):
      model.map.isLandless = true
      model.report(failure)
    }
    return []
  }

  private static func window(_ model: Model) -> ReliefWindow {
    ReliefWindow(
      MapWindow(
        viewport: model.map.viewport, size: MapView.layout(model).picture.size, tier: model.settings.tier))
  }
}
