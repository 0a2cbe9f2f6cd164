@testable import GazetteerText

/// A small gazetteer without a fault, for tests that put one in.
enum SampleSource {
  static let kinds = """
    museum: {group: heritage, category: museum, vi: bảo tàng, en: museum, fr: musée, ja: 博物館}
    village: {group: culture, category: village, vi: bản, en: village, fr: village, ja: 村}
    lake: {group: nature, category: lake, vi: hồ, en: lake, fr: lac, ja: 湖}

    """

  static let fort = """
    id: old-fort
    kind: museum
    names:
      vi: Thành Cũ
      en: Old Fort
      fr: Vieux Fort
      ja: 旧砦
    importance: 50
    summary:
      vi: Một thành cũ.
      en: An old fort.
      fr: Un vieux fort.
      ja: 古い砦です。
    position:
      lat: 21.38
      lon: 103.01
      accuracy_m: 600
      basis: compiled
    commune:
      now: phường Mường Thanh
      before: xã Thanh Minh
    facts:
      hours:
        value: Mo-Su 08:00-17:00
      ticket:
        value: 15000
        date: 2020
    places:
      - ban-men
    confidence: high
    seen: 2026-11-23
    sources:
      - a sign at the gate

    """

  static let village = """
    id: ban-men
    former_ids:
      - men-village
    kind: village
    names:
      vi: Bản Mển
      en: Men Village
      fr: Village de Men
      ja: メン村
    importance: 40
    summary:
      vi: Một bản.
      en: A village.
      fr: Un village.
      ja: 村です。
    position:
      lat: 21.42
      lon: 103.02
      accuracy_m: 2000
      basis: estimate
    confidence: medium
    seen: 2026-11-20
    sources:
      - a village head

    """

  static let lake = """
    id: far-lake
    kind: lake
    names:
      vi: Hồ Xa
      en: Far Lake
      fr: Lac Lointain
      ja: 遠湖
    importance: 10
    summary:
      vi: Một hồ.
      en: A lake.
      fr: Un lac.
      ja: 湖です。
    position:
      host: ban-men
      accuracy_m: 900
    confidence: low
    seen: 2026-11-21
    sources:
      - a map

    """

  static let legs = """
    from_id,to_id,road,distance_km,drive_minutes,mode,basis,confidence,source,note,seen
    ban-men,far-lake,QL279,2.5,7,road,published,medium,a map;a driver,"slow, wet",2026-11-23

    """

  static let communes = """
    code,new_name,unit_type,former_units,effective,legal_basis,name_trap_vi,name_trap_en,name_trap_fr,name_trap_ja,sources,seen
    DB-01,Mường Thanh,phường,Him Lam;Noong Bua,2025-07-01,Resolution 1661,,,,,a gazette,2026-11-23
    DB-02,Mường Ảng,xã,Ẳng Nưa,2025-07-01,Resolution 1661,,,,,a gazette,2026-11-23

    """

  static let rivers = """
    feature_id,seq,lat,lon,accuracy_m,class,name,source,note
    nam-rom,1,21.40,103.00,500,river,Nậm Rốm,a map,
    nam-rom,2,21.41,103.01,500,river,Nậm Rốm,a map; modelled,

    """

  static let heights = """
    name,kind,lat,lon,accuracy_m,elevation_m,elev_accuracy_m,dem_check_m,confidence,source,note,label_vi,label_en,entry
    Đồi A1,hill,21.3827,103.0178,80,493,3,490,high,a map;a sign,,Đồi A1,A1 Hill,ban-men
    "Pú Xa, the far one",peak,21.5,103.1,500,2000,,1870,low,a map,,Pú Xa,,
    3 km S of there,helper,21.47,103.1,250,900,,,medium,a check,,,,

    """

  static let operators = """
    provider,kid,public_key,since,source
    ban-men,k-1,CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,2026-11-01,a letter;a visit
    ban-men,k-2,CgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,2026-11-20,a letter

    """

  static let files: [String: String] = [
    "map/relief.csv": heights, "kinds.yaml": kinds, "legs.csv": legs, "communes.csv": communes,
    "operators.csv": operators,
    "map/rivers.csv": rivers,
    "places/old-fort.yaml": fort, "places/ban-men.yaml": village, "places/far-lake.yaml": lake,
  ].merging(SampleBattle.files) { $1 }

  /// The sample with some files put in the place of, or beside, its own.
  static func source(_ changes: [String: String] = [:]) -> [SourceFile] {
    files.merging(changes) { $1 }.map { SourceFile(path: "Data/\($0.key)", text: $0.value) }
  }
}
