/// What stands around QR codes, in French.
extension French {
  static let codes: [Word: String] = [
    .labelCode: "Code QR",
    .saysCode: "Montrer un code QR qui s’ouvre sur la carte du mobile",
    .codeHint: "visez avec l’appareil photo du téléphone",
    .codeKeys: "Gauche, Droite : autres ; i : inverser ; y : copier le lien ; Esc : fermer",
    .codeTooSmall: "Ce code demande une fenêtre de {0} ; celle-ci fait {1}. Le lien :",
    .codeTooLong: "C’est trop pour un seul code QR.",
  ]
}
