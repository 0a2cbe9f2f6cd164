/// The interface in French. The blanks before `:`, `;`, `!`, `?` and inside « » hold their words together.
enum French {
  static let table: [Word: String] = [
    keys, notices, entries, opening, honesty, searching, trips, editor, planning, codes, vouchers, mapping, bookings,
    sending, refusals,
    calendar,
    battle, panorama,
    help,
  ]
  .reduce(into: [Word: String]()) { table, part in table.merge(part) { first, _ in first } }
  .mapValues(FrenchSpacing.held)

  private static let keys: [Word: String] = [
    // Tabs
    .tabExplore: "Explorer", .tabMap: "Carte", .tabTrip: "Itinéraire", .tabBookings: "Demandes",
    .tabCalendar: "Calendrier", .tabHelp: "Aide",
    .saysTabExplore: "Aller à Explorer : recherche, liste et détails",
    .saysTabMap: "Aller à la carte",
    .saysTabTrip: "Aller à vos itinéraires",
    .saysTabBookings: "Aller à vos demandes de réservation",
    .saysTabCalendar: "Aller au calendrier : fêtes et jours fériés à venir",
    .saysTabHelp: "Aller à l’aide : ce guide et ses touches",
    // Keys of everywhere
    .labelHelp: "Touches", .saysHelp: "Afficher les touches utiles ici",
    .labelPalette: "Commandes", .saysPalette: "Trouver une commande ou un lieu par son nom",
    .labelLanguage: "Langue", .saysLanguage: "Langue : vietnamien, anglais, français ou japonais",
    .labelTheme: "Couleurs", .saysTheme: "Changer les couleurs : dark, light, contrast, inherit",
    .labelGlyphs: "Caractères", .saysGlyphs: "Changer les signes du dessin, de braille à ascii",
    .labelMouse: "Souris", .saysMouse: "Activer ou désactiver la souris",
    .labelRedraw: "Redessiner", .saysRedraw: "Redessiner l’écran",
    .labelSuspend: "Suspendre", .saysSuspend: "Passer au terminal un moment ; fg ramène ici",
    .labelQuit: "Quitter", .saysQuit: "Quitter le guide ; tout est déjà enregistré",
    .labelBack: "Retour", .saysBack: "Revenir d’un niveau",
    .labelNextPane: "Volet", .saysNextPane: "Aller au volet suivant",
    .labelPreviousPane: "Volet préc.", .saysPreviousPane: "Aller au volet précédent",
    // Keys of lists and texts
    .labelUp: "Haut", .saysUp: "Monter d’une ligne",
    .labelDown: "Bas", .saysDown: "Descendre d’une ligne",
    .labelPageUp: "Page haut", .saysPageUp: "Monter d’une page",
    .labelPageDown: "Page bas", .saysPageDown: "Descendre d’une page",
    .labelFirst: "Début", .saysFirst: "Aller à la première ligne",
    .labelLast: "Fin", .saysLast: "Aller à la dernière ligne",
    .labelOpen: "Ouvrir", .saysOpen: "Ouvrir ce qui est choisi",
    .labelCopy: "Copier", .saysCopy: "Copier le nom et la position dans le presse-papiers",
    .labelUndo: "Annuler", .saysUndo: "Annuler la dernière modification de l’itinéraire",
    .labelRedo: "Rétablir", .saysRedo: "Rétablir ce qui a été annulé",
    // Keys of Explore
    .labelSearch: "Chercher", .saysSearch: "Chercher lieux, cuisine, circuits et fêtes",
    .labelToResults: "Résultats", .saysToResults: "Aller aux résultats",
    .labelClear: "Vider", .saysClear: "Effacer la recherche ; une fois de plus montre tout",
    .labelShowOnMap: "Carte", .saysShowOnMap: "Montrer ce lieu sur la carte",
    .labelAddToTrip: "Ajouter", .saysAddToTrip: "Ajouter ce lieu à l’itinéraire en cours",
    .labelRequest: "Réserver", .saysRequest: "Rédiger une demande de réservation pour ce lieu",
    .labelFavourite: "Favori", .saysFavourite: "Mettre ce lieu en favori, ou l’en retirer",
    .labelFavouritesOnly: "Favoris", .saysFavouritesOnly: "Ne montrer que les favoris, ou tout de nouveau",
    .labelGroup: "Thème", .saysNextGroup: "Ne montrer que le thème suivant",
    .saysPreviousGroup: "Ne montrer que le thème précédent",
    .labelSort: "Trier", .saysSort: "Changer l’ordre de la liste",
    .labelNear: "Autour d’ici", .saysNear: "Classer la liste selon la distance à ce lieu",
    .labelHistoryBack: "Page préc.", .saysHistoryBack: "Revenir à la page d’où vous venez",
    // Keys of the map
    .labelPan: "Bouger", .saysPan: "Déplacer la carte",
    .saysPanPage: "Déplacer la carte de presque un écran",
    .labelZoomIn: "Agrandir", .saysZoomIn: "Agrandir la carte",
    .labelZoomOut: "Réduire", .saysZoomOut: "Réduire la carte",
    .labelNextPlace: "Suivant", .saysNextPlace: "Choisir le lieu suivant à l’écran",
    .labelPreviousPlace: "Précédent", .saysPreviousPlace: "Choisir le lieu précédent à l’écran",
    .labelResetView: "Vallée", .saysResetView: "Montrer la vallée de Dien Bien Phu",
    .labelProvince: "Province", .saysProvince: "Montrer toute la province",
    .labelLegend: "Légende", .saysLegend: "Afficher ou masquer la légende",
    .labelRelief: "Relief", .saysRelief: "Afficher ou masquer le relief",
    // Keys of trips
    .labelOpenPlace: "Voir",
    .labelMoveUp: "Plus tôt", .saysMoveUp: "Visiter cette étape plus tôt",
    .labelMoveDown: "Plus tard", .saysMoveDown: "Visiter cette étape plus tard",
    .labelDayBefore: "Jour préc.", .saysMoveToPreviousDay: "Déplacer cette étape au jour précédent",
    .labelDayAfter: "Jour d’après", .saysMoveToNextDay: "Déplacer cette étape au jour suivant",
    .labelRemove: "Retirer", .saysRemove: "Retirer cette étape de l’itinéraire",
    .labelVisit: "Durée", .saysVisit: "Fixer la durée de la visite",
    .labelDate: "Date", .saysDate: "Fixer le premier jour de l’itinéraire",
    .labelMode: "Transport", .saysMode: "Changer de transport : à pied, vélo, moto, voiture",
    .labelAddDay: "Ajouter jour", .saysAddDay: "Ajouter un jour à la fin de l’itinéraire",
    .labelRemoveDay: "Retirer jour", .saysRemoveDay: "Retirer ce jour s’il n’a pas d’étape",
    .labelNewTrip: "Nouveau", .saysNewTrip: "Commencer un nouvel itinéraire",
    .labelRename: "Renommer", .saysRename: "Donner un autre nom à l’itinéraire",
    .labelDelete: "Supprimer", .saysDelete: "Supprimer l’itinéraire, après confirmation",
    // Keys of bookings
    .saysOpenProvider: "Ouvrir le lieu concerné par la demande",
    .labelWithdraw: "Retirer", .saysWithdraw: "Retirer ou annuler la demande, après confirmation",
    .labelResume: "Reprendre", .saysResume: "Reprendre le formulaire",
    .saysCopyReference: "Copier la référence de la demande",
    .labelSave: "Enregistrer", .saysSave: "Enregistrer la demande sur cet appareil",
    .labelNextField: "Suivant", .saysNextField: "Champ suivant ; après le dernier, enregistrer",
    .labelPreviousField: "Précédent", .saysPreviousField: "Aller au champ précédent",
    .labelProduct: "Choisir", .saysProduct: "Choisir ce que vous demandez",
    .labelLeaveForm: "Fermer", .saysLeaveForm: "Fermer le formulaire ; votre saisie est gardée",
    // Why something cannot be done now
    .whyKiosk: "Pas sur une borne publique", .whyNothingSelected: "Rien n’est sélectionné",
    .whyNoPosition: "Sa position n’est pas connue",
    .whyNotBookable: "Il n’y a rien à réserver ici", .whyNoHistory: "Pas de page avant celle-ci",
    .whyNoTrip: "Il n’y a pas encore d’itinéraire", .whyNoStop: "Aucune étape n’est choisie",
    .whyCannotWithdraw: "Elle ne peut plus être annulée", .whyNoDraft: "Aucun formulaire en cours",
    .whyOneProduct: "Il n’y a qu’un choix", .nothingToUndo: "Rien à annuler", .nothingToRedo: "Rien à rétablir",
  ]

