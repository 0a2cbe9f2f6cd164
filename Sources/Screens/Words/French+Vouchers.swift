/// What vouchers say, in French.
extension French {
  static let vouchers: [Word: String] = [
    .labelVoucher: "Bon", .saysVoucher: "Montrer la page avec un code QR pour le mobile",
    .voucherTitle: "Réservation {0}", .voucherNot: "Non confirmée : c’est une demande, pas encore un bon.",
    .voucherWhat: "Quoi", .voucherWhere: "Où", .voucherAnswers: "Qui répond", .voucherWay: "Acheminement",
    .voucherReceived: "reçue par le centre", .voucherAnswer: "Réponse", .voucherNoAnswer: "pas encore",
    .voucherReason: "Ses mots", .voucherRevision: "Révision", .voucherNoRevision: "aucune du centre pour l’instant",
    .voucherAttention: "À voir", .voucherAsOf: "Selon cet appareil au {0} ; seul le centre décide.",
    .voucherGone: "n’est plus dans ces données",
    .voucherKeys: "Haut, Bas : défiler ; Tab : code QR ; i : inverser ; y : copier ; Esc : fermer",
    .voucherTooSmall: "Le code QR demande une fenêtre de {0} ; celle-ci fait {1}.",
  ]
}
