#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi assign FOLDER`: judges to entries.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Membagi inovasi kepada juri. (Assigns judges to entries.)",
    discussion: """
      Yang ditolak pemeriksaan, ditarik, atau gugur menurut keputusan tidak dibagikan; naskah kalibrasi dinilai semua juri.
      Juri yang berhalangan: absences.csv. Benturan kepentingan: conflicts.csv; pengecualian: overrides.csv; minat: preferences.csv.
      Entries that the check refuses and those that are out by decision are left out; entries marked for calibration go to everybody.
      Judges who declined: absences.csv. Conflicts of interest: conflicts.csv; overrides: overrides.csv; preferences.csv.
      """)

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(help: "Tahap; yang pertama bila tidak disebut. (The stage; the first unless told otherwise.)") var stage: String?

  @Option(
    name: .customLong("per-entry"),
    help: "Juri per inovasi; menurut rulebook bila tidak disebut. (Judges for each entry; the rulebook's number unless given.)")
  var perEntry: Int?

  @Option(
    help: "Inovasi terbanyak per juri yang tidak punya batas di judges.csv. (The most for a judge without a limit in judges.csv.)"
  )
  var capacity: Int?

  @Option(parsing: .upToNextOption, help: "Juri yang berhalangan. (Judges who have dropped out.)") var without: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: "Inovasi yang perlu satu juri lagi. (Entries that need one judge more, such as a third evaluator.)")
  var third: [String] = []

  @Option(
    parsing: .upToNextOption, help: "Naskah kalibrasi, dinilai semua juri. (Calibration entries that everybody scores.)")
  var calibration: [String] = []

  @Option(help: "Penugasan sebelumnya, yang dipertahankan. (An earlier assignment, which is kept.)") var previous: String?

  @Option(name: .shortAndLong, help: "Berkas hasil: assignments.csv. (The file to write.)") var output: String?

  @Option(name: .customLong("top"), help: "Baris yang dicetak; 0 = semua. (Rows to print; 0 = all.)") var top = 50

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if top < 0 { throw ValidationError.negativeTop }
    try output.map { try NamedPath($0, "--output").refuseAsFile() }
  }

  func run() throws {
    let terminal = Terminal(options)
    let outcome = try input.outcome(of: folder, terminal)
    terminal.print(outcome.findingsOfJudging)
    let request = try request(of: outcome, terminal)
    let plan: AssignmentPlan
    do throws(AssignmentError) {
      plan = try Assigner().plan(request)
    } catch {
      terminal.print(error.findings)
      throw ExitCode(65)
    }
    try AssignmentView(plan: plan, terminal: terminal).print(top: top == 0 ? .max : top)
    if let output {
      try terminal.failing { try plan.write(to: output) }
      terminal.note(LocalizedText(id: "Ditulis: {path}", en: "Written: {path}"), ["path": output])
    }
    if options.strict, plan.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func request(
    of outcome: Outcome, _ terminal: Terminal
  ) throws -> AssignmentRequest {
    let competition = outcome.competition
    let rulebook = competition.rulebook
    guard let stage = stage.map({ name in rulebook.stages.first { $0.id.rawValue == name } }) ?? rulebook.stages.first else {
      terminal.error(
        LocalizedText(
          id: "Rulebook tidak punya tahap \"{stage}\"; yang ada: {known}.",
          en: "The rulebook has no stage \"{stage}\"; there are: {known}."),
        ["stage": stage ?? "", "known": rulebook.stages.map(\.id.rawValue).joined(separator: ", ")])
      throw ExitCode(66)
    }
    let absent = try names(without, of: Set(competition.judges.map(\.id)), terminal)
    var request = AssignmentRequest(of: competition, stage: stage, refused: outcome.stopped(before: stage), without: Set(absent))
    let entries = Set(request.entries.map(\.id))
    request.perEntry = perEntry ?? request.perEntry
    request.capacity = capacity
    for entry in try names(third, of: entries, terminal) { request.additionalJudges[entry, default: 0] += 1 }
    request.calibration.formUnion(try names(calibration, of: entries, terminal))
    if let previous { request.previous = try assignments(in: previous, rulebook, terminal) }
    return request
  }

  /// Names that have to be there; the program ends when one is not.
  private func names<Subject>(
    _ texts: [String], of known: Set<Identifier<Subject>>, _ terminal: Terminal
  ) throws -> [Identifier<Subject>] {
    try texts.map { text in
      guard let name = Identifier<Subject>(text), known.contains(name) else {
        terminal.error(
          LocalizedText(id: "\"{name}\" tidak ada di tahap ini.", en: "\"{name}\" is not part of the stage."), ["name": text])
        throw ExitCode(66)
      }
      return name
    }
  }

  private func assignments(in path: String, _ rulebook: Rulebook, _ terminal: Terminal) throws -> [Assignment] {
    try terminal.failing {
      do throws(ExchangeError) {
        let (assignments, findings) = try AssignmentFile(path).read(rulebook: rulebook)
        terminal.print(findings)
        return assignments
      } catch {
        throw EvaluationError.reading(error)
      }
    }
  }
}

extension Outcome {
  /// The entries that the check refused, those that are out by decision, and those that an earlier stage stopped.
  func stopped(before stage: Stage?) -> Set<Entry.ID> {
    let earlier = competition.rulebook.stages.prefix { $0.id != stage?.id }.map(\.id)
    let stopped = results.unranked.filter { unranked in
      switch unranked.reason {
      case .refused, .ineligible, .withdrawn: true
      case .belowPassMark(let stage, _, _), .notAdvanced(let stage, _, _): earlier.contains(stage)
      // Sheets that are not there yet are what an assignment is for.
      case .tooFewSheets, .awaitingSheets, .needsAnotherJudge, .undecided, .calibration: false
      }
    }
    return Set(stopped.map(\.entry)).union(findings.compactMap(\.refusedEntry))
  }
}

extension Outcome {
  /// What there is to say of the tables that an assignment is made of, beside entries and scores: a row of them that means nothing changes
  /// the assignment, and nobody sees it there.
  fileprivate var findingsOfJudging: [Finding] {
    let tables = ["judges.", "absences.", "conflicts.", "overrides.", "preferences."]
    return findings.filter { finding in
      tables.contains { finding.path.hasPrefix($0) || finding.location?.file.hasPrefix($0) == true }
    }
  }
}

extension Terminal {
  /// Prints findings beside the results, one to a line.
  fileprivate func print(_ findings: [Finding]) {
    for finding in findings {
      let place = finding.location.map { "\($0): " } ?? ""
      Self.printError("inovasi: \(place)\(finding.code): \(finding.message(in: language)) \(finding.advice(in: language))")
    }
  }
}
#endif
