#if CommandLine
import ArgumentParser
import Inovasi

/// What becomes of the rows of a folder: which were not taken, and how they come back once they are mended.
struct RowOptions: ParsableArguments {
  @Option(help: "Tulis baris yang ditolak ke folder ini. (Write the rows that were not taken into this folder.)") var rejects:
    String?

  @OptionGroup var input: InputOptions

  var mended: String? { input.mended }

  var evaluation: Evaluation {
    var evaluation = input.number.evaluation
    // What is written says nothing of a proposal but what was found in it.
    evaluation.keepsAllSections = false
    return evaluation
  }

  /// Refuses to write where something is read or rows have been mended, before anything is read.
  ///
  /// - Parameters:
  ///   - folder: the competition's folder.
  ///   - output: a folder of results.
  func checkOutputs(_ output: String? = nil, reading folder: String, _ terminal: Terminal) throws {
    let inputs = [folder, mended].compactMap(\.self)
    for target in [rejects, output].compactMap(\.self) {
      try terminal.exchanging { try OutputFolder(target).checkHoldsNoInput(besides: inputs) }
    }
    if let rejects { try terminal.exchanging { try OutputFolder(rejects).checkHoldsNoMendedRows() } }
  }

  /// Says of each file how many rows were taken and rejected, and writes those that were rejected where that is asked for.
  func report(_ loaded: LoadedCompetition, _ terminal: Terminal) throws {
    for source in loaded.sources {
      let replaced = source.replaced > 0
      terminal.note(
        LocalizedText(
          id: "{file} [{form}]: {read} baris = {taken} diambil + {rejected} ditolak" + (replaced ? " + {replaced} diganti" : ""),
          en: "{file} [{form}]: {read} {read|row|rows} = {taken} taken + {rejected} rejected"
            + (replaced ? " + {replaced} replaced" : "")),
        [
          "file": source.file, "form": source.dialect, "read": "\(source.read)", "taken": "\(source.taken)",
          "rejected": "\(source.rejected)", "replaced": "\(source.replaced)",
        ])
    }
    guard let rejects else { return }
    let files = try terminal.failing {
      do throws(ExchangeError) {
        return try loaded.writeRejects(to: rejects, language: terminal.language)
      } catch {
        throw EvaluationError.reading(error)
      }
    }
    let others = mended == nil ? LocalizedText("") : LocalizedText(id: " dan yang sudah diperbaiki", en: " and mended ones")
    terminal.note(
      LocalizedText(
        id: "Baris yang ditolak{others}: {files} di {folder}; perbaiki di sana, lalu baca dengan --mended {folder}",
        en: "Rejected rows{others}: {files} in {folder}; mend them there, then read with --mended {folder}"),
      [
        "others": others[terminal.language], "files": files.isEmpty ? "–" : files.joined(separator: ", "), "folder": rejects,
      ])
  }
}
#endif
