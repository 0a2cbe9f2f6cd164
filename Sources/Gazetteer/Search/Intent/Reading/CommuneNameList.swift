/// The names that communes have or had, each once: many a name went on to another place.
struct CommuneNameList: Sendable {
  struct Name: Sendable {
    let name: String
    /// The commune of today that bears it.
    var now: Commune?
    /// The communes of today that a unit of this name went into.
    var successors: [Commune] = []
  }

  private(set) var names: [Name] = []

  init(_ communes: [Commune]) {
    var places: [String: Int] = [:]
    func place(_ name: String) -> Int {
      if let known = places[name] { return known }
      names.append(Name(name: name))
      places[name] = names.count - 1
      return names.count - 1
    }
    for commune in communes {
      names[place(commune.name)].now = commune
      for unit in commune.formerUnits { names[place(unit)].successors.append(commune) }
    }
  }
}