  private static let notices: [Word: String] = [
    // Settings
    .languageChanged: "Le guide parle maintenant français.", .noJapaneseInASCII: "L’ASCII ne peut écrire le japonais.",
    .themeChanged: "Couleurs : {0}",
    .glyphsChanged: "Signes du dessin : {0}", .reliefOn: "Le relief est affiché ; c’est un croquis.",
    .reliefOff: "Le relief est masqué.",
    .mouseOn: "La souris est activée.",
    .mouseOff: "Souris désactivée : le terminal sélectionne de nouveau le texte.",
    // What was done
    .copied: "Copié : {0}", .favouriteAdded: "Ajouté aux favoris.", .favouriteRemoved: "Retiré des favoris.",
    .sortedFrom: "Du plus proche au plus loin de {0}.", .nothingChanged: "Rien n’a été modifié.",
    .addedAgain: "Ajouté ; ce lieu est plusieurs fois dans {0} : {1}.",
    .addedToTrip: "Ajouté à {0} ; nombre d’étapes : {1}.", .tripChanged: "{0} a été modifié.",
    .tripDeleted: "L’itinéraire a été supprimé.",
    .bookingSaved: "Demande {0} enregistrée sur cet appareil ; pas encore envoyée.",
    .bookingWithdrawn: "La demande a été retirée.",
    .draftKept: "Votre saisie est gardée ; appuyez sur r pour continuer.",
    // What went wrong
    .failedGazetteer: "Données du guide illisibles. Relancez Hoa Ban. ({0})",
    .failedTraveller: "Itinéraires illisibles ou non enregistrés. Vérifiez le disque. ({0})",
    .failedOutbox: "Demandes illisibles ou non enregistrées. Vérifiez le disque. ({0})",
    .outboxRecovered: "Fichier des demandes abîmé : {0} sauvée(s), {1} abîmée(s). Il reste sous {2}",
    .outboxUnreadable: "Demandes que cette version de Hoa Ban ne peut pas lire, gardées ici : {0}",
    .alreadySent: "La demande est peut-être partie ; impossible de la retirer ici.",
    .noSuchPlace: "Ce lieu n’est plus dans le guide.", .noSuchRow: "Il n’y a pas de ligne {0} ici.",
    .mapNothingInView: "Aucun lieu à l’écran. Appuyez sur - pour réduire.",
    .formHasProblems: "Non enregistré : un champ du formulaire est à corriger.",
    .editDayNotEmpty: "Ce jour a encore des étapes. Déplacez-les ou retirez-les d’abord.",
    .editLastDay: "Un itinéraire garde au moins un jour.",
    .editTooMany: "L’itinéraire est plein. Commencez-en un autre.",
    .editInvalid: "Cette valeur n’est pas possible ici ; rien n’a été modifié.",
    .editGone: "Ce jour ou cette étape n’existe plus ; rien n’a été modifié.",
    .tooSmall: "La fenêtre est trop petite : {1}. Il faut au moins {0}.", .loading: "Chargement",
    // Prompts
    .helpTitle: "Touches utiles ici",
    .helpFilter: "Tapez pour filtrer ; Enter exécute, Esc ferme", .paletteTitle: "Commandes et lieux",
    .paletteHint: "Tapez une partie d’un nom",
    .emptyPrompt: "Aucun résultat. Appuyez sur Esc pour fermer.", .confirmTitle: "Confirmation",
    .confirmKeys: "y : oui    autre touche : non",
    .confirmDeleteTrip: "Supprimer l’itinéraire « {0} » ? C’est définitif.",
    .confirmWithdraw: "Retirer la demande à {0} ?", .promptNewTrip: "Nom du nouvel itinéraire",
    .promptRename: "Nouveau nom de l’itinéraire", .promptDate: "Premier jour de l’itinéraire",
    .promptVisit: "Combien de minutes restez-vous ?", .hintName: "Un nom de 1 à 80 caractères.",
    .hintDate: "Par exemple 5/12/2026 ; laissez vide si la date n’est pas fixée.",
    .hintVisit: "De 0 à 1 440 minutes ; laissez vide pour la durée habituelle.",
    // First run
    .welcomeTitle: "Bienvenue dans Hoa Ban",
    .welcomeText: "Un guide de Dien Bien qui fonctionne entièrement sans réseau. Cinq touches pour commencer :",
    .welcomeSearch: "Chercher un lieu", .welcomeOpen: "Ouvrir ce qui est choisi",
    .welcomeMap: "Le montrer sur la carte", .welcomeTrip: "L’ajouter à un itinéraire",
    .welcomeHelp: "Afficher toutes les touches",
  ]

