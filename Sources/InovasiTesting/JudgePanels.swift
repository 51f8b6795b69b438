import InovasiModel
import InovasiScoring

/// The panels that `JudgeAdjustmentCompatTest` brings.
enum JudgePanels {
  static let all: [(name: String, panel: [JudgedTotal])] = [
    ("no sheets", []),
    ("one sheet", [total(0, 0, 82)]),
    ("complete", complete(judges: 3, entries: 7)),
    ("one judge", complete(judges: 1, entries: 9)),
    ("all the same", complete(judges: 3, entries: 6).map { total($0, Fraction(75)) }),
    ("a judge without spread", complete(judges: 3, entries: 8).map { $0.judge == judge(1) ? total($0, Fraction(80)) : $0 }),
    ("calibration", calibrated),
    ("linked, with gaps", linked),
    ("a judge with one sheet", complete(judges: 3, entries: 8).filter { $0.judge != judge(2) || $0.entry == entry(3) }),
    ("a pair that stands twice", complete(judges: 3, entries: 6) + [total(0, 0, 91), total(0, 0, 60)]),
    ("disconnected", complete(judges: 2, entries: 4) + (4..<8).flatMap { [total($0, 2, 70 + $0), total($0, 3, 50 + $0)] }),
    ("thirds", complete(judges: 3, entries: 6).map { total($0, (try? $0.total.divided(by: 3)) ?? .zero) }),
  ]

  static let extremes: [[JudgedTotal]] = [
    complete(judges: 3, entries: 6).map { total($0, Fraction(.max)) },
    complete(judges: 3, entries: 6).map { total($0, Fraction($0.judge == judge(0) ? .min : .max)) },
    complete(judges: 3, entries: 6).map { total($0, Fraction($0.entry == entry(0) ? 2 : 1, over: .max) ?? .zero) },
  ]

  /// Every judge scores every entry, each on a scale of the judge's own, with no two totals of a judge the same.
  static func complete(judges: Int, entries: Int) -> [JudgedTotal] {
    (0..<entries).flatMap { entry in
      (0..<judges).map { judge in total(entry, judge, 40 + judge * 9 + ((entry * 17 + judge * 5) % 23) * (judge + 1)) }
    }
  }

  static func isComplete(_ panel: [JudgedTotal]) -> Bool {
    let (judges, entries) = (Set(panel.map(\.judge)).count, Set(panel.map(\.entry)).count)
    return Set(panel.map { [$0.entry.rawValue, $0.judge.rawValue] }).count == judges * entries
  }

  /// The sheets at even places, then those at odd ones.
  static func interleaved(_ panel: [JudgedTotal]) -> [JudgedTotal] {
    let numbered = panel.enumerated()
    return numbered.filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      + numbered.filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
  }

  private static let linked = (0..<12).flatMap { entry in
    [entry % 4, (entry + 1) % 4].map { judge in total(entry, judge, 50 + judge * 8 + (entry * 13) % 31) }
  }

  private static let calibrated = complete(judges: 4, entries: 8).map { sheet in
    var sheet = sheet
    sheet.isCalibration = sheet.entry == entry(0) || sheet.entry == entry(5)
    return sheet
  }

  private static func total(_ entry: Int, _ judge: Int, _ points: Int) -> JudgedTotal {
    JudgedTotal(entry: self.entry(entry), judge: self.judge(judge), total: Fraction(points))
  }

  private static func total(_ sheet: JudgedTotal, _ points: Fraction) -> JudgedTotal {
    JudgedTotal(entry: sheet.entry, judge: sheet.judge, total: points)
  }

  private static func entry(_ number: Int) -> Entry.ID { Entry.ID("E\(number)") ?? "E" }
  private static func judge(_ number: Int) -> Judge.ID { Judge.ID("J\(number)") ?? "J" }
}
