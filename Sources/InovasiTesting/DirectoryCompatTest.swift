public import InovasiModel

/// What the directories of reference data have to keep, as suites that an implementation can be run against.
///
/// ```swift
/// @Test func myDirectory() {
///   #expect(DirectoryCompatTest.failures(of: MyAffairs()) == [])
/// }
/// ```
///
/// A failure is a text; nothing here depends on a test library.
public enum DirectoryCompatTest {
  /// Affairs stand in order, each once, and each is found by its code; a code that is none is not.
  public static func failures(of directory: any AffairDirectory) -> [String] {
    var failures = order(directory.affairs.map(\.id), "affairs")
    for affair in directory.affairs where directory.affair(affair.id) != affair {
      failures.append("affair \(affair.id) is not found by its code")
    }
    if let unknown = Affair.ID(nobody), directory.affair(unknown) != nil { failures.append("an affair is found by any code") }
    return failures
  }

  /// Services stand in order, each once, and are found by identifier and by each of their names, however it is written.
  public static func failures(of directory: any ServiceDirectory) -> [String] {
    var failures = order(directory.services.map(\.id), "services")
    for service in directory.services {
      if directory.service(service.id) != service { failures.append("service \(service.id) is not found by its identifier") }
      for name in [service.name] + service.aliases + [service.abbreviation].compactMap(\.self) {
        for spelling in [name, name.uppercased(), "  \(name) ", name.split(separator: " ").joined(separator: "-")]
        where !directory.services(named: spelling).contains(service) {
          failures.append("service \(service.id) is not found by \"\(spelling)\"")
        }
      }
      let named = directory.services(named: service.name)
      for other in named where !bears(service.name, other) {
        failures.append("service \(other.id) is found by \"\(service.name)\", which is none of its names")
      }
      if Set(named.map(\.id)).count != named.count { failures.append("a service stands twice under \"\(service.name)\"") }
    }
    for name in ["", " ", nobody] where !directory.services(named: name).isEmpty {
      failures.append("services are found by \"\(name)\"")
    }
    if let unknown = Service.ID(nobody), directory.service(unknown) != nil {
      failures.append("a service is found by any identifier")
    }
    return failures
  }

  /// Regions are found by code and by name, and a successor is a region itself; a code that is none is not.
  ///
  /// - Parameters:
  ///   - directory: the directory.
  ///   - codes: codes that it should know, some of them in use.
  public static func failures(of directory: any RegionDirectory, codes: [RegionCode]) -> [String] {
    var failures: [String] = []
    for code in codes {
      guard let region = directory.region(code) else {
        failures.append("region \(code) is not known")
        continue
      }
      if region.id != code { failures.append("region \(code) is answered with \(region.id)") }
      if let successor = region.successor {
        if directory.region(successor) == nil { failures.append("the successor of \(code) is not known") }
        if !region.isRetired { failures.append("region \(code) has a successor and is in use") }
      } else if !region.isRetired {
        for spelling in [region.name, region.name.uppercased(), "  \(region.name) "]
        where !directory.regions(named: spelling).contains(region) {
          failures.append("region \(code) is not found by \"\(spelling)\"")
        }
      }
    }
    // Well-formed codes that no list has.
    for text in ["99", "99.99", "99.99.99.3999"] {
      if let code = RegionCode(text), directory.region(code) != nil { failures.append("a region is found by any code") }
    }
    for name in ["", nobody] where !directory.regions(named: name).isEmpty {
      failures.append("regions are found by \"\(name)\"")
    }
    return failures
  }

  /// Rulebooks stand in order, each once, and each is found by its identifier, with its text; one that was not published is not.
  public static func failures(of directory: any RulebookDirectory) -> [String] {
    var failures = order(directory.rulebookIDs, "rulebooks")
    for id in directory.rulebookIDs {
      do {
        if try directory.rulebook(id)?.id != id { failures.append("rulebook \(id) is not found by its identifier") }
      } catch {
        failures.append("rulebook \(id): \(error)")
      }
      if directory.rulebookText(id) == nil { failures.append("rulebook \(id) has no text") }
    }
    if let unknown = Rulebook.ID(nobody) {
      // To throw is for a text that is broken, and there is none.
      if (try? directory.rulebook(unknown)) != .some(nil) { failures.append("a rulebook is found by any identifier") }
      if directory.rulebookText(unknown) != nil { failures.append("a text is found by any identifier") }
    }
    return failures
  }

  private static func bears(_ name: String, _ service: Service) -> Bool {
    ([service.name] + service.aliases + [service.abbreviation].compactMap(\.self)).contains { $0.folded == name.folded }
  }

  /// A name that nobody bears.
  private static let nobody = "~ nobody \u{10FFFF}"

  private static func order<Subject>(_ ids: [Identifier<Subject>], _ name: String) -> [String] {
    var failures: [String] = []
    if ids != ids.sorted() { failures.append("\(name) are not in order") }
    if Set(ids).count != ids.count { failures.append("\(name) stand more than once") }
    return failures
  }
}