  private static let entries: [Word: String] = [
    // Explore
    .nearChip: "près de {0}", .sortRelevance: "pertinence", .sortName: "par nom", .sortImportance: "notoriété",
    .sortDistance: "distance",
    .emptySearch: "Rien pour « {0} ». Essayez moins de lettres, ou appuyez sur Esc pour effacer.",
    .emptyGroup: "Rien ici dans ce thème. Appuyez sur ] pour le thème suivant.",
    .emptyFavourites: "Pas encore de favoris ici. Appuyez sur F pour tout montrer de nouveau.",
    // Groups
    .groupAll: "Tout", .groupBattlefield: "Bataille", .groupHeritage: "Patrimoine", .groupNature: "Nature",
    .groupCulture: "Culture", .groupStay: "Hébergement", .groupFood: "Cuisine", .groupRoute: "Circuits",
    .groupFestival: "Fêtes", .groupTravel: "Transports", .groupService: "Services",
    // Details of an entry
    .alsoCalled: "Autres noms", .position: "Position", .positionWords: "{0}. {1} ; {2}",
    .positionGood: "Bonne à environ {0} près",
    .positionWithin: "Quelque part dans un rayon de {0}, trop vague pour y aller à pied",
    .positionUnknown: "La position n’est pas connue.", .communeNow: "Commune actuelle",
    .communeBefore: "Ancienne commune", .waypoints: "Sur le parcours", .itsPlaces: "Ses lieux",
    .nearby: "À proximité", .basisCompiled: "estimée à partir de plusieurs sources",
    .basisGame: "d’après un jeu web local de 2026",
    .basisDatabase: "d’après une base touristique étudiante de 2015",
    .basisPublished: "d’après une coordonnée publiée", .basisAviation: "d’après des données aéronautiques",
    .basisEstimate: "estimée d’après une description", .basisHost: "celle du lieu dont il dépend",
    // Where facts come from
    .sources: "Sources",
    .sourcesSeen: "Dans l’ensemble : {0}. Sources relues le {1}.", .confidenceHigh: "fiabilité élevée",
    .confidenceMedium: "fiabilité moyenne", .confidenceLow: "fiabilité faible", .asOf: "situation : {0}",
    .accordingTo: "selon {0}",
    // Values of facts
    .hoursUnknown: "inconnu", .openNow: "ouvert en ce moment", .closedNow: "fermé en ce moment",
    .openGround: "ouvert jour et nuit", .ticketFree: "gratuit", .ticketUnknown: "prix inconnu",
    .aboutDuration: "environ {0}",
    // Labels of facts
    .factHours: "Horaires", .factTicket: "Entrée", .factVisit: "Durée de visite", .factElevation: "Altitude",
    .factSeason: "Saison", .factAccess: "Accès", .factHeritage: "Classement", .factIn1954: "En 1954",
    .factEthnic: "Population", .factHouseholds: "Foyers", .factActivities: "Activités", .factCapacity: "Capacité",
    .factPrice: "Prix", .factOpened: "Ouverture", .factStatus: "État", .factWhen: "Quand",
    .factDateRule: "Règle de la date", .factLastDates: "Dernières dates", .factNext: "Prochaines dates",
    .factDurationDays: "Durée en jours", .factDistance: "Distance", .factRoads: "Routes",
    .factTimes: "Temps de trajet", .factDays: "Jours", .factSurface: "Revêtement", .factHazards: "Dangers",
    .factMode: "Transport", .factFrom: "De", .factTo: "À", .factOperator: "Exploitant", .factFrequency: "Fréquence",
    .factDuration: "Temps de trajet", .factArea: "Zone", .factProtection: "Protection",
    .factCertificate: "Certificat", .factDecision: "Décision", .factWhere: "Où le trouver",
    // The map
    .mapNorth: "N", .mapSchematic: "croquis, ±0,1-1 km", .mapHere: "Vous êtes ici", .mapTrip: "Itinéraire",
    .mapStop: "Étape", .mapAccuracy: "Zone d’erreur", .mapPlacesHere: "{0} lieux ici",
    .mapLimit: "Province (limite)", .mapBorder: "Frontière", .mapLake: "Lac", .mapLakePlace: "Lac (point)",
    .mapHistoric: "Piste de 1954",
    .mapModelledRoad: "Route estimée", .mapRoad: "Route", .mapRiver: "Rivière", .mapRunway: "Piste d’envol",
  ]

