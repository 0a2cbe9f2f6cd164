/// The interface in English, which also stands in where the letters of a language cannot be shown.
enum English {
  static let table: [Word: String] = [
    keys, notices, entries, opening, honesty, searching, trips, editor, planning, codes, vouchers, mapping, bookings,
    sending, refusals,
    calendar,
    battle, panorama,
    help,
  ]
  .reduce(
    into: [:]) {
      table, part in
      table.merge(part) { first, _ in first }
    }

  private static let keys: [Word: String] = [
    // Tabs
    .tabExplore: "Explore", .tabMap: "Map", .tabTrip: "Trip", .tabBookings: "Bookings",
    .tabCalendar: "Calendar", .tabHelp: "Help",
    .saysTabExplore: "Go to Explore: search, list and details",
    .saysTabMap: "Go to the map",
    .saysTabTrip: "Go to your trips",
    .saysTabBookings: "Go to your booking requests",
    .saysTabCalendar: "Go to Calendar: festivals and holidays to come",
    .saysTabHelp: "Go to Help: about this guide and its keys",
    // Keys of everywhere
    .labelHelp: "Keys", .saysHelp: "Show the keys that work here",
    .labelPalette: "Commands", .saysPalette: "Find a command or a place by typing its name",
    .labelLanguage: "Language", .saysLanguage: "Change language: Vietnamese, English, French, Japanese",
    .labelTheme: "Colours", .saysTheme: "Change the colours: dark, light, contrast, inherit",
    .labelGlyphs: "Characters", .saysGlyphs: "Change the drawing characters, from braille to ascii",
    .labelMouse: "Mouse", .saysMouse: "Turn the mouse on or off",
    .labelRedraw: "Redraw", .saysRedraw: "Draw the screen again",
    .labelSuspend: "Suspend", .saysSuspend: "Leave for the shell for a while; fg comes back",
    .labelQuit: "Quit", .saysQuit: "Leave the guide; everything is already saved",
    .labelBack: "Back", .saysBack: "Go one level back",
    .labelNextPane: "Next pane", .saysNextPane: "Go to the next pane",
    .labelPreviousPane: "Pane before", .saysPreviousPane: "Go to the pane before",
    // Keys of lists and texts
    .labelUp: "Up", .saysUp: "Go one line up",
    .labelDown: "Down", .saysDown: "Go one line down",
    .labelPageUp: "Page up", .saysPageUp: "Go one page up",
    .labelPageDown: "Page down", .saysPageDown: "Go one page down",
    .labelFirst: "First", .saysFirst: "Go to the first line",
    .labelLast: "Last", .saysLast: "Go to the last line",
    .labelOpen: "Open", .saysOpen: "Open what is selected",
    .labelCopy: "Copy", .saysCopy: "Copy the name and the position to the clipboard",
    .labelUndo: "Undo", .saysUndo: "Undo the last change of the trip",
    .labelRedo: "Redo", .saysRedo: "Do again what was undone",
    // Keys of Explore
    .labelSearch: "Search", .saysSearch: "Search places, food, routes and festivals",
    .labelToResults: "Results", .saysToResults: "Go to the results",
    .labelClear: "Clear", .saysClear: "Clear the search; once more shows everything",
    .labelShowOnMap: "On map", .saysShowOnMap: "Show this place on the map",
    .labelAddToTrip: "Add to trip", .saysAddToTrip: "Add this place to the current trip",
    .labelRequest: "Request", .saysRequest: "Write a booking request for this place",
    .labelFavourite: "Favourite", .saysFavourite: "Mark this as a favourite, or unmark it",
    .labelFavouritesOnly: "Favourites", .saysFavouritesOnly: "Show only favourites, or everything again",
    .labelGroup: "Group", .saysNextGroup: "Show the next group only",
    .saysPreviousGroup: "Show the group before only",
    .labelSort: "Sort", .saysSort: "Change the order of the list",
    .labelNear: "Near here", .saysNear: "List what is nearest to this place first",
    .labelHistoryBack: "Page before", .saysHistoryBack: "Return to the page that you came from",
    // Keys of the map
    .labelPan: "Move", .saysPan: "Move the map",
    .saysPanPage: "Move the map by most of a screen",
    .labelZoomIn: "Zoom in", .saysZoomIn: "Look closer",
    .labelZoomOut: "Zoom out", .saysZoomOut: "Look from farther away",
    .labelNextPlace: "Next place", .saysNextPlace: "Select the next place in view",
    .labelPreviousPlace: "Place before", .saysPreviousPlace: "Select the place before in view",
    .labelResetView: "Valley", .saysResetView: "Show the valley of Điện Biên Phủ",
    .labelProvince: "Province", .saysProvince: "Show the whole province",
    .labelLegend: "Legend", .saysLegend: "Show or hide the legend",
    .labelRelief: "Relief", .saysRelief: "Show or hide the shape of the land",
    // Keys of trips
    .labelOpenPlace: "Open place",
    .labelMoveUp: "Earlier", .saysMoveUp: "Visit this stop earlier",
    .labelMoveDown: "Later", .saysMoveDown: "Visit this stop later",
    .labelDayBefore: "Day before", .saysMoveToPreviousDay: "Move this stop to the day before",
    .labelDayAfter: "Day after", .saysMoveToNextDay: "Move this stop to the day after",
    .labelRemove: "Remove", .saysRemove: "Take this stop out of the trip",
    .labelVisit: "Visit time", .saysVisit: "Set how long you stay here",
    .labelDate: "Date", .saysDate: "Set the first day of the trip",
    .labelMode: "Travel by", .saysMode: "Change how you travel: foot, bicycle, motorbike, car",
    .labelAddDay: "Add day", .saysAddDay: "Add a day at the end of the trip",
    .labelRemoveDay: "Remove day", .saysRemoveDay: "Remove this day if it has no stops",
    .labelNewTrip: "New trip", .saysNewTrip: "Start a new trip",
    .labelRename: "Rename", .saysRename: "Give the trip another name",
    .labelDelete: "Delete", .saysDelete: "Delete the trip, after a question",
    // Keys of bookings
    .saysOpenProvider: "Open the place that the request is for",
    .labelWithdraw: "Withdraw", .saysWithdraw: "Withdraw the request or call it off, after a question",
    .labelResume: "Go on", .saysResume: "Go on with the form that you left",
    .saysCopyReference: "Copy the reference of the request",
    .labelSave: "Save", .saysSave: "Save the request on this device",
    .labelNextField: "Next field", .saysNextField: "Go to the next field; after the last one, save",
    .labelPreviousField: "Field before", .saysPreviousField: "Go to the field before",
    .labelProduct: "Choose", .saysProduct: "Choose what to ask for",
    .labelLeaveForm: "Leave", .saysLeaveForm: "Leave the form; what you typed is kept",
    // Why something cannot be done now
    .whyKiosk: "Not on a public kiosk", .whyNothingSelected: "Nothing is selected",
    .whyNoPosition: "Its position is not known",
    .whyNotBookable: "There is nothing to book here", .whyNoHistory: "No page before this one",
    .whyNoTrip: "There is no trip yet", .whyNoStop: "No stop is selected",
    .whyCannotWithdraw: "It cannot be called off any more", .whyNoDraft: "No form was left unfinished",
    .whyOneProduct: "There is only one choice", .nothingToUndo: "Nothing to undo", .nothingToRedo: "Nothing to redo",
  ]

