import InovasiModel
import InovasiScoring

extension PlainModel {
  /// Something that judges score, with its part in the stage.
  struct Leaf {
    let id: Criterion.ID
    let share: Exact
    let scale: Scale
  }

  /// What is there of one entry in one stage.
  struct Desk {
    /// The points that count on complete sheets.
    var points: [Judge.ID: [Criterion.ID: Exact]] = [:]
    /// The totals of these.
    var raw: [Judge.ID: Exact] = [:]
    /// The same, centred where the stage asks for it.
    var totals: [Judge.ID: Exact] = [:]
    /// What incomplete sheets lack.
    var incomplete: [Judge.ID: [Criterion.ID]] = [:]
    /// The sheets that are not there.
    var absent: [Judge.ID: SheetLack] = [:]
  }

  /// The criteria without children, each with the product of the weights down the tree.
  static func leaves(of stage: Stage) -> [Leaf] {
    func below(_ criteria: [Criterion], _ share: Exact) -> [Leaf] {
      criteria.flatMap { criterion in
        let own = share * Exact(criterion.weight)
        return criterion.children.isEmpty
          ? [Leaf(id: criterion.id, share: own, scale: criterion.scale ?? stage.scale)] : below(criterion.children, own)
      }
    }
    return below(stage.criteria, Exact(1))
  }

  func desk(of entry: Entry.ID, in stage: Stage) -> Desk {
    var desk = Desk()
    for absence in competition.absences where absence.entry == entry && absence.stage ?? stage.id == stage.id {
      desk.absent[absence.judge] = absence.kind == .abstained ? .abstained : .recused
    }
    let rows = decided.rows.filter { $0.cell.entry == entry && $0.cell.stage == stage.id }
    for judge in Set(rows.map(\.cell.judge)) where desk.absent[judge] == nil {
      guard competition.judges.isEmpty || competition.judges.contains(where: { $0.id == judge }) else { continue }
      var (points, missing, total) = ([Criterion.ID: Exact](), [Criterion.ID](), Exact.zero)
      for leaf in Self.leaves(of: stage) {
        let written = rows.filter { $0.cell.judge == judge && $0.cell.criterion == leaf.id }.map(\.points)
        if written.count == 1, written[0] >= leaf.scale.minimum, written[0] <= leaf.scale.maximum {
          points[leaf.id] = Exact(written[0])
          total =
            total + leaf.share * Exact(written[0])
            * (stage.scaling == .percentOfMaximum ? Exact(100) / Exact(leaf.scale.maximum) : Exact(1))
        } else if leaf.share > .zero {
          missing.append(leaf.id)
        }
      }
      if missing.isEmpty {
        (desk.points[judge], desk.raw[judge]) = (points, total)
      } else {
        desk.incomplete[judge] = missing.sorted()
      }
    }
    for assignment in competition.assignments where assignment.entry == entry && assignment.stage == stage.id {
      let judge = assignment.judge
      if desk.raw[judge] == nil, desk.incomplete[judge] == nil, desk.absent[judge] == nil { desk.absent[judge] = .missing }
    }
    desk.totals = desk.raw
    return desk
  }

  /// `meanCentred`: *x* − *m* + μ over all complete sheets of the stage, a millionth at most; too small a panel, and a judge of one sheet,
  /// is left as it is.
  func adjusted(_ desks: [Entry.ID: Desk], in stage: Stage) -> [Entry.ID: Desk] {
    let all = desks.values.flatMap { Array($0.raw) }
    guard stage.panel.adjustment == "meanCentred", Set(all.map(\.key)).count >= 3,
      desks.values.count(where: { !$0.raw.isEmpty }) >= 6
    else { return desks }
    let mean = all.map(\.value).mean
    return desks.mapValues { desk in
      var desk = desk
      for (judge, total) in desk.raw {
        let own = all.filter { $0.key == judge }.map(\.value)
        if own.count > 1, own.mean != mean { desk.totals[judge] = (total - own.mean + mean).rounded(places: 6) }
      }
      return desk
    }
  }

  func outcome(of entry: Entry.ID, _ desk: Desk, in stage: Stage) -> Outcome {
    if stage.isOptional, desk.raw.isEmpty, desk.incomplete.isEmpty { return .passedBy }
    let (panel, complete) = (stage.panel, desk.raw.count)
    var lacking: [Unranked.Reason] = []
    for lack in SheetLack.allCases where panel.treatments[lack] == .hold {
      let judges = lack == .incomplete ? Array(desk.incomplete.keys) : desk.absent.filter { $0.value == lack }.map(\.key)
      // Others in the place of whoever has declared not to score: as many as an entry is given judges.
      let isReplaced = [.abstained, .recused].contains(lack) && complete >= panel.judgesPerEntry ?? .max
      if !judges.isEmpty, !isReplaced { lacking.append(.awaitingSheets(stage: stage.id, lack: lack, judges: judges.sorted())) }
    }
    if complete < panel.minimumSheets {
      lacking.append(.tooFewSheets(stage: stage.id, complete: complete, needed: panel.minimumSheets))
    } else if panel.spreadAction == .anotherJudge, let limit = panel.maximumSpread, let least = desk.raw.values.min(),
      let most = desk.raw.values.max(), most - least > Exact(limit), complete <= max(panel.minimumSheets, 2)
    {
      lacking.append(
        .needsAnotherJudge(stage: stage.id, lowest: least.fraction ?? .zero, highest: most.fraction ?? .zero, limit: limit))
    } else if Self.combined(Array(desk.totals.values), panel.aggregation) == nil {
      lacking.append(.undecided(stage: stage.id, aggregation: panel.aggregation, complete: complete))
    }
    guard lacking.isEmpty, let score = Self.combined(Array(desk.totals.values), panel.aggregation) else {
      return .lacking(lacking)
    }
    return .scored(
      rounded(score, final: false) - decided.deducted(from: entry, in: stage.id), judges: desk.raw.keys.sorted())
  }

  /// A panel rule, by its name in the table of rules.
  static func combined(_ totals: [Exact], _ rule: String) -> Exact? {
    let sorted = totals.sorted()
    let count = sorted.count
    guard let first = sorted.first, let last = sorted.last else { return nil }
    func without(_ ends: Int) -> Exact { sorted[ends..<(count - ends)].mean }
    switch rule {
    case "mean": return sorted.mean
    case "median": return [sorted[(count - 1) / 2], sorted[count / 2]].mean
    case "trimmed": return without(count >= 3 ? 1 : 0)
    case "trimmed10%": return without(count / 10)
    case "trimmed20%": return without(count / 5)
    case "highLowDrop": return without(count >= 4 ? 1 : 0)
    case "closestPair":
      let pairs = sorted.indices.dropFirst().map {
        (apart: sorted[$0] - sorted[$0 - 1], mean: [sorted[$0], sorted[$0 - 1]].mean)
      }
      return pairs.min { $0.apart == $1.apart ? $0.mean > $1.mean : $0.apart < $1.apart }?.mean ?? first
    case "ijru": return combined(totals, count < 3 ? "mean" : count == 3 ? "closestPair" : "highLowDrop")
    case "consensus": return first == last ? first : nil
    default: return nil
    }
  }
}
