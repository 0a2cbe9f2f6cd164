extension Model {
  /// Says a failure in a sentence: what, and what to do.
  mutating func report(_ failure: Failure) {
    let word: Word =
      switch failure.cause {
      case .gazetteer: .failedGazetteer
      case .traveller: .failedTraveller
      case .outbox: .failedOutbox
      case .nothingToUndo: .nothingToUndo
      case .nothingToRedo: .nothingToRedo
      case .alreadySent: .alreadySent
      case .decision(let error): RequestUpdate.word(error)
      case .providerTakesNone: .providerTakesNone
      case .report: .failedReport
      case .calendarFile: .failedCalendar
      case .notRefused: .whyNotRefused
      case .edit(let error): TripPrompts.word(error)
      }
    let quiet: [Word] = [.nothingToUndo, .nothingToRedo, .providerTakesNone, .whyNoOffer, .whyDecided, .whyNotRefused]
    notify(word, failure.detail, mood: quiet.contains(word) ? .warning : .failure)
  }
}
