import Foundation
import Inovasi

/// Texts of fifty words, one in fifty a near-copy of another: how long ours takes, and which pairs it finds.
struct NearDuplicateBenchmark {
  let count: Int
  let folder: String

  func run() throws {
    guard let threshold = Weight(percent: 70),
      let rule = Rulebook.NearDuplicates(threshold: threshold, basis: .assumption("benchmark"))
    else { return }
    let texts = texts()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let clock = ContinuousClock()
    var pairs: [NearDuplicateSearch.Pair] = []
    let time = clock.measure { pairs = NearDuplicateSearch(rule).pairs(among: texts) }
    try write(texts.joined(separator: "\n") + "\n", to: "texts.txt")
    try write(pairs.map { "\($0.first) \($0.second) \($0.shared) \($0.all)\n" }.joined(), to: "ours.txt")
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    try write("\(seconds)\n", to: "seconds.txt")
    print("\(count) texts: \(pairs.count) pairs in \(String(format: "%.2f", seconds)) s")
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  private func texts() -> [String] {
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var words: [[String]] = []
    for number in 0..<count {
      if number % 50 == 49 {
        var copy = words[next(number)]
        for _ in 0..<next(5) { copy[next(50)] = "lain\(next(5000))" }
        words.append(copy)
      } else {
        words.append((0..<50).map { _ in "kata\(next(5000))" })
      }
    }
    return words.map { $0.joined(separator: " ") }
  }
}
