#if CommandLine
import ArgumentParser
import Inovasi

/// What is read with a competition's folder, and how: whatever is made of a competition is made of the same rows as its ranking.
struct InputOptions: ParsableArguments {
  @Option(help: "Baca baris yang sudah diperbaiki dari folder ini. (Read mended rows from this folder.)") var mended: String?

  @OptionGroup var number: NumberOptions

  /// Reads a folder, checks it and computes the results.
  func outcome(of folder: String, _ terminal: Terminal) throws -> Outcome {
    try terminal.reading { try number.evaluation.run(folder: folder, mended: mended, progress: $0) }
  }
}
#endif
