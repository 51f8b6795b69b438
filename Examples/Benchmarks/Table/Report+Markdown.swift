extension Report {
  /// The table as Documentation/Performance.md holds it.
  var markdown: String {
    var text = "\(machine.line)\n\n"
    text += """
      | job | entries | engine | wall, median | least – most | rounds | processor | memory | wall ÷ ours | processor ÷ ours | memory ÷ ours |
      |---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|

      """
    for row in rows {
      let cells = [
        row.job, "\(row.entries)", row.engine, Figures.time(row.wall),
        "\(Figures.time(row.least)) – \(Figures.time(row.most))", "\(row.rounds)", Figures.time(row.processor),
        Figures.memory(row.memory), Figures.ratio(row.wallRatio), Figures.ratio(row.processorRatio),
        Figures.ratio(row.memoryRatio),
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    for line in absent + disagreements { text += "\n\(line)\n" }
    return text
  }
}
