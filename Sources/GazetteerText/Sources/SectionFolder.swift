import Gazetteer

/// The folder of each section: the section of a record is where its file lies.
enum SectionFolder {
  static func name(_ section: Section) -> String {
    switch section {
    case .place: "places"
    case .homestay: "homestays"
    case .route: "routes"
    case .festival: "festivals"
    case .speciality: "specialities"
    case .transport: "transport"
    case .practical: "practical"
    }
  }

  static func section(_ folder: String) -> Section? { Section.allCases.first { name($0) == folder } }
}
