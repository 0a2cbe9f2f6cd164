/// What the guide says in French of when a place is open.
extension French {
  static let opening: [Word: String] = [
    .hoursOpenUntil: "ouvert jusqu’à {0}",
    .hoursOpenUntilAtLeast: "ouvert au moins jusqu’à {0}",
    .hoursClosesIn: "ferme dans {0}",
    .hoursOpenAllDay: "ouvert toute la journée",
    .hoursOpenEnd: "ouvert, heure de fermeture inconnue",
    .hoursOpens: "fermé, ouvre {0}",
    .hoursClosedToday: "fermé aujourd’hui, ouvre {0}",
    .hoursHoliday: "fermé aujourd’hui ({0}), ouvre {1}",
    .hoursClosedUntil: "fermé jusqu’au {0}",
    .hoursUncertain: "incertain",
    .hoursUncertainFor: "incertain ({0})",
    .momentToday: "à {0}",
    .momentTomorrow: "demain à {0}",
    .momentOnDay: "{0} à {1}",
    .momentOnWholeTomorrow: "demain",
    .momentOnWholeDay: "{0}",
    .dayClosed: "fermé",
    .dayAllHours: "toute la journée",
    .dayFrom: "à partir de {0}",
    .dayAtLeast: "{0} ou plus tard",
  ]
}
