import Inovasi

/// A competition's folder of which one file is broken, each in its turn: every row is taken or rejected, and every rejected row is kept.
struct FolderTarget: FuzzTarget {
  let name = "folder"
  let cost = 3

  var corpus: [[UInt8]] { Corpus.csv }

  /// The file that is broken in a round; the settings in one of many.
  private func file(_ round: Int) -> String {
    let tables = Corpus.tables.keys.sorted()
    let index = round % (tables.count + 1)
    return index < tables.count ? "\(tables[index]).csv" : "competition.json5"
  }

  func input(_ mutator: inout Mutator, round: Int) -> [UInt8] {
    let file = file(round)
    guard let text = Corpus.tables[String(file.dropLast(4))] else { return mutator.mutated([Array(Corpus.competition.utf8)]) }
    return mutator.mutated([Array(text.utf8)] + (file == "scores.csv" ? Corpus.csv : []))
  }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    let broken = file(round)
    var files = Dictionary(uniqueKeysWithValues: Corpus.tables.map { ("\($0).csv", Array($1.utf8)) })
    files["competition.json5"] = Array(Corpus.competition.utf8)
    files[broken] = input
    return try Scratch.with(files) { folder in
      let evaluation = Evaluation()
      guard let loaded = try? evaluation.load(folder: folder) else { return nil }
      let expected = rows("\(folder)/\(broken)")
      for source in loaded.sources where source.file == broken && source.read != expected {
        return "\(broken): \(expected) rows in, \(source.taken) taken and \(source.rejected) rejected"
      }
      let rejected = loaded.sources.reduce(0) { $0 + $1.rejected }
      let kept = loaded.rejects.reduce(0) { $0 + $1.count }
      if rejected != kept { return "\(broken): \(rejected) rows rejected, \(kept) kept" }
      try loaded.writeRejects(to: "\(folder)/rejects", language: .english)
      _ = try? evaluation.run(folder: folder, mended: "\(folder)/rejects")
      _ = try? evaluation.index(of: loaded)
      return nil
    }
  }

  private func rows(_ path: String) -> Int {
    guard var source = try? CSVSource(path: path) else { return -1 }
    var count = 0
    while let batch = try? source.next() { count += batch.count }
    return count
  }
}
