/// What the guide says in English of how far its data can be trusted.
extension English {
  static let honesty: [Word: String] = [
    .productsTitle: "Can be asked for",
    .priceOnRequest: "price on request",
    .priceOfYear: "{0} ({1})",
    .nameTrap: "Mind the name",
    .hoursFrom: "from {0}, {1}: ask before you go",
    .hoursFromUndated: "from {0}: ask before you go",
    .helpGuide: "Guide and keys",
    .helpUnknown: "What is not known",
    .helpCredits: "Credits",
    .labelReport: "Report",
    .saysReport: "Write down what is wrong here, for the keepers",
    .promptReport: "What is wrong, or what do you know better?",
    .hintReport: "Say also how you know it",
    .reported: "Written to {0}: give it to whoever keeps the data",
    .failedReport: "The correction could not be written: {0}",
    .unknownIntro: """
    This guide shows what it knows and says what it does not know. Much could not be found in print. If \
    you know better, open the place and press !, or write it down with `hoaban report PLACE`: it becomes \
    a small file for whoever keeps the data.
    """,
    .gapPosition: "No position",
    .gapCoarse: "Position off by up to some kilometres",
    .gapHours: "Opening hours not known",
    .gapOldHours: "Opening hours old or unsure",
    .gapTicket: "Not known whether there is a ticket",
    .gapPrice: "No published price of a night",
    .gapCapacity: "Not known how many guests it takes",
    .gapAccess: "No way in described",
    .gapNextDate: "Next date not known",
    .gapUnsure: "Rests on weak sources",
    .andMore: "and {0} more",
    .creditsIntro: """
    All of it was read in public pages and repositories; every sentence is our own. Texts and data: CC \
    BY 4.0. Version {0}. Thanks to:
    """,
    .creditRow: "{0} ({1})",
  ]
}
