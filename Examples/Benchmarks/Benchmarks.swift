import Foundation
import Inovasi

/// Measures a part of the package on a workload that it writes itself, so that a peer can be measured on the same.
///
///   swift run -c release Benchmarks near-duplicates 100000 FOLDER
///   python3 Examples/Benchmarks/near_duplicates.py FOLDER
///   swift run -c release Benchmarks validation 100000 FOLDER
///   swift run -c release Benchmarks ranking 100000 FOLDER
///   python3 Examples/Benchmarks/ranking.py FOLDER
///   swift run -c release Benchmarks live 100000 FOLDER
///   swift run -c release Benchmarks assignment 3478 FOLDER
///   python3 Examples/Benchmarks/assignment.py FOLDER
///   swift run -c release --traits Spreadsheet Benchmarks spreadsheet 100000 FOLDER
///   python3 Examples/Benchmarks/spreadsheet.py FOLDER
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 3, let count = arguments.dropFirst().first.flatMap({ Int($0) }), count > 0,
      let folder = arguments.last
    else { usage() }
    switch arguments.first {
    case "near-duplicates": try NearDuplicateBenchmark(count: count, folder: folder).run()
    case "validation": try ValidationBenchmark(count: count, folder: folder).run()
    case "ranking": try RankingBenchmark(count: count, folder: folder).run()
    case "live": try LiveBenchmark(count: count).run()
    case "assignment": try AssignmentBenchmark(count: count, folder: folder).run()
    #if Spreadsheet
    case "spreadsheet": try SpreadsheetBenchmark(count: count, folder: folder).run()
    #endif
    default: usage()
    }
  }

  private static func usage() -> Never {
    print("usage: Benchmarks (assignment | live | near-duplicates | ranking | spreadsheet | validation) COUNT FOLDER")
    exit(64)
  }
}
