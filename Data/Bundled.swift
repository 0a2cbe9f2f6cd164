import Foundation

/// The gazetteer that comes with the program.
public enum Bundled {
  /// Its path: `share/hoaban` of an installed copy, else the resource of a build; nil where neither is there.
  ///
  /// `Bundle.module` is not asked, because it ends the process where the resource is missing.
  public static var gazetteerPath: String? {
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let candidates = [
      folder.deletingLastPathComponent().appendingPathComponent("share/hoaban/gazetteer.sqlite"),
      folder.appendingPathComponent("hoaban_Data.resources/gazetteer.sqlite"),
    ]
    return candidates.map(\.path).first(where: FileManager.default.isReadableFile(atPath:))
  }
}
