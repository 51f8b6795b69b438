import InovasiModel

/// Names of columns that can be keys: each once, and none empty.
enum ColumnKeys {
  /// The names, with a number behind one that has been there before and `column_3` for one that is empty; nothing is dropped.
  static func keys(_ names: [String], file: String, _ report: inout TableConversion.Report) -> [String] {
    var taken = Set(names)
    var seen: Set<String> = []
    return names.enumerated().map { place, name in
      if !name.isEmpty, seen.insert(name).inserted { return name }
      if !name.isEmpty {
        report.findings.append(
          Finding(
            .columnDuplicate, about: .file(file), location: SourceLocation(file: file, line: 1),
            parameters: ["file": file, "column": name], severity: .warning))
      }
      var key = name.isEmpty ? "column_\(place + 1)" : "\(name)_2"
      var number = 2
      while !taken.insert(key).inserted {
        number += 1
        key = name.isEmpty ? "column_\(place + 1)_\(number)" : "\(name)_\(number)"
      }
      return key
    }
  }
}