  private static let trips: [Word: String] = [
    // Trips
    .tripsTitle: "Itinéraires",
    .emptyTrips: "Pas encore d’itinéraire. Appuyez sur n pour en créer un.", .firstTripName: "Mon itinéraire",
    .tripEmpty: "Aucune étape. Appuyez sur p pour chercher un lieu.", .tripFits: "Le programme tient.",
    .tripConflicts: "Conflits dans le programme : {0}", .dayNumber: "Jour {0}", .dayEmpty: "aucune étape",
    .daySum: "visites {0}, route {1}", .legUnknown: "temps de trajet inconnu", .estimated: "estimé",
    .waits: "attente de {0} avant l’ouverture", .modeWalk: "à pied", .modeBicycle: "à vélo",
    .modeMotorbike: "à moto", .modeCar: "en voiture",
    // Problems of a plan
    .problemClosedDay: "Fermé toute la journée, {0}.",
    .problemOpensAt: "Fermé à l’arrivée ; ouvre à {0}.", .problemClosedOnArrival: "Fermé à l’arrivée.",
    .problemCloses: "Ferme à {0} ; il manque {1} pour cette visite.",
    .problemAfterDayEnd: "Finit {0} après la fin de votre journée.",
    .problemTight: "Serré : {0} de marge avant la fermeture.",
    .problemNoDate: "Horaires non vérifiés : pas de date. Appuyez sur d.",
    .problemHoursUnknown: "Horaires inconnus ; renseignez-vous avant d’y aller.",
    .problemNoPosition: "Position inconnue.",
    .problemTravelUnknown: "Temps de trajet inconnu ; non compté.",
    .problemNoSuchPlace: "Ce lieu n’est plus dans le guide.",
  ]

