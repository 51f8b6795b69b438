/// Reads a log from its beginning and says of each decision whether it may stand.
struct DecisionFold {
  private(set) var decisions: [RecordedDecision] = []
  private(set) var findings: [Finding] = []
  private(set) var state = ResultState.draft
  /// The admitted objections by number.
  private(set) var objections: [Int: ObjectionCase] = [:]

  let ids: KnownIdentifiers
  let rule: Rulebook.ObjectionRule?
  private let announcedPhase: CalendarDate?
  private var announcement: (day: CalendarDate, window: DateSpan?)?
  /// Where each number stands; of two with one number, the first.
  private var positions: [Int: Int] = [:]
  /// How many decisions in force answer an objection.
  private var answers: [Int: Int] = [:]
  private var openObjections = 0
  private var lastNumber = 0
  private var lastDate: CalendarDate?

  /// The faults of the decision at hand.
  private var faults: [FindingKind] = []

  init(_ competition: Competition) {
    ids = KnownIdentifiers(competition)
    rule = competition.rulebook.objections
    announcedPhase = rule?.phase.flatMap { competition.rulebook.phase($0)?.days.first }
    if let announcedPhase { announcement = (announcedPhase, nil) }
  }

  /// Takes the next decision in. Complexity: O(1) on average, and the length of a lot.
  mutating func take(_ decision: Decision) {
    faults = []
    checkOrder(decision)
    checkForm(decision)
    for (kind, parameters) in ids.faults(of: decision) { report(kind, decision, parameters) }
    checkProcedure(decision)
    let errors = Set(faults.filter { $0.severity == .error }.map(\.code)).sorted()
    decisions.append(RecordedDecision(decision, status: errors.isEmpty ? .inForce : .refused, codes: errors))
    if errors.isEmpty { enforce(decision) }
  }

  /// A finding about a decision, by its number and where it stands.
  static func finding(_ kind: FindingKind, _ decision: Decision, _ parameters: TextParameters = [:]) -> Finding {
    Finding(
      kind, about: .competition, path: "decisions.\(decision.number)", location: decision.location,
      parameters: parameters.adding(["number": "\(decision.number)"]))
  }

  private mutating func report(_ kind: FindingKind, _ decision: Decision, _ parameters: TextParameters = [:]) {
    faults.append(kind)
    findings.append(Self.finding(kind, decision, parameters))
  }

  // MARK: Order and form

  private mutating func checkOrder(_ decision: Decision) {
    let number = decision.number
    if positions[number] != nil {
      report(.decisionNumberRepeated, decision)
    } else if number <= lastNumber {
      report(.decisionNumberOrder, decision, ["last": "\(lastNumber)"])
    } else {
      if number - 1 > lastNumber {
        // The decision itself may stand; one before it is missing.
        let (first, last) = (lastNumber + 1, number - 1)
        findings.append(
          Self.finding(.decisionNumberGap, decision, ["missing": first == last ? "\(first)" : "\(first)–\(last)"]))
      }
      lastNumber = number
      positions[number] = decisions.count
    }
    if let lastDate, decision.date < lastDate {
      report(.decisionDateOrder, decision, ["date": "\(decision.date)", "last": "\(lastDate)"])
    }
    lastDate = decision.date
  }

  private mutating func checkForm(_ decision: Decision) {
    if decision.reason.indonesian.isBlank, decision.reason.english.isBlank { report(.decisionReasonMissing, decision) }
    guard decision.kind.needsMinutes else { return }
    if decision.document?.isBlank ?? true { report(.decisionDocumentMissing, decision) }
    if decision.signedBy.allSatisfy(\.isBlank) { report(.decisionSignatureMissing, decision) }
  }

  // MARK: Procedure

