/// What planning a trip says in French.
extension French {
  static let planning: [Word: String] = [
    .labelPlan: "Planifier",
    .saysPlan: "Planifier tout, ou le reste autour de ce qui est fixé",
    .whyNoDate: "Il faut d’abord une date (d)",
    .planTitle: "Planifier cet itinéraire",
    .planFresh: "Planifier tout l’itinéraire",
    .planRest: "Remplir le temps libre ; les {0} étape(s) restent",
    .planFromNow: "À partir de maintenant ({0}) ; ce qui est fait reste",
    .planAnew: "Tout replanifier ; seul le verrouillé reste ({0})",
    .planChooseKeys: "Entrée planifie ; Esc quitte. Dates, groupe, goûts : S",
    .planRunning: "Recherche de bons plans…",
    .planCancelKeys: "Esc arrête ; rien ne change",
    .planCloseKeys: "Entrée ou Esc ferme",
    .planStopped: "Recherche arrêtée ; l’itinéraire est inchangé.",
    .planNumber: "Plan {0} sur {1}",
    .planSum: "{0} étapes, visites {1}, route {2}",
    .planUnsure: "? : horaires inconnus ; renseignez-vous avant d’y aller.",
    .planKeys: "Gauche/Droite : autres plans ; Entrée : prendre ; Esc : laisser tel quel",
    .planPlainChooseKeys: "Un numéro planifie ; ligne vide : quitter",
    .planPlainKeys: "Un numéro : autre plan ; y : prendre celui-ci ; ligne vide : laisser tel quel",
  ]
}
