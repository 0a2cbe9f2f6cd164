import Gazetteer

/// A kind of the vocabulary and the word for it that stands in names.
struct KindWords: Hashable, Sendable {
  let kind: String
  let vi: String
  let en: String
  let fr: String
  let ja: String

  static func all(_ section: Section) -> [KindWords] {
    switch section {
    case .place: places
    case .homestay: homestays
    case .route: routes
    case .festival: festivals
    case .speciality: specialities
    case .transport: transport
    case .practical: practical
    }
  }

  private static let places = rows(
    """
    village|Bản|village|Village de|村
    village|Bản|village|Village de|村
    battle_hill|Đồi|hill|Colline de|の丘
    battle_site|Trận địa|battle site|Champ de bataille de|の戦場
    artillery_position|Ụ pháo|gun position|Position d’artillerie de|砲座
    command_post|Sở chỉ huy|command post|Poste de commandement de|指揮所
    memorial|Bia|memorial|Stèle de|の碑
    cave|Hang|cave|Grotte de|洞窟
    lake|Hồ|lake|Lac de|湖
    waterfall|Thác|waterfall|Cascade de|の滝
    hot_spring|Suối khoáng|hot spring|Source chaude de|温泉
    viewpoint|Vọng cảnh|viewpoint|Belvédère de|展望所
    pass|Đèo|pass|Col de|峠
    market|Chợ|market|Marché de|市場
    town|Thị tứ|town|Bourg de|の町
    restaurant|Quán|restaurant|Restaurant|食堂
    cafe|Cà phê|cafe|Café|喫茶
    hotel|Khách sạn|hotel|Hôtel|ホテル
    pagoda|Chùa|pagoda|Pagode de|寺
    temple|Đền|temple|Temple de|廟
    bridge|Cầu|bridge|Pont de|橋
    pier|Bến|pier|Embarcadère de|船着場
    archaeology|Di chỉ|site|Site de|遺跡
    cemetery|Nghĩa trang|cemetery|Cimetière de|墓地
    """)
  private static let homestays = rows(
    """
    homestay|Nhà sàn|homestay|Maison d’hôtes|の民泊
    homestay_village|Bản du lịch|guest village|Village d’accueil de|民泊村
    """)
  private static let routes = rows("tour_route|Cung đường|route|Circuit de|周遊路")
  private static let festivals = rows("festival|Lễ hội|festival|Fête de|祭り")
  private static let specialities = rows(
    """
    speciality_rice|Gạo|rice|Riz de|米
    speciality_tea|Chè|tea|Thé de|茶
    speciality_meat|Thịt gác bếp|smoked meat|Viande fumée de|燻製肉
    speciality_drink|Rượu|spirit|Alcool de|の酒
    """)
  private static let transport = rows(
    """
    transport_bus|Xe khách|bus|Autocar de|行きバス
    transport_minibus|Xe buýt nhỏ|minibus|Minibus de|行き小型バス
    transport_boat|Thuyền|boat|Bateau de|行き船
    """)
  private static let practical = rows("practical_page|Cần biết|notes|Pages pratiques de|の心得")

  private static func rows(_ table: String) -> [KindWords] {
    table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|").map(String.init)
      guard parts.count == 5 else { return nil }
      return KindWords(kind: parts[0], vi: parts[1], en: parts[2], fr: parts[3], ja: parts[4])
    }
  }
}
