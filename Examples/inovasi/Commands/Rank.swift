#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi rank FILE`: ranks by other methods than a rulebook's.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Memeringkat matriks keputusan atau surat suara. (Ranks a decision matrix or ballots.)",
    discussion: """
      Matriks: kolom pertama alternatif, kolom lain kriteria; baris "bobot" dan "jenis" (keuntungan/biaya) boleh ada.
      Suara: voter,rank,candidate; atau count,first,second,…; atau count,ballot berisi A>C=D>B. Pasangan: winner,loser,count.
      A matrix has the alternative first and one column a criterion; rows "weight" and "type" (benefit/cost) may stand in it.

      Metode matriks (of a matrix): \(DecisionMethods.standard.map(\.name).joined(separator: ", ")).
      Metode suara (of ballots): \(BallotMethods.standard.map(\.name).joined(separator: ", ")).
      """)

  @Argument(help: "Berkas CSV. (The CSV file.)") var file: String

  @Option(help: "Isi berkas. (What the file holds; by its header unless given.)") var kind: RankingFile.Kind?

  @Option(name: .customLong("method"), help: "Metode, dipisah koma, atau all. (Methods, separated by commas, or all.)")
  var methods = MethodChoice.all

  @Option(help: "Bobot: 0.4,0.3,… atau equal, entropy, critic. (Weights; the file's unless given.)")
  var weights: WeightChoice?

  @Option(help: "Perbandingan berpasangan yang memberi bobot, lihat weights. (A file of judgements that give the weights.)")
  var judgements: String?

  @Flag(name: .customLong("normalize-weights"), help: "Bawa jumlah bobot ke satu. (Bring the weights to a sum of one.)")
  var isNormalizing = false

  @Option(
    name: .customLong("cost"), help: "Kriteria yang makin kecil makin baik. (Criteria of which less is better.)",
    transform: { $0.commaSeparated })
  var costs: [String] = []

  @Option(help: "Penomoran peringkat bersama. (How shared places are numbered.)") var style = RankStyle.standard

  @Option(help: "VIKOR: bobot strategi mayoritas, 0–1. (The weight of the good of all.)") var v = 0.5

  @Option(help: "Batas nilai, mis. 0:100, satu untuk semua atau per kriteria. (Bounds, one for all or one a criterion.)")
  var bounds: BoundsChoice?

  @Option(help: "Arti calon yang tak disebut. (What leaving a candidate out means.)") var unranked = BallotProfile.Unranked.last

  @Option(help: "Bradley–Terry: ragam prior normal. (The variance of a normal prior; none unless given.)") var prior: Double?

  @Option(help: "Bradley–Terry: calon berkemampuan 0. (The candidate of ability 0.)") var reference: String?

  @Flag(help: "Kepekaan bobot dan pembalikan peringkat. (Sensitivity to weights, and rank reversals.)") var sensitivity = false

  @Option(help: "Kepekaan: peringkat teratas yang dijaga. (Sensitivity: the first places that have to stay.)") var top = 3

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    if VIKOR(v: v) == nil { throw ValidationError(id: "--v: bilangan dari 0 sampai 1.", en: "--v takes a number from 0 to 1.") }
    if top < 1 { throw ValidationError(id: "--top: bilangan bulat, 1 atau lebih.", en: "--top takes a whole number, 1 or more.") }
    if weights != nil, judgements != nil {
      throw ValidationError(
        id: "Bobot berasal dari --weights atau dari --judgements, tidak dari keduanya.",
        en: "Weights come from --weights or from --judgements, not from both.")
    }
    if let prior, BradleyTerry(priorVariance: prior) == nil {
      throw ValidationError(id: "--prior: bilangan di atas 0.", en: "--prior takes a number above 0.")
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let input = try terminal.failing { try RankingFile(file).read(as: kind) }
    let findings: [Finding]
    switch input.content {
    case .matrix(let table): findings = try rank(table, input.findings, on: terminal)
    case .ballots(let table):
      let profile = try terminal.failing {
        do throws(BallotError) { return try table.profile(unranked: unranked) } catch {
          throw EvaluationError.ranking([error.finding])
        }
      }
      findings = try rank(.ballots(profile), input.findings, on: terminal)
    case .pairs(let tally): findings = try rank(.pairs(tally), input.findings, on: terminal)
    }
    if options.strict, findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  /// - Returns: everything that was said of the file and of the methods.
  private func rank(_ table: DecisionTable, _ found: [Finding], on terminal: Terminal) throws -> [Finding] {
    if let name = table.unknown(among: costs).first {
      throw ValidationError.unknown(name, for: "--cost", known: table.criteria)
    }
    let judged = try terminal.failing { try judgements.map { path in try JudgementFile(path).read() } }
    let judgedWeights = try terminal.failing { try judged?.weights(of: table.criteria) }
    let matrix = try terminal.failing {
      do throws(DecisionError) {
        return try table.matrix(
          weighting: judgedWeights.map { .given($0) } ?? weights?.weighting ?? .file, isNormalizing: isNormalizing, costs: costs,
          bounds: bounds?.bounds ?? [])
      } catch {
        throw EvaluationError.ranking(found + [error.finding])
      }
    }
    var findings = found + (judged?.findings ?? [])
    if weights == nil, judged == nil, table.weights == nil {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      findings.append(Finding(.rankEqualWeights, about: .file(name), parameters: ["file": name]))
    }
    let known: [any DecisionMethod] = DecisionMethods.standard.map { $0 is VIKOR ? VIKOR(v: v) ?? $0 : $0 }
    var ranking = MatrixRanking(matrix: matrix, style: style, findings: findings)
    for method in try methods.chosen(among: known, \.name) {
      do throws(DecisionError) {
        try ranking.add(method, sensitivityOf: sensitivity ? top : nil)
      } catch {
        ranking.refusals.append(Refusal(method: method.name, finding: error.finding))
      }
    }
    try terminal.failing { if ranking.results.isEmpty { throw EvaluationError.ranking(ranking.refusals.map(\.finding)) } }
    try ranking.print(on: terminal)
    return ranking.findings + ranking.refusals.map(\.finding)
  }

  /// - Returns: everything that was said of the file and of the methods.
  private func rank(_ votes: BallotRanking.Votes, _ findings: [Finding], on terminal: Terminal) throws -> [Finding] {
    let model = prior.flatMap { BradleyTerry(priorVariance: $0, reference: reference) } ?? BradleyTerry(reference: reference)
    let known: [any BallotMethod] = BallotMethods.standard.map { $0 is BradleyTerry ? model : $0 }
      .filter { votes.canBeCounted(by: $0) }
    var ranking = BallotRanking(votes: votes, style: style, findings: findings)
    for method in try methods.chosen(among: known, \.name) {
      do throws(BallotError) {
        ranking.results.append(try votes.counted(by: method))
      } catch {
        ranking.refusals.append(Refusal(method: method.name, finding: error.finding))
      }
    }
    try terminal.failing { if ranking.results.isEmpty { throw EvaluationError.ranking(ranking.refusals.map(\.finding)) } }
    try ranking.print(on: terminal)
    return ranking.findings + ranking.refusals.map(\.finding)
  }
}
#endif
