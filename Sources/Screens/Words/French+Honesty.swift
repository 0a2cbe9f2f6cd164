/// What the guide says in French of how far its data can be trusted.
extension French {
  static let honesty: [Word: String] = [
    .productsTitle: "Peut être demandé",
    .priceOnRequest: "prix sur demande",
    .priceOfYear: "{0} ({1})",
    .nameTrap: "Attention au nom",
    .hoursFrom: "d’après {0}, {1} : renseignez-vous avant d’y aller",
    .hoursFromUndated: "d’après {0} : renseignez-vous avant d’y aller",
    .helpGuide: "Guide et touches",
    .helpUnknown: "Ce qu’on ignore",
    .helpCredits: "Sources",
    .labelReport: "Signaler",
    .saysReport: "Noter une erreur pour ceux qui tiennent les données",
    .promptReport: "Qu’est-ce qui est faux, ou que savez-vous de mieux ?",
    .hintReport: "Dites aussi d’où vous le savez",
    .reported: "Écrit dans {0} : à remettre à qui tient les données",
    .failedReport: "La correction n’a pas pu être écrite : {0}",
    .unknownIntro: """
    Ce guide montre ce qu’il sait et dit ce qu’il ignore. Beaucoup de choses ne se trouvent dans aucune \
    publication. Si vous savez mieux, ouvrez le lieu et appuyez sur !, ou écrivez-le avec `hoaban report \
    LIEU` : c’est un petit fichier pour qui tient les données.
    """,
    .gapPosition: "Sans position",
    .gapCoarse: "Position à quelques kilomètres près",
    .gapHours: "Horaires inconnus",
    .gapOldHours: "Horaires anciens ou incertains",
    .gapTicket: "Entrée payante ou non : inconnu",
    .gapPrice: "Aucun prix publié pour une nuit",
    .gapCapacity: "Nombre d’hôtes inconnu",
    .gapAccess: "Accès non décrit",
    .gapNextDate: "Prochaine date inconnue",
    .gapUnsure: "Repose sur des sources faibles",
    .andMore: "et {0} autres",
    .creditsIntro: """
    Tout a été lu dans des pages et des dépôts publics ; chaque phrase est de nous. Textes et données : \
    CC BY 4.0. Version {0}. Merci à :
    """,
    .creditRow: "{0} ({1})",
  ]
}
