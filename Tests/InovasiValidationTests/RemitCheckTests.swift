import InovasiModel
import InovasiValidation
import Testing

struct RemitCheckTests {
  /// The affairs of an agency and of all above it, gone up one by one.
  private static func naive(_ start: Agency.ID, _ agencies: [Agency.ID: Agency]) -> [Affair.ID] {
    var (affairs, seen): (Set<Affair.ID>, Set<Agency.ID>) = ([], [])
    var next: Agency.ID? = start
    while let id = next, seen.insert(id).inserted, let agency = agencies[id] {
      affairs.formUnion(agency.remit.affairs)
      next = agency.parent
    }
    return affairs.sorted()
  }

  /// Lines, trees, circles, lines that lead into circles, and parents that nobody knows.
  @Test(arguments: 1...40) func eachRemitTakesInThoseOfAllAbove(step: Int) throws {
    var agencies: [Agency.ID: Agency] = [:]
    for number in 0..<40 {
      let id = try #require(Agency.ID("A\(number)"))
      let affairs = try (0..<(number % 4)).map { try #require(Affair.ID("\(1 + (number * step + $0) % 9).01")) }
      let parent = number % 7 == 0 ? nil : Agency.ID("A\((number * step + 1) % 43)")
      agencies[id] = Agency(id: id, name: "\(number)", remit: Remit(affairs), parent: parent)
    }
    let check = RemitCheck(agencies: agencies, affairs: Directory(), services: Directory())
    for id in agencies.keys { #expect(check.remit(of: id) == Self.naive(id, agencies)) }
  }

  /// Worked out once for each: a step up for each agency above each took minutes.
  @Test func aLongLineIsGoneUpOnce() throws {
    let last = 20_000
    let agencies = try (0...last).map { number in
      let id = try #require(Agency.ID("A\(number)"))
      let parent = number == last ? nil : Agency.ID("A\(number + 1)")
      return (id, Agency(id: id, name: "", remit: Remit(number == last ? ["7.01"] : ["1.02"]), parent: parent))
    }
    let known = Dictionary(agencies) { first, _ in first }
    let check = RemitCheck(agencies: known, affairs: Directory(), services: Directory())
    #expect(check.remit(of: "A0") == ["1.02", "7.01"])
    #expect(check.remit(of: "A19999") == ["1.02", "7.01"])
    #expect(check.remit(of: "A20000") == ["7.01"])
  }
}
