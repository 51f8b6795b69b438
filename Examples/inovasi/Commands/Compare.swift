#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi compare FOLDER`: regions set against one another by published counts.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Membandingkan jumlah inovasi antardaerah. (Compares the regions' numbers of innovations.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let outcome = try terminal.reading { try Evaluation().run(folder: folder, progress: $0) }
    let lines = outcome.results.regions.lines
    guard !lines.isEmpty else {
      terminal.error(
        LocalizedText(
          id: "{folder} tidak memuat regions.csv, jadi tidak ada yang dibandingkan.",
          en: "{folder} has no regions.csv, so there is nothing to compare."), ["folder": folder])
      throw ExitCode(66)
    }
    let english = options.language == .en
    let columns: [Table.Column] = [
      .text("measure", english ? "Measure" : "Ukuran"), .number("year", english ? "Year" : "Tahun"),
      .text("region", english ? "Region" : "Daerah"), .number("count", english ? "Count" : "Jumlah"),
      .number("place", english ? "Place" : "Urutan"), .number("regions", english ? "Of" : "Dari"),
      .number("gap", english ? "Gap" : "Selisih"), .number("change", english ? "Change" : "Perubahan"),
      .number("since", english ? "Since" : "Sejak"),
    ]
    try terminal.print(Table(columns, lines.map(row)))
  }

  private func row(_ line: RegionComparison.Line) -> [String] {
    // A program reads -155, a person reads +155 more easily than 155.
    let signed = options.format == .text ? \Int?.signed : \Int?.plain
    return [
      line.count.measure, String(line.count.year), line.count.name, String(line.count.count), String(line.place),
      String(line.regions), line.gap[keyPath: signed], line.change[keyPath: signed], line.since.plain,
    ]
  }
}

extension Int? {
  fileprivate var signed: String {
    guard let number = self else { return "" }
    return number > 0 ? "+\(number)" : "\(number)"
  }

  fileprivate var plain: String { map(String.init) ?? "" }
}
#endif
