#if Spreadsheet
import InovasiExchange

/// What a part points to (ECMA-376-2, 9.3). Kinds are known by the last word of their name, which strict and transitional share.
struct Relationships {
  private var targets: [(id: String, type: String, target: String)] = []

  /// The relationships of a part; of the package itself for an empty name. None where there is no such list.
  init(of part: String, in archive: ZipArchive) throws(ExchangeError) {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last ?? ""
    guard let entry = archive.entry((folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels") else { return }
    var targets: [(id: String, type: String, target: String)] = []
    try SmallMarkup.elements(of: entry, in: archive) { element in
      guard element.name == "Relationship", element["TargetMode"] != "External", let id = element["Id"],
        let type = element["Type"]?.split(separator: "/").last, let target = element["Target"]
      else { return }
      targets.append((id, String(type), Self.resolve(target, in: folder)))
    }
    self.targets = targets
  }

  subscript(_ id: String) -> (type: String, target: String)? {
    targets.first { $0.id == id }.map { ($0.type, $0.target) }
  }

  func target(ofType type: String) -> String? { targets.first { $0.type == type }?.target }

  /// A name of a part from the root of the package: `/xl/styles.xml`, or `styles.xml` and `../xl/styles.xml` seen from a folder.
  private static func resolve(_ target: String, in folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
#endif