  private static let notices: [Word: String] = [
    // Settings
    .languageChanged: "The guide now speaks English.", .noJapaneseInASCII: "ASCII cannot write Japanese.",
    .themeChanged: "Colours: {0}",
    .glyphsChanged: "Drawing characters: {0}", .reliefOn: "The relief is shown; it is a sketch.",
    .reliefOff: "The relief is hidden.",
    .mouseOn: "The mouse is on.",
    .mouseOff: "The mouse is off: the terminal selects text again.",
    // What was done
    .copied: "Copied: {0}", .favouriteAdded: "Added to favourites.", .favouriteRemoved: "Removed from favourites.",
    .sortedFrom: "Nearest to {0} first.", .nothingChanged: "Nothing was changed.",
    .addedAgain: "Added; it is in {0} more than once: {1}.",
    .addedToTrip: "Added to {0}; stops now: {1}.", .tripChanged: "{0} was changed.",
    .tripDeleted: "The trip was deleted.",
    .bookingSaved: "Request {0} is saved on this device; it is not sent yet.",
    .bookingWithdrawn: "The request was withdrawn.",
    .draftKept: "What you typed is kept; press r to go on.",
    // What went wrong
    .failedGazetteer: "The guide's data cannot be read. Start Hoa Ban again. ({0})",
    .failedTraveller: "Your trips cannot be read or saved. Check disk space. ({0})",
    .failedOutbox: "Requests cannot be read or saved. Check disk space. ({0})",
    .outboxRecovered: "The file of requests was damaged: {0} saved, {1} damaged. It is kept as {2}",
    .outboxUnreadable: "Requests that this copy of Hoa Ban cannot read, kept as they are: {0}",
    .alreadySent: "The request may have been sent; it cannot be withdrawn here.",
    .noSuchPlace: "This place is not in the guide any more.", .noSuchRow: "There is no row {0} here.",
    .mapNothingInView: "No place in view. Press - to zoom out.",
    .formHasProblems: "Not saved: something in the form needs your attention.",
    .editDayNotEmpty: "This day still has stops. Move or remove them first.",
    .editLastDay: "A trip keeps at least one day.",
    .editTooMany: "The trip is full. Start a new trip for more.",
    .editInvalid: "That value is not possible here; nothing was changed.",
    .editGone: "That day or stop is no longer there; nothing was changed.",
    .tooSmall: "The window is too small: {1}. It needs at least {0}.", .loading: "Loading",
    // Prompts
    .helpTitle: "Keys that work here",
    .helpFilter: "Type to filter; Enter runs, Esc closes", .paletteTitle: "Commands and places",
    .paletteHint: "Type a part of a name",
    .emptyPrompt: "Nothing matches. Press Esc to close.", .confirmTitle: "Please confirm",
    .confirmKeys: "y: yes    any other key: no",
    .confirmDeleteTrip: "Delete the trip \"{0}\"? This cannot be undone.",
    .confirmWithdraw: "Withdraw the request to {0}?", .promptNewTrip: "Name of the new trip",
    .promptRename: "New name of the trip", .promptDate: "First day of the trip",
    .promptVisit: "How many minutes do you stay?", .hintName: "A name of 1 to 80 characters.",
    .hintDate: "For example 5/12/2026, day first; empty for no date.",
    .hintVisit: "Minutes from 0 to 1440; empty for the usual time.",
    // First run
    .welcomeTitle: "Welcome to Hoa Ban",
    .welcomeText: "A guide to Điện Biên that works wholly without a network. Five keys to begin with:",
    .welcomeSearch: "Search places", .welcomeOpen: "Open what is selected", .welcomeMap: "Show it on the map",
    .welcomeTrip: "Add it to a trip", .welcomeHelp: "Show all keys",
  ]

