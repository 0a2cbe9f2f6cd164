/// What names are built of.
struct Syllable: Hashable, Sendable {
  let vietnamese: String
  let latin: String
  let kana: String

  /// Every syllable has one spelling with marks, and only one: names of invented places then never differ in their
  /// marks alone, which the checks would warn of.
  static let all: [Syllable] = table.split(separator: "\n").flatMap { $0.split(separator: " ") }.compactMap { cell in
    let parts = cell.split(separator: "/").map(String.init)
    return parts.count == 3 ? Syllable(vietnamese: parts[0], latin: parts[1], kana: parts[2]) : nil
  }

  private static let table = """
    Nậm/Nam/ナム Khoang/Khoang/コアン Pá/Pa/パ Huổi/Huoi/フオイ Mường/Muong/ムオン Nà/Na/ナ Tấu/Tau/タウ Sáng/Sang/サン
    Phình/Phinh/フィン Chà/Cha/チャー Tủa/Tua/トゥア Sính/Sinh/シン Lếch/Lech/レック Pồn/Pon/ポン Cang/Cang/カン Lói/Loi/ロイ
    Nhạt/Nhat/ニャット Hẹ/He/ヘー Luân/Luan/ルアン Phăng/Phang/ファン Khong/Khong/コン Búng/Bung/ブン Lao/Lao/ラオ Đề/De/デー
    Nhé/Nhe/ニエ Toong/Toong/トン Quài/Quai/クアイ Nưa/Nua/ヌア Tở/To/トー Xi/Xi/シー Bai/Bai/バイ Thín/Thin/ティン Mùn/Mun/ムン
    Chung/Chung/チュン Rạng/Rang/ザン Đông/Dong/ドン Ẳng/Ang/アン Lịch/Lich/リック Búa/Bua/ブア Háng/Hang/ハン Lìa/Lia/リア
    Vàng/Vang/ヴァン Xa/Xa/サー Sỏ/So/ソー Giôn/Gion/ゾン Keo/Keo/ケオ Lôm/Lom/ロム Ngám/Ngam/ガム Phì/Phi/フィー Nhừ/Nhu/ニュー
    Tìa/Tia/ティア Hồng/Hong/ホン Líu/Liu/リウ Kè/Ke/ケー Chua/Chua/チュア Thàng/Thang/タン Khẩu/Khau/カウ Hốc/Hoc/ホック
    Mấn/Man/マン Co/Co/コー Mị/Mi/ミー Noong/Noong/ノン Sam/Sam/サム Pe/Pe/ペー Luống/Luong/ルオン Ten/Ten/テン Hiệu/Hieu/ヒエウ
    Thanh/Thanh/タイン Xôm/Xom/ソム Phú/Phu/フー Ngối/Ngoi/ゴイ Cáy/Cay/カイ Hịn/Hin/ヒン Mạt/Mat/マット Dên/Den/デン
    Chiềng/Chieng/チエン An/An/アーン Ta/Ta/ター Lét/Let/レット Cói/Coi/コイ Nọi/Noi/ノイ Púng/Pung/プン Giắt/Giat/ザット
    Bánh/Banh/バイン Sôm/Som/ソーム Lạn/Lan/ラン Hua/Hua/フア Ngua/Ngua/グア Mòn/Mon/モン Cản/Can/カーン Vạ/Va/ヴァー Sư/Su/スー
    Lư/Lu/ルー Phìn/Phin/フィーン Tênh/Tenh/テイン Phong/Phong/フォン
    """
}
