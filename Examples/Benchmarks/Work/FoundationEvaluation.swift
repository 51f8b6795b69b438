import Foundation

/// The evaluation as one writes it in an afternoon, with `String` and dictionaries and no package: what plain Swift costs.
///
/// It checks what the other peers check, and finds no place for what it refuses: no line numbers, no advice.
enum FoundationEvaluation: Work {
  static let name = "evaluate-foundation"

  private static let weights = ["C1": 5, "C2": 20, "C3": 15, "C4": 20, "C5": 10, "C6": 10, "C7": 10, "C8": 10]
  private static let latest = "2020-02-03"

  private struct Entry {
    let id, title, agency: String
    let refusal: String?
  }

  private struct Place {
    let place: Int
    let entry: Entry
    let final: Double
  }

  static func run(_ folder: String, to output: String) throws {
    let remits = try rows("\(folder)/agencies.csv").reduce(into: [String: [String]]()) { remits, row in
      remits[row[0]] = row[2].components(separatedBy: ";")
    }
    let dates = ISO8601DateFormatter()
    dates.formatOptions = [.withFullDate]
    let entries = try rows("\(folder)/innovations.csv").map { row in
      Entry(id: row[0], title: row[1], agency: row[2], refusal: refusal(of: row, remits, dates))
    }
    let finals = try finals("\(folder)/scores.csv")
    let places = ranked(entries.filter { $0.refusal == nil }, by: finals)
    try write(places, entries, to: output)
  }

  private static func refusal(of row: [String], _ remits: [String: [String]], _ dates: ISO8601DateFormatter) -> String? {
    guard let remit = remits[row[2]] else { return "unknown-agency" }
    if !remit.contains(row[3]) { return "out-of-remit" }
    if dates.date(from: row[4]) == nil { return "bad-date" }
    if row[4] > latest { return "too-young" }
    return row[1].count > 200 ? "title-too-long" : nil
  }

  /// The mean of complete sheets' weighted totals, of each entry.
  private static func finals(_ path: String) throws -> [String: Double] {
    var sheets: [String: [String: [String: Double]]] = [:]
    for row in try rows(path) {
      guard let points = Double(row[3]), (0...100).contains(points) else { continue }
      sheets[row[0], default: [:]][row[1], default: [:]][row[2]] = points
    }
    return sheets.compactMapValues { judges -> Double? in
      let totals = judges.values.filter { $0.count == weights.count }.map(total)
      return totals.isEmpty ? nil : totals.reduce(0, +) / Double(totals.count)
    }
  }

  private static func total(_ sheet: [String: Double]) -> Double {
    var total = 0.0
    for (criterion, points) in sheet { total += points * Double(weights[criterion] ?? 0) }
    return total / 100
  }

  private static func ranked(_ entries: [Entry], by finals: [String: Double]) -> [Place] {
    var scored: [(entry: Entry, final: Double)] = []
    for entry in entries {
      if let final = finals[entry.id] { scored.append((entry, final)) }
    }
    scored.sort { one, other in
      if one.final != other.final { return one.final > other.final }
      return one.entry.id < other.entry.id
    }
    var places: [Place] = []
    for (index, row) in scored.enumerated() {
      var place = index + 1
      if let last = places.last, last.final == row.final { place = last.place }
      places.append(Place(place: place, entry: row.entry, final: row.final))
    }
    return places
  }

  private static func write(_ places: [Place], _ entries: [Entry], to output: String) throws {
    var text = "place,innovation,agency,title,final\n"
    for place in places {
      text += "\(place.place),\(place.entry.id),\(place.entry.agency),\"\(place.entry.title)\",\(place.final)\n"
    }
    try text.write(toFile: "\(output)/ranking.csv", atomically: true, encoding: .utf8)
    let refused = entries.compactMap { entry in entry.refusal.map { "\(entry.id),\($0)\n" } }
    try ("id,code\n" + refused.joined()).write(toFile: "\(output)/refused.csv", atomically: true, encoding: .utf8)
    let finals = Dictionary(grouping: places, by: \.entry.agency).mapValues { $0.map(\.final) }
    text = "agency,entries,ranked,mean\n"
    for (agency, entries) in Dictionary(grouping: entries, by: \.agency).sorted(by: { $0.key < $1.key }) {
      let own = finals[agency] ?? []
      let mean = own.isEmpty ? "" : String(own.reduce(0, +) / Double(own.count))
      text += "\(agency),\(entries.count),\(own.count),\(mean)\n"
    }
    try text.write(toFile: "\(output)/agencies.csv", atomically: true, encoding: .utf8)
  }

  private static func rows(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n").dropFirst().filter { !$0.isEmpty }
      .map(cells)
  }

  /// Cells of a line. A quoted cell may hold commas and doubled quotes, and no line end.
  private static func cells(_ line: String) -> [String] {
    guard line.contains("\"") else { return line.components(separatedBy: ",") }
    let parts = line.components(separatedBy: "\"")
    var cells = [""]
    for (index, part) in parts.enumerated() {
      if !index.isMultiple(of: 2) {
        cells[cells.count - 1] += part
      } else if part.isEmpty, index > 0, index < parts.count - 1 {
        cells[cells.count - 1] += "\""  // a doubled quote
      } else {
        let texts = part.components(separatedBy: ",")
        cells[cells.count - 1] += texts[0]
        cells += texts.dropFirst()
      }
    }
    return cells
  }
}
