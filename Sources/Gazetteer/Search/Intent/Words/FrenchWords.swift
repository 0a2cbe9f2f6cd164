extension TongueWords {
  static let french = TongueWords(
    tongue: .french, categories: FrenchCategories.words,
    phrases: FrenchTimes.phrases + [
      (
        .near,
        [
          "près de", "près de la", "près du", "près des", "près d'", "près de l'", "à côté de", "à côté de la",
          "à côté du", "à côté des", "à côté d'", "à côté de l'", "autour de", "autour de la", "autour du",
          "autour des",
          "autour d'", "autour de l'", "proche de", "proche de la", "proche du", "proche des", "proches de",
          "proches du",
          "proche d'", "proche de l'", "proches de la", "aux alentours de", "aux environs de", "à proximité de",
          "à proximité du", "à proximité de la", "à proximité des", "à proximité d'", "non loin de", "non loin du",
          "à deux pas de",
          "le plus proche de", "la plus proche de", "tout près de", "aux alentours du",
        ]
      ),
      (
        .nearHere,
        [
          "à proximité", "près d'ici", "près de moi", "autour de moi", "autour d'ici", "proche d'ici", "à côté",
          "dans les environs", "dans le coin", "le plus proche", "la plus proche", "les plus proches", "plus proche",
          "aux alentours", "tout près", "par ici",
          "proche de moi", "à côté d'ici", "à côté de moi",
        ]
      ),
      (
        .open,
        [
          "ouvert", "ouverte", "ouverts", "ouvertes", "est ouvert", "est ouverte", "sont ouverts", "encore ouvert",
          "encore ouverte",
          "encore ouverts", "actuellement ouvert", "est il ouvert", "qui ouvre", "qui est ouvert", "qui sont ouverts",
        ]
      ),
      (
        .free,
        [
          "gratuit", "gratuite", "gratuits", "gratuites", "gratuitement", "entrée gratuite", "entrée libre",
          "accès gratuit",
          "accès libre", "sans billet", "visite gratuite", "à titre gratuit",
        ]
      ),
      (
        .children,
        [
          "enfants", "enfant", "avec enfants", "avec des enfants", "avec un enfant", "avec les enfants",
          "avec mes enfants", "pour enfants",
          "pour les enfants", "pour des enfants", "en famille", "famille", "familles", "pour les familles",
          "pour familles", "familial",
          "familiale", "avec de jeunes enfants", "adapté aux enfants", "adaptés aux enfants", "avec ma famille",
          "pour toute la famille",
        ]
      ),
      (.unitOfEurope("xã"), ["commune"]), (.unitOfEurope("phường"), ["quartier"]),
      (.unitOfEurope("thị trấn"), ["bourg"]),
      (.of, ["de", "d'"]),
      (.inside, ["a", "!à", "dans", "dans la", "dans le", "en", "sur", "au", "situé à", "à l'intérieur de"]),
      (
        .everywhere,
        ["dien bien phu", "dien bien", "la ville", "ville", "centre ville", "la province", "vietnam", "viêt nam"]
      ),
      (.describing, ["où"]), (.question, FrenchQuestions.phrases), (.stop, FrenchQuestions.stops),
      (.plain, ["wifi gratuit", "parking gratuit", "plein air", "maison de famille"]),
    ])
}

/// How people ask in French.
enum FrenchQuestions {
  static let phrases = [
    "où est", "où est le", "où est la", "où est l'", "où sont", "où sont les", "où se trouve", "où se trouve le",
    "où se trouve la", "où se trouve l'",
    "où se trouvent", "où trouver", "où trouver un", "où trouver une", "où puis je trouver", "où peut on",
    "où est ce qu'", "où est ce que", "où", "comment aller à", "comment aller au",
    "comment aller à la", "comment aller", "comment se rendre à", "comment se rendre au", "comment se rendre",
    "comment y aller", "comment rejoindre", "aller à",
    "itinéraire vers", "itinéraire pour", "chemin vers", "c'est quoi", "qu'est ce que", "qu'est ce qu'",
    "qu'est ce que c'est", "quel est", "quelle est", "quels sont",
    "quelles sont", "qui est", "qui était", "quand", "je cherche", "je cherche un", "je cherche une", "je cherche le",
    "je cherche la",
    "je veux", "je veux aller à", "je voudrais", "je voudrais aller à", "j'aimerais", "j'aimerais voir",
    "nous cherchons", "parle moi de", "parlez moi de", "montre moi", "montrez moi",
    "trouve moi", "cherche", "y a t il", "y a t il un", "y a t il une", "est ce que", "est ce qu'", "il y a",
    "que voir", "que voir à", "que faire", "que faire à", "que visiter", "quoi voir", "quoi faire",
    "lieux à visiter", "à visiter", "à voir", "horaires", "horaires d'ouverture", "heures d'ouverture",
    "horaire d'ouverture", "prix du billet", "prix d'entrée",
    "tarif", "tarifs", "adresse", "adresse de", "plan de", "carte de", "informations sur", "histoire de",
    "l'histoire de",
    "s'il vous plaît", "attractions touristiques", "curiosités", "sites touristiques",
  ]
  static let stops = [
    "de", "la", "le", "les", "l'", "d'", "du", "des", "et", "ou", "en", "!à", "au", "aux", "un", "une", "dans", "sur",
    "pour",
    "avec", "par", "chez", "est", "sont", "c'", "ce", "cette", "qu'", "que", "qui", "quel", "quelle", "y", "il", "je",
    "j'",
    "nous", "moi", "meilleur", "meilleure", "meilleurs", "meilleures", "beau", "belle", "beaux",
    "belles",
    "bon", "bons", "bonne", "célèbre", "s'", "se", "plus", "tout", "comment", "lieu", "lieux",
  ]
}