  private static let entries: [Word: String] = [
    // Explore
    .nearChip: "near {0}", .sortRelevance: "best match", .sortName: "by name", .sortImportance: "best known",
    .sortDistance: "nearest",
    .emptySearch: "Nothing found for \"{0}\". Try fewer letters, or press Esc to clear.",
    .emptyGroup: "Nothing here in this group. Press ] for the next group.",
    .emptyFavourites: "No favourites here yet. Press F to show everything again.",
    // Groups
    .groupAll: "All", .groupBattlefield: "Battlefield", .groupHeritage: "Heritage", .groupNature: "Nature",
    .groupCulture: "Culture", .groupStay: "Stay", .groupFood: "Food", .groupRoute: "Routes",
    .groupFestival: "Festivals", .groupTravel: "Travel", .groupService: "Services",
    // Details of an entry
    .alsoCalled: "Also called", .position: "Position", .positionWords: "{0}. {1}; {2}",
    .positionGood: "Good to about {0}",
    .positionWithin: "Somewhere within {0}, not good enough to walk to",
    .positionUnknown: "The position is not known.", .communeNow: "Commune now", .communeBefore: "Former commune",
    .waypoints: "Along the way", .itsPlaces: "Its places", .nearby: "Nearby",
    .basisCompiled: "weighed from several sources", .basisGame: "from a local web game of 2026",
    .basisDatabase: "from the provincial student database of 2015",
    .basisPublished: "from a published coordinate", .basisAviation: "from aviation data",
    .basisEstimate: "estimated from a description", .basisHost: "that of the place it belongs to",
    // Where facts come from
    .sources: "Sources",
    .sourcesSeen: "Overall: {0}. Sources last read on {1}.", .confidenceHigh: "high confidence",
    .confidenceMedium: "medium confidence", .confidenceLow: "low confidence", .asOf: "as of {0}",
    .accordingTo: "according to {0}",
    // Values of facts
    .hoursUnknown: "not known", .openNow: "open now", .closedNow: "closed now", .openGround: "open day and night",
    .ticketFree: "free", .ticketUnknown: "price not known", .aboutDuration: "about {0}",
    // Labels of facts
    .factHours: "Opening hours", .factTicket: "Ticket", .factVisit: "Time for a visit", .factElevation: "Elevation",
    .factSeason: "Season", .factAccess: "Access", .factHeritage: "Heritage listing", .factIn1954: "In 1954",
    .factEthnic: "People", .factHouseholds: "Households", .factActivities: "Activities", .factCapacity: "Capacity",
    .factPrice: "Price", .factOpened: "Open since", .factStatus: "Status", .factWhen: "When",
    .factDateRule: "Rule for the date", .factLastDates: "Last held", .factNext: "Next time",
    .factDurationDays: "Length in days", .factDistance: "Distance", .factRoads: "Roads", .factTimes: "Travel times",
    .factDays: "Days", .factSurface: "Road surface", .factHazards: "Hazards", .factMode: "Transport",
    .factFrom: "From", .factTo: "To", .factOperator: "Operator", .factFrequency: "How often",
    .factDuration: "Travel time", .factArea: "Area", .factProtection: "Protection", .factCertificate: "Certificate",
    .factDecision: "Decision", .factWhere: "Where to find it",
    // The map
    .mapNorth: "N", .mapSchematic: "schematic, ±0.1-1 km", .mapHere: "You are here", .mapTrip: "Trip",
    .mapStop: "Stop of the trip", .mapAccuracy: "Within this area", .mapPlacesHere: "{0} places here",
    .mapLimit: "Province limit", .mapBorder: "National border", .mapLake: "Lake", .mapLakePlace: "Lake (point)",
    .mapHistoric: "Track of 1954",
    .mapModelledRoad: "Road, estimated", .mapRoad: "Road", .mapRiver: "River", .mapRunway: "Runway",
  ]

