/// Why a gazetteer file cannot be used.
public enum GazetteerError: Error, Hashable, Sendable {
  case missing(path: String)
  case notAGazetteer(path: String)
  case otherVersion(path: String, found: Int, wanted: Int)
}