  private mutating func checkProcedure(_ decision: Decision) {
    if state.status == .final, decision.kind != .reopened { report(.decisionAfterFinal, decision) }
    if let number = decision.answers, decision.kind != .upheld, decision.kind != .denied, objections[number] == nil {
      report(.decisionObjectionUnknown, decision, ["objection": "\(number)"])
    }
    switch decision.act {
    case .objection(let role, _): checkObjection(decision, by: role)
    case .upheld, .denied: checkAnswer(decision)
    case .cancellation(let number): checkCancellation(decision, of: number)
    case .frozen where state.status == .frozen, .reopened where state.status != .final && state.status != .frozen:
      report(.decisionState, decision, ["state": state.status.rawValue])
    case .final where openObjections > 0 && rule?.effect == .blocksFinal:
      report(.decisionObjectionOpen, decision, ["count": "\(openObjections)"])
    default: break
    }
  }

  private mutating func checkObjection(_ decision: Decision, by role: String) {
    guard let rule else { return report(.decisionObjectionUnruled, decision) }
    if !rule.by.isEmpty, !rule.by.contains(where: { $0.folded == role.folded }) {
      report(.decisionObjector, decision, ["role": role, "allowed": rule.by.joined(separator: ", ")])
    }
    guard let announcement, decision.date >= announcement.day else { return report(.decisionObjectionEarly, decision) }
    let window = announcement.window ?? rule.window(announced: announcement.day)
    self.announcement?.window = window
    if let last = window.last, decision.date > last {
      report(.decisionObjectionLate, decision, ["date": "\(decision.date)", "last": "\(last)"])
    }
  }

  private mutating func checkAnswer(_ decision: Decision) {
    guard let number = decision.answers, let objection = objections[number] else {
      return report(
        .decisionObjectionUnknown, decision, ["objection": decision.answers.map { "\($0)" } ?? "–"])
    }
    if let earlier = objection.decision {
      report(.decisionObjectionDecided, decision, ["objection": "\(number)", "earlier": "\(earlier.number)"])
    }
  }

  private mutating func checkCancellation(_ decision: Decision, of number: Int) {
    guard number < decision.number, let position = positions[number], position < decisions.count else {
      return report(.decisionCancelsUnknown, decision, ["target": "\(number)"])
    }
    let target = decisions[position]
    if target.decision.kind.isState || target.decision.kind == .cancellation {
      let kind = target.decision.kind
      report(
        .decisionCancelsState, decision,
        TextParameters(["target": "\(number)", "kind": kind.rawValue]).adding("kindName", kind.name))
    } else if target.status != .inForce {
      report(.decisionCancelsNothing, decision, ["target": "\(number)"])
    } else if answers[number, default: 0] > 0 {
      report(.decisionCancelsAnswered, decision, ["target": "\(number)"])
    }
  }

  // MARK: What follows for the decisions to come

  private mutating func enforce(_ decision: Decision) {
    if let number = decision.answers { answers[number, default: 0] += 1 }
    switch decision.act {
    case .objection(let role, let entry):
      objections[decision.number] = ObjectionCase(number: decision.number, by: role, entry: entry)
      openObjections += 1
    case .upheld: decide(decision, .upheld)
    case .denied: decide(decision, .denied)
    case .frozen:
      become(.frozen, decision)
      if announcedPhase == nil { announcement = (decision.date, nil) }
    case .final: become(.final, decision)
    case .reopened: become(.reopened, decision)
    case .cancellation(let number): cancel(number, by: decision.number)
    default: break
    }
  }

  private mutating func decide(_ decision: Decision, _ outcome: ObjectionCase.Outcome) {
    guard let number = decision.answers else { return }
    objections[number]?.outcome = outcome
    objections[number]?.decision = decision.reference
    openObjections -= 1
  }

  private mutating func become(_ status: ResultState.Status, _ decision: Decision) {
    state = ResultState(status: status, decision: decision.reference, date: decision.date, reason: decision.reason)
  }

  private mutating func cancel(_ number: Int, by other: Int) {
    guard let position = positions[number] else { return }
    decisions[position].status = .cancelled
    decisions[position].cancelledBy = other
    let target = decisions[position].decision
    if let answered = target.answers { answers[answered, default: 0] -= 1 }
    switch target.kind {
    case .objection:
      objections[number] = nil
      openObjections -= 1
    case .upheld, .denied:
      guard let answered = target.answers else { return }
      objections[answered]?.outcome = .open
      objections[answered]?.decision = nil
      openObjections += 1
    default: break
    }
  }
}

extension String {
  /// Whether there is nothing to read in it.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
