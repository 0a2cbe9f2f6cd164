/// French words for moments.
enum FrenchTimes {
  static let phrases: [(PhraseMeaning, [String])] = [
    (.time(.now), ["maintenant", "en ce moment", "actuellement", "tout de suite", "à cette heure"]),
    (.time(.day(0)), ["aujourd'hui", "aujourdhui"]), (.time(.day(1)), ["demain"]), (.time(.day(2)), ["après demain"]),
    (.time(.weekday(0)), ["lundi", "lundis"]), (.time(.weekday(1)), ["mardi", "mardis"]),
    (.time(.weekday(2)), ["mercredi", "mercredis"]), (.time(.weekday(3)), ["jeudi", "jeudis"]),
    (.time(.weekday(4)), ["vendredi", "vendredis"]), (.time(.weekday(5)), ["samedi", "samedis"]),
    (.time(.weekday(6)), ["dimanche", "dimanches"]), (.time(.weekend), ["week end", "weekend", "week ends"]),
    (.time(.part(.morning)), ["matin", "matinée", "du matin", "au matin"]),
    (.time(.part(.midday)), ["heure du déjeuner"]),
    (.time(.part(.afternoon)), ["après midi", "l'après midi", "de l'après midi"]),
    (.time(.part(.evening)), ["soir", "soirée", "du soir"]),
    (.time(.part(.night)), ["nuit", "la nuit", "tard"]), (.time(.today(.morning)), ["ce matin"]),
    (.time(.today(.afternoon)), ["cet après midi"]), (.time(.today(.evening)), ["ce soir"]),
    (.time(.today(.night)), ["cette nuit"]), (.time(.noon), ["midi"]), (.time(.midnight), ["minuit"]),
    (.time(.hours), ["h", "heure", "heures"]), (.time(.half), ["et demie", "trente"]),
    (.time(.allDay), ["24 heures sur 24", "24h/24", "24h sur 24", "toute la journée"]),
    (.timeLink, ["à", "le", "les", "vers", "dès", "ce", "au", "en", "pour", "dans", "à partir de", "tous les"]),
  ]
}
