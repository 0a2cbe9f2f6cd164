import CivilTime
import Gazetteer
import Geography

extension FlatRecord {
  init(_ kind: Kind, rank: Int) {
    self.init(id: kind.id.rawValue)
    add("group", kind.group.rawValue)
    add("category", kind.category)
    add("names", kind.names)
    add("rank", String(rank + 1))
  }

  init(_ leg: Leg, id: String) {
    self.init(id: id)
    add("road", leg.road)
    add("metres", String(leg.metres))
    add("drive_minutes", leg.driveMinutes.map { String($0) })
    add("walkable", leg.walkable ? "true" : nil)
    add("basis", leg.basis.rawValue)
    add("note", leg.note)
    add("confidence", leg.provenance.confidence.rawValue)
    add("seen", leg.provenance.seen.description)
    add("sources", leg.provenance.sources)
  }

  init(_ commune: Commune) {
    self.init(id: commune.code)
    add("name", commune.name)
    add("unit", commune.unit)
    add("former_units", commune.formerUnits)
    add("effective", commune.effective)
    add("legal_basis", commune.legalBasis)
    add("name_trap", commune.nameTrap)
    add("sources", commune.sources)
  }

  init(_ line: MapLine) {
    self.init(id: line.id)
    add("class", line.lineClass.rawValue)
    add("name", line.name)
    add("modelled", line.modelled ? "true" : nil)
    add("sources", line.sources)
    add(
      "vertices",
      line.vertices.map { vertex in
        let at = vertex.coordinate
        return "\(Degrees.text(at.latitude)) \(Degrees.text(at.longitude)) ±\(vertex.accuracyMetres) m"
      })
  }
}
