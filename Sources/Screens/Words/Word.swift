/// The keys of every text of the interface; the languages' tables hold the texts.
///
/// `label…` stands in the footer, `says…` is its sentence in help and the palette, `why…` says why something cannot be
/// done now, `empty…` why a list is empty, `failed…` what went wrong.
public enum Word: String, CaseIterable, Hashable, Sendable {
  // Tabs
  case tabExplore, tabMap, tabTrip, tabBookings, tabCalendar, tabHelp, saysTabExplore, saysTabMap, saysTabTrip,
    saysTabBookings
  case saysTabCalendar, saysTabHelp
  // Keys of everywhere
  case labelHelp, saysHelp, labelPalette, saysPalette, labelLanguage, saysLanguage, labelTheme, saysTheme
  case labelGlyphs, saysGlyphs, labelMouse, saysMouse, labelRedraw, saysRedraw, labelSuspend, saysSuspend, labelQuit
  case saysQuit, labelBack, saysBack, labelNextPane, saysNextPane, labelPreviousPane, saysPreviousPane
  // Keys of lists and texts
  case labelUp, saysUp, labelDown, saysDown, labelPageUp, saysPageUp, labelPageDown, saysPageDown, labelFirst
  case saysFirst, labelLast, saysLast, labelOpen, saysOpen, labelCopy, saysCopy, labelUndo, saysUndo, labelRedo
  case saysRedo
  // Keys of Explore
  case labelSearch, saysSearch, labelToResults, saysToResults, labelClear, saysClear, labelShowOnMap, saysShowOnMap
  case labelAddToTrip, saysAddToTrip, labelRequest, saysRequest, labelFavourite, saysFavourite, labelFavouritesOnly
  case saysFavouritesOnly, labelGroup, saysNextGroup, saysPreviousGroup, labelSort, saysSort, labelNear, saysNear
  case labelHistoryBack, saysHistoryBack
  // Keys of the map
  case labelPan, saysPan, saysPanPage, labelZoomIn, saysZoomIn, labelZoomOut, saysZoomOut, labelNextPlace
  case saysNextPlace, labelPreviousPlace, saysPreviousPlace, labelResetView, saysResetView, labelProvince
  case saysProvince, labelLegend, saysLegend, labelRelief, saysRelief
  // Keys of trips
  case labelOpenPlace, labelMoveUp, saysMoveUp, labelMoveDown, saysMoveDown, labelDayBefore, saysMoveToPreviousDay
  case labelDayAfter, saysMoveToNextDay, labelRemove, saysRemove, labelVisit, saysVisit, labelDate, saysDate
  case labelMode, saysMode, labelAddDay, saysAddDay, labelRemoveDay, saysRemoveDay, labelNewTrip, saysNewTrip
  case labelRename, saysRename, labelDelete, saysDelete
  // Keys of bookings
  case saysOpenProvider, labelWithdraw, saysWithdraw, labelResume, saysResume, saysCopyReference, labelSave
  case saysSave, labelNextField, saysNextField, labelPreviousField, saysPreviousField, labelProduct, saysProduct
  case labelLeaveForm, saysLeaveForm
  // Why something cannot be done now
  case whyKiosk, whyNothingSelected, whyNoPosition, whyNotBookable, whyNoHistory, whyNoTrip, whyNoStop
  case whyCannotWithdraw, whyNoDraft, whyOneProduct, nothingToUndo, nothingToRedo
  // Settings
  case languageChanged, noJapaneseInASCII, themeChanged, glyphsChanged, mouseOn, mouseOff, reliefOn, reliefOff
  // What was done
  case copied, favouriteAdded, favouriteRemoved, sortedFrom, nothingChanged, addedToTrip, tripChanged, tripDeleted
  case addedAgain
  case bookingSaved, bookingWithdrawn, draftKept
  // What went wrong
  case failedGazetteer, failedTraveller, failedOutbox, outboxRecovered, outboxUnreadable, alreadySent
  case noSuchPlace, noSuchRow, mapNothingInView
  case formHasProblems, editDayNotEmpty, editLastDay, editTooMany, editInvalid, editGone, tooSmall, loading
  // Prompts
  case helpTitle, helpFilter, paletteTitle, paletteHint, emptyPrompt, confirmTitle, confirmKeys, confirmDeleteTrip
  case confirmWithdraw, promptNewTrip, promptRename, promptDate, promptVisit, hintName, hintDate, hintVisit
  // Keys of prompts
  case labelRun, labelChoose, labelClose, labelCancel, labelYes, labelNo
  // First run
  case welcomeTitle, welcomeText, welcomeSearch, welcomeOpen, welcomeMap, welcomeTrip, welcomeHelp
  // Explore
  case nearChip, sortRelevance, sortName, sortImportance, sortDistance, emptySearch, emptyGroup, emptyFavourites
  // Groups
  case groupAll, groupBattlefield, groupHeritage, groupNature, groupCulture, groupStay, groupFood, groupRoute
  case groupFestival, groupTravel, groupService
  // Details of an entry
  case alsoCalled, position, positionWords, positionGood, positionWithin, positionUnknown, communeNow, communeBefore
  case waypoints, itsPlaces, nearby, basisCompiled, basisGame, basisDatabase, basisPublished, basisAviation
  case basisEstimate, basisHost
  // Where facts come from
  case sources, sourcesSeen, confidenceHigh, confidenceMedium, confidenceLow, asOf, accordingTo
  // Values of facts
  case hoursUnknown, openNow, closedNow, openGround, ticketFree, ticketUnknown, aboutDuration
  // When a place is open, and the days of its week
  case hoursOpenUntil, hoursOpenUntilAtLeast, hoursOpenAllDay, hoursClosesIn, hoursOpenEnd, hoursOpens
  case hoursClosedToday, hoursHoliday, hoursClosedUntil, hoursUncertain, hoursUncertainFor, momentToday
  case momentTomorrow, momentOnDay, momentOnWholeTomorrow, momentOnWholeDay, dayClosed, dayAllHours, dayFrom
  case dayAtLeast
  // Labels of facts
  case factHours, factTicket, factVisit, factElevation, factSeason, factAccess, factHeritage, factIn1954, factEthnic
  case factHouseholds, factActivities, factCapacity, factPrice, factOpened, factStatus, factWhen, factDateRule
  case factLastDates, factNext, factDurationDays, factDistance, factRoads, factTimes, factDays, factSurface
  case factHazards, factMode, factFrom, factTo, factOperator, factFrequency, factDuration, factArea, factProtection
  case factCertificate, factDecision, factWhere
  // The map
  case mapNorth, mapSchematic, mapHere, mapTrip, mapStop, mapAccuracy, mapPlacesHere, mapLimit, mapBorder, mapLake,
    mapLakePlace
  case mapHistoric, mapModelledRoad, mapRoad, mapRiver, mapRunway
  // Trips
  case tripsTitle, emptyTrips, firstTripName, tripEmpty, tripFits, tripConflicts, dayNumber, dayEmpty, daySum
  case legUnknown, estimated, waits, modeWalk, modeBicycle, modeMotorbike, modeCar
  // Problems of a plan
  case problemClosedDay, problemOpensAt, problemClosedOnArrival, problemCloses, problemAfterDayEnd, problemTight
  case problemNoDate, problemHoursUnknown, problemNoPosition, problemTravelUnknown, problemNoSuchPlace
  // Booking requests
  case consentIntro, contactSealed, providerTakesNone
  case newRequest, requestTo, staysOnDevice, emptyBookings, emptyBookingsDraft, bookingReference, bookingDates
  case bookingParty, bookingContact, bookingState, bookingNext, nights, party, productHomestay, productGuide
  case productVehicle, productSpeciality
  // How far a request has come
  case stateDraft, stateQueued, stateSending, stateBlocked, stateWithdrawn, statePending, stateOffered
  case stateConfirmed, stateDeclined, stateCancelled, stateExpired, nextFinish, nextConnect, nextWaitSent
  case nextWaitAnswer, nextWaitProvider, nextAnswerOffer, nextArrive, nextCorrect, nextAskElsewhere, nextNothing
  // What becomes of requests once they are made
  case labelAccept, saysAccept, labelDecline, saysDecline, labelCarry, saysCarry, whyNoOffer, whyDecided, whyCarrying
  case confirmCancel, confirmAccept, confirmDecline, nextCancelled, nextAccepted, nextDeclined
  case bookingReason, bookingOffer, bookingAgreed, offerStands, decisionRefused, queueWaits, queueEmpty, queueHeld
  case labelCalendar, saysCalendar, saysDiscard, whyNotConfirmed, whyNotRefused, confirmDiscard, bookingDiscarded
  case calendarKept, failedCalendar
  case courierBegan, courierCarries, courierDone, courierMissing, courierNotEnrolled, courierTooOld
  case courierUnreachable, courierLater
  // Why a request or a decision was refused, and what to do about it
  case refusedUnknown, refusedRevoked, refusedClock, refusedForbidden, refusedNotFound, refusedSameID, refusedChanged
  case refusedTooLong, refusedAsItIs, refusedTooOld, refusedInProgress, refusedTooMany, refusedNoRoom, refusedDamaged
  case refusedUnreadable, refusedOther, offerUnreadable
  case mendEnrol, mendClock, mendAsk, mendAnew, mendLook, mendShorten, mendCheck, mendUpdate, mendLater, mendWait
  case mendDisk, mendSendNewer, mendReadNewer
  case reasonProductWithdrawn, reasonRounds, reasonExpired, reasonDeclined, reasonCancelled, reasonTheirWords,
    reasonOther
  // Fields of a request
  case fieldProduct, fieldFrom, fieldUntil, fieldAdults, fieldChildren, fieldQuantity, fieldName, fieldPhone
  case fieldEmail, fieldNote, adviceProduct, adviceFrom, adviceUntilNight, adviceUntil, adviceParty, adviceQuantity
  case adviceName, adviceContact, adviceNote
  // Problems of a field
  case problemMissing, problemNotADate, problemNotANumber, problemRange, problemTooLong, problemPast, problemTooFar
  case problemEndsEarly, problemEndsLate, problemNoContact, problemPhone, problemEmail, problemSheet
  // Help
  case everywhere, aboutTitle, aboutText, aboutOffline, aboutHonesty, aboutBookings
  case productSupper, productBicycle, productBoat, productPerformance
  // How far the data can be trusted
  case productsTitle, priceOnRequest, priceOfYear, nameTrap, hoursFrom, hoursFromUndated, helpGuide, helpUnknown
  case helpCredits, labelReport, saysReport, promptReport, hintReport, reported, failedReport, unknownIntro
  case gapPosition, gapCoarse, gapHours, gapOldHours, gapTicket, gapPrice, gapCapacity, gapAccess, gapNextDate
  case gapUnsure, andMore, creditsIntro, creditRow
  // How a search was read, and what it found besides places
  case labelDropChip, saysDropChip, labelTakeSpelling, saysTakeSpelling, whyNoChip, whyNoSpelling, chipOpenAt
  case chipFree, chipChildren, chipCommune, didYouMean, lookingFor, reasonTelex, reasonVNI, reasonSlip, reasonSpacing
  case reasonVariant, guessesOnly, nextSteps, stepSpelling, stepWithout, stepAllGroups, stepAllPlaces, stepAnywhere
  case stepShowGroup, stepMissing, promptMissing, foundTrips, foundNotes, foundBookings, foundEvents, foundOf
  case eventAbout, sideVietnamese, sideFrench, sideWestern, sideOther, rowOpen, rowClosed, rowUnknown
  // The calendar
  case saysOpenFestival, labelCopyCommand, saysCopyCommand, whyNoRecord, whyNoExport, calendarToday, calendarUndated
  case calendarComputed, calendarWindow, calendarMonth, calendarUnknown, calendarHoliday, calendarLunarDay
  case dateComputed, dateComputedLunar, dateWindow, dateMonth, dateChosen, dateUnknown, dateHolidayByLaw,
    dateHolidayAnnounced
  case dateHolidayByRule, dateLunarDay, calendarExport
  // What is laid over the map, and the map in words
  case labelIAmHere, saysIAmHere, labelToHere, saysToHere, labelRings, saysRings, labelRuler, saysRuler
  case labelNextRoute, saysNextRoute, labelFindOnMap, saysFindOnMap, whyNoHere, hereIs, hereForgotten, ringsOn
  case ringsOff, rulerOn, rulerOff, rulerStart, rulerPublished, routeOn, routeOff, noRoutes, mapMiddle, mapRings
  case mapRuler, mapRoute, mapStraight, mapTellsView, mapTellsSketch, mapTellsNothing, mapTellsPlaces
  case mapTellsLines, mapTellsHere, mapTellsWhere, pickOnMap
  // The editor of trips
  case editLocked, problemNoLunch, problemHoliday
  case labelLock, saysLock, labelNote, saysNote, labelLonger, saysLonger, labelShorter, saysShorter
  case labelDayHours, saysDayHours, labelDayEnd, saysDayEnd, labelTripStart, saysTripStart, labelAddPlace
  case saysAddPlace, labelSettings, saysSettings, labelCopyTrip, saysCopyTrip, labelCompare, saysCompare
  case labelTimeline, saysTimeline, labelDayEarlier, saysDayEarlier, labelDayLater, saysDayLater, locked
  case lunch, night, endOfDay, template, partyOf, costTotal, costAtLeast, costOver, costOverShort
  case conflictsShort, changeDayEmpty
  case changeDayOver, changeTravel, changeConflicts, changeCost, timeVisit, timeOpen, timeTravel, promptNote
  case hintNote, promptDayHours, hintDayHours, promptCopy, hintHours, hintLunch, hintParty, hintBudget
  case pickStop, pickStart, pickNight, pickEnd, pickHint, pickNone, formTitle, formKeys, formPlainKeys
  case formName, formDate, formMode, formHours, formLunch, formParty, formBudget, formPace, formBattle
  case formCulture, formNature, formFood, formChildren, formStepFree, formTemplate, paceRelaxed, paceNormal
  case pacePacked, yes, no, nothingToCompare, compareChanges, compareTrip, compareSame, compareAdded
  case compareRemoved, compareReordered, compareMoved, compareAltered, compareDays, compareStops
  case compareConflicts, compareCost, compareBefore, compareNow, compareKeys, comparePlainKeys
  case labelVoucher, saysVoucher, voucherTitle, voucherNot, voucherWhat, voucherWhere, voucherAnswers, voucherWay
  case voucherReceived, voucherAnswer, voucherNoAnswer, voucherReason, voucherRevision, voucherNoRevision
  case voucherAttention, voucherAsOf, voucherGone, voucherKeys, voucherTooSmall
  case labelCode, saysCode, codeHint, codeKeys, codeTooSmall, codeTooLong
  // Planning a trip
  case labelPlan, saysPlan, whyNoDate, planTitle, planFresh, planRest, planAnew, planFromNow, planChooseKeys
  case planRunning, planCancelKeys, planCloseKeys, planStopped, planNumber, planSum, planUnsure, planKeys,
    planPlainChooseKeys,
    planPlainKeys
  // The 56 days
  case labelBattle, saysBattle, labelItsDays, saysItsDays, labelPlay, saysPlay, labelNextDay, saysNextDay
  case labelPreviousDay, saysPreviousDay, labelNextEvent, saysNextEvent, labelPreviousEvent, saysPreviousEvent
  case labelToDate, saysToDate, labelNextItem, saysNextItem, labelPreviousItem, saysPreviousItem, saysOpenItem
  case labelFaster, saysFaster, labelSlower, saysSlower, saysFirstDay, saysLastDay, labelValley, saysValley
  case labelMotion, saysMotion, labelPosts, saysPosts, whyPlain, whyNoMotion, whyNoPlace, battlePace, motionOn
  case motionOff, battleNoDays, battleItsDays, battleNoFurther, battleQuiet, battleDay, battleMoon
  case airfieldMending, airfieldOpen, airfieldClosed, phasePreparation, phaseNorth, phaseTrenches, phaseHills
  case phaseEnd, phaseAftermath, holderFrench, holderVietMinh, holderContested, holderAbandoned, battleBeyond
  case battleStill, battlePlaying, battlePaused, battleSince, battleUntil, battleRecalled, battleRecalledPart
  case battleInEnglish, promptBattleDay, hintBattleDay
  // The panorama
  case labelPanorama, saysPanorama, labelTurnLeft, saysTurnLeft, labelTurnRight, saysTurnRight, saysTurnLeftLittle
  case saysTurnRightLittle, labelNextName, saysNextName, labelPreviousName, saysPreviousName, labelNextSight
  case saysNextSight, labelPreviousSight, saysPreviousSight, labelNorth, saysNorth, labelHidden, saysHidden
  case hiddenShown, hiddenLeftOut, panoramaNone, panoramaFrom, panoramaFacing, panoramaSteepness, panoramaSkyline
  case panoramaCount, panoramaNameless, panoramaHidden, panoramaDoubtful, panoramaMeasured, panoramaSurface,
    panoramaWithin, aboutPanorama, aboutNoRelief
}
