import Booking
import Gazetteer
import Store
import SyncProtocol
import TextShaping

/// Who asks, as far as this machine can open it.
enum DeskContact {
  case sheet(ContactSheet)
  case closed(Obstacle)

  /// Why it cannot be opened. The raw value is `contact_problem` of the JSON document.
  enum Obstacle: String {
    /// The hub has let go of it.
    case forgotten
    /// This machine has no contact key.
    case noKey = "no-key"
    /// It has one that cannot be read.
    case damagedKey = "damaged-key"
    /// It is sealed for another key, or damaged.
    case otherKey = "other-key"
    case unreadable
  }

  init(_ document: SyncProtocol.BookingDocument, _ keys: DeskKeyFolder) {
    guard let enquiry = document.enquiry else {
      self = .closed(.forgotten)
      return
    }
    let secret: ProviderSecret
    do { secret = try keys.secret() } catch DurableDatabaseError.cannotOpen(let path, _)
      where StoredFile(path).exists
    {
      self = .closed(.damagedKey)
      return
    } catch {
      self = .closed(.noKey)
      return
    }
    let binding = SealBinding(booking: document.booking, provider: enquiry.provider, product: enquiry.product)
    do throws(SealError) {
      self = .sheet(Self.shown(try secret.sheet(enquiry.contact, binding)))
    } catch {
      self = .closed(error == .notASheet ? .unreadable : .otherKey)
    }
  }

  /// A stranger wrote it: nothing in it is to steer this terminal.
  private static func shown(_ sheet: ContactSheet) -> ContactSheet {
    let contact = sheet.contact
    return ContactSheet(
      contact: Contact(
        name: DeskText.cleaned(contact.name), phone: contact.phone.map(DeskText.cleaned),
        email: contact.email.map(DeskText.cleaned)), language: sheet.language, note: DeskText.cleaned(sheet.note))
  }

  func words(_ language: Language) -> String {
    let wording: Wording =
      switch self {
      case .sheet(let sheet):
        Wording(all: language.list([sheet.contact.name, sheet.contact.phone, sheet.contact.email].compactMap { $0 }))
      case .closed(.forgotten):
        Wording(
          vi: "đã được xóa khỏi trung tâm", en: "no longer kept by the hub", fr: "n’est plus gardé par le centre",
          ja: "センターから削除されました")
      case .closed(.noKey):
        Wording(
          vi: "máy này không có khóa liên hệ của bạn (contact.key)", en: "your contact.key is not on this machine",
          fr: "votre contact.key n’est pas sur cette machine", ja: "この端末にcontact.keyがありません")
      case .closed(.damagedKey):
        Wording(
          vi: "không đọc được khóa liên hệ của bạn (contact.key); hãy thay bằng bản sao của bạn",
          en: "your contact.key cannot be read; put your copy back",
          fr: "votre contact.key est illisible ; remettez-y votre copie", ja: "contact.keyを読み取れません。控えを元に戻してください")
      case .closed(.otherKey):
        Wording(
          vi: "được mã hóa cho một khóa khác, máy này không mở được",
          en: "sealed for another key; this machine cannot open it",
          fr: "chiffré pour une autre clé ; cette machine ne peut l’ouvrir", ja: "別の鍵で暗号化されているため、この端末では開けません")
      case .closed(.unreadable):
        Wording(
          vi: "mở được nhưng bản Hoa Ban này không đọc được", en: "opened, but this copy of Hoa Ban cannot read it",
          fr: "ouvert, mais illisible pour cette version de Hoa Ban", ja: "開けましたが、このHoa Banでは読めません")
      }
    return wording[language]
  }
}

extension Wording {
  fileprivate init(all text: String) { self.init(vi: text, en: text, fr: text, ja: text) }
}

/// Text as operators type it and as strangers wrote it.
enum DeskText {
  /// Composed, on one line, without what could steer a terminal.
  static func cleaned(_ text: String) -> String { Composition.compose(TypedText.cleaned(text)) }
}
