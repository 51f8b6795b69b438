// Feeds readers with mutated files of a small corpus: nothing may trap or hang, and rows in are rows out.
//
//   swift run Fuzz csv 100000 SEED
//   swift run Fuzz all 1000
import Inovasi

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@main
struct Fuzz {
  /// Every target; one more is one more line here.
  static let targets: [any FuzzTarget] = {
    var targets: [any FuzzTarget] = [
      TableTarget(format: .csv, corpus: Corpus.csv), TableTarget(format: .json, corpus: Corpus.json), FolderTarget(),
      DecisionTarget(), RatingTarget(), RankingTarget(), BundleTarget(), RulebookTarget(), ParticularsTarget(), TemplateTarget(),
      ExpressionTarget(), ValueTarget(),
    ]
    #if Spreadsheet
    targets.insert(WorkbookTarget(), at: 2)
    #endif
    return targets
  }()

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let name = arguments.first ?? "all"
    let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 1_000 : 1_000
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
    let chosen = targets.filter { name == "all" || $0.name == name }
    guard !chosen.isEmpty, rounds > 0 else {
      print("Fuzz [all \(targets.map(\.name).joined(separator: " "))] ROUNDS SEED")
      exit(64)
    }
    for target in chosen { try run(target, rounds: max(rounds / target.cost, 1), seed: seed) }
  }

  private static func run(_ target: any FuzzTarget, rounds: Int, seed: UInt64) throws {
    var mutator = Mutator(seed: seed)
    for round in 0..<rounds {
      let input = target.input(&mutator, round: round)
      // A round that takes this long is a hang: the system ends the program, and says so.
      alarm(20)
      if let fault = try target.fault(with: input, round: round) {
        alarm(0)
        print("\(target.name): seed \(seed), round \(round): \(fault)\n\(Array(input))")
        exit(1)
      }
    }
    alarm(0)
    print("\(target.name): \(rounds) rounds, seed \(seed): no trap, no hang, rows in = rows out")
  }
}
