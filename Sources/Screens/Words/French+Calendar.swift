/// What the calendar says in French.
extension French {
  static let calendar: [Word: String] = [
    .saysOpenFestival: "Ouvrir la fiche de la fête dans Explorer",
    .labelCopyCommand: "Copier (ICS)",
    .saysCopyCommand: "Copier la commande du fichier d’agenda de la fête",
    .whyNoRecord: "Ce jour n’a pas de fiche",
    .whyNoExport: "Ses dates ne se calculent pas",
    .calendarToday: "Aujourd’hui {0}, lunaire {1}, année {2}",
    .calendarUndated: "Date inconnue",
    .calendarComputed: "calculé",
    .calendarWindow: "entre",
    .calendarMonth: "à annoncer",
    .calendarUnknown: "inconnue",
    .calendarHoliday: "jour férié",
    .calendarLunarDay: "fête lunaire",
    .dateComputed: "Date fixe du calendrier solaire. D’autres jours peuvent être annoncés.",
    .dateComputedLunar: "Calculé sur le calendrier lunaire. D’autres jours peuvent être annoncés.",
    .dateWindow: "La fête a lieu entre ces jours ; le choix se fait chaque année.",
    .dateMonth: "Seule cette période est connue ; les jours sont fixés chaque année.",
    .dateChosen: "Les jours sont choisis ou annoncés chaque fois et ne se calculent pas.",
    .dateUnknown: "Aucune règle n’a été trouvée pour calculer une date.",
    .dateHolidayByLaw: "Jour férié du Viet Nam, selon la loi.",
    .dateHolidayAnnounced: "Jour férié du Viet Nam, selon l’annonce.",
    .dateHolidayByRule: "Jour férié du Viet Nam ; les jours exacts ne sont pas encore annoncés.",
    .dateLunarDay: "Fête du calendrier lunaire, non chômée.",
    .calendarExport: "Fichier d’agenda : {0}",
  ]
}
