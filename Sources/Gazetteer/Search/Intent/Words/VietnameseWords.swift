extension TongueWords {
  static let vietnamese = TongueWords(
    tongue: .vietnamese, categories: VietnameseCategories.words,
    phrases: VietnameseTimes.phrases + [
      (
        .near,
        [
          "gần", "ở gần", "nằm gần", "gần với", "!cạnh", "bên cạnh", "ở cạnh", "kế bên", "sát bên", "quanh",
          "xung quanh",
          "ở quanh", "lân cận", "không xa", "cách không xa",
        ]
      ),
      (
        .nearHere,
        [
          "gần đây", "ở gần đây", "gần đây nhất", "quanh đây", "ở quanh đây", "xung quanh đây", "gần tôi", "gần mình",
          "gần chỗ tôi", "gần nhất", "gần đây có", "quanh tôi", "xung quanh tôi", "gần chỗ này", "gần khu này",
        ]
      ),
      (
        .open,
        [
          "mở cửa", "đang mở cửa", "còn mở cửa", "đang mở", "còn mở", "có mở cửa", "có mở cửa không", "đang hoạt động",
          "còn đang mở", "còn đang mở cửa", "đang mở cửa không", "có mở không", "đang phục vụ",
        ]
      ),
      (.openWithTime, ["mở"]),
      (
        .free,
        [
          "miễn phí", "miễn vé", "miễn phí vé", "vé miễn phí", "không mất tiền", "không mất vé", "không thu vé",
          "không thu phí", "không mất phí", "không tốn tiền", "vào cửa miễn phí", "vào cửa tự do", "vào miễn phí",
          "free vé", "tham quan miễn phí", "không cần vé", "được miễn phí",
        ]
      ),
      (
        .children,
        [
          "trẻ em", "cho trẻ em", "với trẻ em", "có trẻ em", "trẻ nhỏ", "cho trẻ nhỏ", "với trẻ nhỏ", "có trẻ nhỏ",
          "cùng trẻ nhỏ", "trẻ con", "cho trẻ", "cho trẻ con", "cho bé", "cho các bé", "cho con", "con nít", "con nhỏ",
          "có con nhỏ", "cho con nhỏ", "thiếu nhi", "gia đình", "cho gia đình", "cả gia đình", "với gia đình",
          "cùng gia đình", "cho cả gia đình", "gia đình có trẻ nhỏ", "gia đình có trẻ em", "gia đình có con nhỏ",
          "phù hợp cho trẻ em", "phù hợp với trẻ em", "phù hợp trẻ em", "phù hợp cho gia đình", "hợp với trẻ em",
          "hợp trẻ em", "đi cùng trẻ em", "đi với trẻ em", "dẫn trẻ em",
        ]
      ),
      (.unit("xã"), ["xã", "địa bàn xã"]), (.unit("phường"), ["phường", "p", "địa bàn phường"]),
      (.unit("thị trấn"), ["thị trấn", "tt"]), (.unit("thị xã"), ["thị xã", "tx"]),
      (.inside, ["ở", "tại", "trong", "thuộc", "ở tại", "nằm ở", "nằm trong", "trên địa bàn"]),
      (
        .everywhere,
        [
          "điện biên", "điện biên phủ", "tỉnh điện biên", "thành phố điện biên phủ", "tp điện biên phủ", "thành phố",
          "việt nam",
          "tp điện biên", "thành phố điện biên",
        ]
      ),
      (.describing, ["nơi", "!chỗ", "nơi mà", "!chỗ mà"]), (.question, VietnameseQuestions.phrases),
      (.stop, VietnameseQuestions.stops),
      (.plain, ["wifi miễn phí", "free wifi", "miễn phí wifi"]),
    ])
}

/// How people ask in Vietnamese.
enum VietnameseQuestions {
  static let phrases = [
    "ở đâu", "ở chỗ nào", "nằm ở đâu", "nằm đâu", "ở đâu vậy", "ở đâu thế", "đường đi", "đường đi đến", "đường đi tới",
    "đường đến",
    "đường tới", "đường ra", "đường vào", "đường lên", "chỉ đường", "chỉ đường đến", "chỉ đường tới", "cách đi",
    "cách đi đến",
    "cách đi tới", "cách đến", "đi thế nào", "đi như thế nào", "đi làm sao", "đi bằng gì", "làm sao để đến",
    "làm sao đến", "làm thế nào để đến", "đi đến", "đi tới", "là gì", "là cái gì", "là ai", "có gì", "có gì hay",
    "có gì đẹp",
    "có gì vui", "có gì chơi", "chơi gì", "chỗ chơi", "đi đâu", "đi đâu chơi", "tôi muốn", "tôi muốn tìm",
    "tôi muốn đến",
    "tôi muốn đi",
    "mình muốn", "tôi cần", "tôi cần tìm", "cần tìm", "tôi tìm", "tìm kiếm", "hãy tìm", "tìm giúp tôi", "cho tôi",
    "cho mình", "cho hỏi",
    "cho tôi hỏi", "cho tôi biết", "cho biết", "xin hỏi", "kể về", "giới thiệu", "giới thiệu về", "thông tin về",
    "thông tin", "giờ mở cửa", "giờ mở cửa của", "mấy giờ mở cửa", "mở cửa mấy giờ", "mở cửa lúc mấy giờ",
    "mở cửa khi nào", "thời gian mở cửa", "giờ hoạt động", "giá vé", "vé vào cửa", "giá vé vào cửa", "bao nhiêu tiền",
    "bao xa",
    "cách bao xa", "khi nào", "địa chỉ", "số điện thoại", "bản đồ", "địa điểm", "điểm đến", "điểm tham quan",
    "địa điểm tham quan", "điểm du lịch", "địa điểm du lịch", "danh lam thắng cảnh", "tham quan", "du lịch", "đáng đi",
    "nổi tiếng", "tốt nhất", "đẹp nhất", "ngon nhất", "có thể", "có không", "có nào", "như thế nào", "thế nào",
    "những nơi", "nơi nào",
    "chỗ nào", "gợi ý", "xem giúp", "việt nam", "viet nam",
  ]
  static let stops = [
    "ở", "tại", "của", "!và", "với", "cho", "!cái", "các", "những", "!một", "là", "!có", "không", "đến", "tới", "!đi",
    "tìm",
    "nào", "!gì", "đâu", "!ạ", "!vậy", "!thế", "hay", "!hoặc", "trong", "!trên", "!từ", "!về", "thuộc", "được",
    "!để",
    "tôi", "!mình", "muốn", "!cần", "xem", "!đẹp", "ngon", "!rẻ", "!tốt", "!nhất", "!điểm", "!nơi", "!này",

    "!bằng", "theo", "!vào",
  ]
}