  private static let trips: [Word: String] = [
    // Trips
    .tripsTitle: "Trips",
    .emptyTrips: "No trips yet. Press n to start one.", .firstTripName: "My trip",
    .tripEmpty: "No stops yet. Press p to look for a place.", .tripFits: "The plan works out.",
    .tripConflicts: "Conflicts in the plan: {0}", .dayNumber: "Day {0}", .dayEmpty: "no stops yet",
    .daySum: "visits {0}, travel {1}", .legUnknown: "travel time not known", .estimated: "estimated",
    .waits: "wait {0} until it opens", .modeWalk: "on foot", .modeBicycle: "by bicycle",
    .modeMotorbike: "by motorbike", .modeCar: "by car",
    // Problems of a plan
    .problemClosedDay: "Closed all day on {0}.",
    .problemOpensAt: "Closed on arrival; opens at {0}.", .problemClosedOnArrival: "Closed on arrival.",
    .problemCloses: "Closes at {0}, {1} too early for this visit.",
    .problemAfterDayEnd: "Ends {0} after the end of your day.",
    .problemTight: "Tight: only {0} to spare before it closes.",
    .problemNoDate: "Opening not checked: the trip has no date. Press d.",
    .problemHoursUnknown: "Opening hours not known; ask before you go.", .problemNoPosition: "Position not known.",
    .problemTravelUnknown: "Travel time not known; none is counted.",
    .problemNoSuchPlace: "This place is not in the guide any more.",
  ]