  private static let bookings: [Word: String] = [
    // Booking requests
    .consentIntro:
      "En enregistrant, vous acceptez que Hoa Ban scelle vos nom, coordonnées et remarque, les garde sur cet appareil et ne les remette qu’au prestataire choisi, pour sa réponse. Avant l’envoi, vous pouvez retirer la demande.",
    .contactSealed:
      "Scellé ; seul le prestataire peut l’ouvrir.",
    .providerTakesNone:
      "Ce prestataire ne prend pas encore de demandes par Hoa Ban.",
    .nextWaitProvider:
      "Enregistrée ici. Ce prestataire ne prend pas encore de demandes par Hoa Ban.",
    .problemSheet:
      "Nom, contact et remarque : {0} octets de trop ; abrégez la remarque.",
    .newRequest: "Nouvelle demande", .requestTo: "Demande : {0}",
    .staysOnDevice: "Elle reste scellée sur cet appareil jusqu’à l’envoi.",
    .emptyBookings: """
    Pas encore de demande. Dans Explorer, choisissez un hébergement, un circuit ou une spécialité, et appuyez sur b.
    """,
    .emptyBookingsDraft: "Pas encore de demande, mais un formulaire est en cours. Appuyez sur r pour le reprendre.",
    .bookingReference: "Référence", .bookingDates: "Dates", .bookingParty: "Personnes", .bookingContact: "Contact",
    .bookingState: "État", .bookingNext: "Ensuite", .nights: "nuits : {0}", .party: "adultes : {0}, enfants : {1}",
    .productSupper: "Dîner chez l’habitant", .productBicycle: "Vélo",
    .productBoat: "Bateau", .productPerformance: "Chants et danses",
    .productHomestay: "Hébergement", .productGuide: "Guide local", .productVehicle: "Location de véhicule",
    .productSpeciality: "Spécialité locale",
    // How far a request has come
    .stateDraft: "brouillon", .stateQueued: "gardée, non envoyée", .stateSending: "envoi en cours",
    .stateBlocked: "à revoir", .stateWithdrawn: "retirée", .statePending: "envoyée, sans réponse",
    .stateOffered: "autre proposition", .stateConfirmed: "confirmée", .stateDeclined: "refusée",
    .stateCancelled: "annulée", .stateExpired: "expirée",
    .nextFinish: "Terminez le formulaire et enregistrez-le.",
    .nextConnect: "Elle part à la prochaine connexion ; {0} l’envoie maintenant.",
    .nextWaitSent: "L’envoi est en cours ; patientez un peu.",
    .nextWaitAnswer: "Attendez la réponse du prestataire.",
    .nextAnswerOffer: "Une autre proposition est faite : acceptez-la ({0}) ou refusez-la ({1}).",
    .nextArrive: "Tout est réglé ; jour d’arrivée : {0}.",
    .nextCorrect: "Corrigez-la dans une nouvelle demande, ou laissez-la.",
    .nextAskElsewhere: "Demandez ailleurs, ou pour un autre jour.", .nextNothing: "Il ne reste rien à faire.",
    // Fields of a request
    .fieldProduct: "Votre demande", .fieldFrom: "Premier jour", .fieldUntil: "Dernier jour",
    .fieldAdults: "Adultes", .fieldChildren: "Enfants", .fieldQuantity: "Quantité", .fieldName: "Votre nom",
    .fieldPhone: "Téléphone", .fieldEmail: "E-mail", .fieldNote: "Remarque",
    .adviceProduct: "Les flèches gauche et droite choisissent ce que vous demandez.",
    .adviceFrom: "Par exemple 5/12/2026 : jour, mois, année.",
    .adviceUntilNight: "Le jour du départ, au moins une nuit plus tard.",
    .adviceUntil: "Le dernier jour ; laissez vide pour un seul jour.",
    .adviceParty: "Nombre de personnes, 60 au plus ; au moins un adulte.",
    .adviceQuantity: "De 1 à 999 ; précisez l’unité dans la remarque.",
    .adviceName: "Le nom à demander ; seul le prestataire peut le lire.",
    .adviceContact: "Donnez un téléphone, un e-mail, ou les deux.",
    .adviceNote: "Autres précisions : repas, heure d’arrivée, langues.",
    // Problems of a field
    .problemMissing: "À remplir.",
    .problemNotADate: "« {0} » n’est pas une date. Écrivez par exemple 5/12/2026.",
    .problemNotANumber: "« {0} » n’est pas un nombre. Seulement des chiffres.", .problemRange: "De {0} à {1}.",
    .problemTooLong: "Trop long : {0} caractères au plus.",
    .problemPast: "Ce jour est passé ; nous sommes le {0}.",
    .problemTooFar: "Trop loin : au plus tard le {0}.",
    .problemEndsEarly: "Fin trop tôt : au plus tôt le {0}.",
    .problemEndsLate: "Fin trop tard : au plus tard le {0}.",
    .problemNoContact: "Donnez un numéro de téléphone ou une adresse e-mail.",
    .problemPhone: "Numéro non valable : 8 à 15 chiffres, avec ou sans +.",
    .problemEmail: "Adresse e-mail non valable : par exemple ten@example.vn.",
  ]

