import Inovasi

/// A competition's folder whose scores and innovations are broken: every row is taken or rejected, and every rejected row is kept.
struct FolderTarget: FuzzTarget {
  let name = "folder"

  var corpus: [[UInt8]] { Corpus.csv }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    let table = round.isMultiple(of: 2) ? "scores" : "innovations"
    var files = [
      "competition.json5": "{name: 'Uji', edition: '1', rulebook: 'malang-2021'}",
      "agencies.csv": "agency,name,scope\nA,Dinas,2.12\n",
      "innovations.csv": "id,title,agency\nI1,Satu,A\n",
    ].mapValues { Array($0.utf8) }
    // The same rows under the names of the other table's columns.
    let header = Array("nomor,judul,opd,mulai".utf8)
    files["\(table).csv"] = table == "scores" ? input : header + input.drop { $0 != 10 }
    return try Scratch.with(files) { folder in
      let evaluation = Evaluation()
      guard let loaded = try? evaluation.load(folder: folder) else { return nil }
      let expected = rows("\(folder)/\(table).csv")
      for source in loaded.sources where source.file == "\(table).csv" && source.read != expected {
        return "\(expected) rows in, \(source.taken) taken and \(source.rejected) rejected"
      }
      let rejected = loaded.sources.reduce(0) { $0 + $1.rejected }
      let kept = loaded.rejects.reduce(0) { $0 + $1.count }
      if rejected != kept { return "\(rejected) rows rejected, \(kept) kept" }
      try loaded.writeRejects(to: "\(folder)/rejects", language: .english)
      _ = try? evaluation.run(folder: folder, mended: "\(folder)/rejects")
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
