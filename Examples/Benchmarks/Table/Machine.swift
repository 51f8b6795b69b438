import Foundation

/// The machine that was measured on.
struct Machine: Codable {
  let processor: String
  let cores: Int
  let memory: UInt64
  let system: String
  let date: String

  init() {
    let info = ProcessInfo.processInfo
    let lines = ((try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? "").split(separator: "\n")
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
    processor = model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "?"
    cores = info.activeProcessorCount
    memory = info.physicalMemory
    system = info.operatingSystemVersionString
    date = Date().formatted(.iso8601.year().month().day())
  }

  var line: String {
    "\(processor), \(cores) cores, \(Figures.memory(Int(clamping: memory))), \(system), \(date)"
  }
}