  private static let help: [Word: String] = [
    // Help
    .everywhere: "Partout", .aboutTitle: "Hoa Ban, un guide de Dien Bien",
    .aboutText: """
    Hoa Ban est un guide de la province de Dien Bien, au nord-ouest du Vietnam : le champ de bataille de 1954, le \
    patrimoine, la nature, les villages, les hébergements, la cuisine, les circuits, les fêtes et les transports. \
    Trouvez un lieu, regardez-le sur la carte, ajoutez-le à un itinéraire et rédigez une demande de réservation.
    """,
    .aboutOffline: """
    Il fonctionne entièrement sans réseau. Les lieux, la carte et les temps de trajet sont fournis avec le guide ; \
    les itinéraires, les favoris et les réglages sont enregistrés aussitôt sur cet appareil.
    """,
    .aboutHonesty: """
    Chaque information a sa source, sa date et sa fiabilité. Chaque position dit sa précision, et la carte est un \
    croquis, pas une carte pour s’orienter. Ce que personne ne sait est donné pour inconnu, jamais deviné. Les \
    horaires et les prix changent : renseignez-vous avant d’y aller.
    """,
    .aboutBookings: """
    Les demandes de réservation sont scellées, enregistrées sur cet appareil et envoyées dès qu’il y a une \
    connexion ; seul le prestataire peut lire qui demande. Beaucoup n’en prennent pas encore ainsi : quand le guide \
    le dit, réservez directement.
    """,
  ]
}
