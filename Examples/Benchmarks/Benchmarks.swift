import Foundation
import Inovasi

/// Measures a part of the package on a workload that it writes itself, so that a peer can be measured on the same.
///
///   swift run -c release Benchmarks near-duplicates 100000 FOLDER
///   python3 Examples/Benchmarks/near_duplicates.py FOLDER
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "near-duplicates", let count = arguments.dropFirst().first.flatMap({ Int($0) }), count > 0,
      let folder = arguments.dropFirst(2).first
    else {
      print("usage: Benchmarks near-duplicates COUNT FOLDER")
      exit(64)
    }
    try NearDuplicateBenchmark(count: count, folder: folder).run()
  }
}
