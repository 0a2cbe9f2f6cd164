import Gazetteer

/// The words for what the gazetteer's own types mean.
enum GazetteerWords {
  static func group(_ group: Group?) -> Word {
    switch group {
    case nil: .groupAll
    case .battlefield: .groupBattlefield
    case .heritage: .groupHeritage
    case .nature: .groupNature
    case .culture: .groupCulture
    case .stay: .groupStay
    case .food: .groupFood
    case .route: .groupRoute
    case .festival: .groupFestival
    case .travel: .groupTravel
    case .service: .groupService
    }
  }

  static func confidence(_ confidence: Confidence) -> Word {
    switch confidence {
    case .high: .confidenceHigh
    case .medium: .confidenceMedium
    case .low: .confidenceLow
    }
  }

  static func basis(_ basis: PositionBasis) -> Word {
    switch basis {
    case .compiled: .basisCompiled
    case .localGame2026: .basisGame
    case .provincialDatabase2015: .basisDatabase
    case .published: .basisPublished
    case .aviationData: .basisAviation
    case .estimate: .basisEstimate
    case .host: .basisHost
    }
  }

  static func sort(_ sort: SearchQuery.Sort) -> Word {
    switch sort {
    case .relevance: .sortRelevance
    case .name: .sortName
    case .importance: .sortImportance
    case .distance: .sortDistance
    }
  }

  static func fact(_ key: FactKey) -> Word {
    switch key {
    case .hours: .factHours
    case .ticket: .factTicket
    case .visitMinutes: .factVisit
    case .elevation: .factElevation
    case .season: .factSeason
    case .access: .factAccess
    case .heritage: .factHeritage
    case .in1954: .factIn1954
    case .ethnic: .factEthnic
    case .households: .factHouseholds
    case .activities: .factActivities
    case .capacity: .factCapacity
    case .price: .factPrice
    case .opened: .factOpened
    case .status: .factStatus
    case .when: .factWhen
    case .dateRule: .factDateRule
    case .lastDates: .factLastDates
    case .next: .factNext
    case .durationDays: .factDurationDays
    case .distanceKm: .factDistance
    case .roads: .factRoads
    case .times: .factTimes
    case .days: .factDays
    case .surface: .factSurface
    case .hazards: .factHazards
    case .mode: .factMode
    case .from: .factFrom
    case .to: .factTo
    case .carrier: .factOperator
    case .frequency: .factFrequency
    case .durationMinutes: .factDuration
    case .area: .factArea
    case .protection: .factProtection
    case .certificate: .factCertificate
    case .decision: .factDecision
    case .whereToBuy: .factWhere
    }
  }
}

extension GazetteerWords {
  static func gap(_ kind: GapKind) -> Word {
    switch kind {
    case .position: .gapPosition
    case .coarsePosition: .gapCoarse
    case .hours: .gapHours
    case .oldHours: .gapOldHours
    case .ticket: .gapTicket
    case .price: .gapPrice
    case .capacity: .gapCapacity
    case .access: .gapAccess
    case .nextDate: .gapNextDate
    case .unsure: .gapUnsure
    }
  }
}