  private static let bookings: [Word: String] = [
    // Booking requests
    .consentIntro:
      "By saving you agree that Hoa Ban seals your name, contact details and note, keeps them on this device and passes them only to the provider you ask, for the answer. You can take the request back until it is sent.",
    .contactSealed:
      "Sealed; only the provider can open it.",
    .providerTakesNone:
      "This provider takes no requests through Hoa Ban yet.",
    .nextWaitProvider:
      "Saved on this device. This provider takes no requests through Hoa Ban yet.",
    .problemSheet:
      "Name, contact and note are {0} bytes too long; shorten the note.",
    .newRequest: "New request", .requestTo: "Request: {0}",
    .staysOnDevice: "It stays sealed on this device until it can be sent.",
    .emptyBookings: "No requests yet. In Explore, press b on a homestay, a route or a speciality.",
    .emptyBookingsDraft: "No requests yet, but a form is unfinished. Press r to go on with it.",
    .bookingReference: "Reference", .bookingDates: "Dates", .bookingParty: "People", .bookingContact: "Contact",
    .bookingState: "State", .bookingNext: "Next", .nights: "nights: {0}", .party: "adults: {0}, children: {1}",
    .productSupper: "Supper with the hosts", .productBicycle: "Bicycle",
    .productBoat: "Boat", .productPerformance: "Songs and dances",
    .productHomestay: "Overnight stay", .productGuide: "Local guide", .productVehicle: "Vehicle hire",
    .productSpeciality: "Local speciality",
    // How far a request has come
    .stateDraft: "draft", .stateQueued: "saved here, not yet sent", .stateSending: "being sent",
    .stateBlocked: "needs attention", .stateWithdrawn: "withdrawn", .statePending: "sent, no answer yet",
    .stateOffered: "another offer made", .stateConfirmed: "confirmed", .stateDeclined: "declined",
    .stateCancelled: "cancelled", .stateExpired: "expired", .nextFinish: "Finish the form and save it.",
    .nextConnect: "It goes out with the next connection; {0} sends it now.",
    .nextWaitSent: "It is being sent; wait a little.",
    .nextWaitAnswer: "Wait for the provider's answer.",
    .nextAnswerOffer: "Something else is offered: accept ({0}) or decline ({1}) it.",
    .nextArrive: "All is settled; arrive on {0}.",
    .nextCorrect: "Correct it and make a new request, or let it be.",
    .nextAskElsewhere: "Ask somebody else, or for another day.", .nextNothing: "Nothing is left to do.",
    // Fields of a request
    .fieldProduct: "What you want", .fieldFrom: "First day", .fieldUntil: "Last day", .fieldAdults: "Adults",
    .fieldChildren: "Children", .fieldQuantity: "Quantity", .fieldName: "Your name", .fieldPhone: "Telephone",
    .fieldEmail: "E-mail", .fieldNote: "Note",
    .adviceProduct: "Left and Right choose what to ask for.",
    .adviceFrom: "For example 5/12/2026: day, month, year.",
    .adviceUntilNight: "The day you leave, at least one night later.",
    .adviceUntil: "The last day; leave empty for one day.",
    .adviceParty: "A number of people, up to 60; at least one adult.",
    .adviceQuantity: "How many, from 1 to 999; say the unit in the note.",
    .adviceName: "The name to ask for; only the provider can read it.",
    .adviceContact: "Give a telephone number or an e-mail address, or both.",
    .adviceNote: "Anything else: food, hour of arrival, languages.",
    // Problems of a field
    .problemMissing: "This is needed.",
    .problemNotADate: "\"{0}\" is not a date. Write it like 5/12/2026.",
    .problemNotANumber: "\"{0}\" is not a number. Use digits only.", .problemRange: "From {0} to {1}, please.",
    .problemTooLong: "Too long: at most {0} characters.",
    .problemPast: "This day is past; today is {0}.",
    .problemTooFar: "Too far ahead: {0} at the latest.",
    .problemEndsEarly: "Ends too early: {0} at the earliest.",
    .problemEndsLate: "Ends too late: {0} at the latest.",
    .problemNoContact: "Give a telephone number or an e-mail address.",
    .problemPhone: "Not a telephone number: 8 to 15 digits, with or without +.",
    .problemEmail: "Not an e-mail address: it looks like ten@example.vn.",
  ]

  private static let help: [Word: String] = [
    // Help
    .everywhere: "Everywhere", .aboutTitle: "Hoa Ban, a guide to Điện Biên",
    .aboutText: """
    Hoa Ban is a guide to the province of Điện Biên in the north-west of Vietnam: the battlefield of 1954, \
    heritage, nature, villages, places to stay, food, routes, festivals and ways to travel. Find a place, look \
    at it on the map, put it into a trip, and write a booking request.
    """,
    .aboutOffline: """
    It works wholly without a network. Places, map and travel times come with the guide; trips, favourites and \
    settings are saved on this device at once.
    """,
    .aboutHonesty: """
    Every fact has its source, its date and how sure it is. Every position says how accurate it is, and the \
    map is a sketch, not a chart to navigate by. What nobody knows is shown as not known, never guessed. \
    Opening hours and prices change: ask before you go.
    """,
    .aboutBookings: """
    Booking requests are sealed and saved on this device, and sent when there is a connection; only the provider \
    can read who asks. Many providers take no requests this way yet: where the guide says so, book directly.
    """,
  ]
}
