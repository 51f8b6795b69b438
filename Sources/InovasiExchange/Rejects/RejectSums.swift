import InovasiModel

/// What the files of rejected rows in a folder held when they were written, which shows those in which somebody has mended something since.
///
/// Their SHA-256 lie beside them, in the form that `sha256sum -c .rejects.sha256` reads. A file without one there is taken for somebody's
/// work.
struct RejectSums {
  /// The name of the file of sums.
  static let fileName = ".rejects.sha256"

  private var sums: [String: String] = [:]

  /// No files.
  init() {}

  /// Those of a folder; none where it holds no file of sums that can be read.
  init(in folder: String) {
    guard let bytes = try? FileBytes(path: "\(folder)/\(Self.fileName)", name: Self.fileName).all(limit: 1 << 20) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let gap = line.firstIndex(of: " ") else { continue }
      sums[String(line[gap...].dropFirst(2))] = String(line[..<gap])
    }
  }

  /// The file of sums, in the order of names; empty where there are none.
  var contents: [UInt8] { Array(sums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined().utf8) }

  /// Takes in a file that is written now.
  mutating func add(_ name: String, _ contents: [UInt8]) { sums[name] = SHA256.hex(of: contents) }

  /// Whether a file of the folder holds what was written.
  func matches(_ name: String, in folder: String) -> Bool {
    guard let sum = sums[name], let file = try? FileBytes(path: "\(folder)/\(name)", name: name) else { return false }
    var hash = SHA256()
    var piece: [UInt8] = []
    do throws(ExchangeError) {
      while try file.read(1 << 20, into: &piece) > 0 {
        hash.update(piece)
        piece.removeAll(keepingCapacity: true)
      }
    } catch {
      return false
    }
    return hash.hex == sum
  }
}

extension OutputFolder {
  /// Refuses a folder of rejected rows in which a file is not as it was written: somebody has mended rows in it, and they would be lost.
  ///
  /// ``LoadedCompetition/writeRejects(to:language:)`` asks for this by itself. Asked before anything is read, it saves the work.
  ///
  /// - Throws: `OUTPUT_MENDED`, with the first such file; nothing has been written then.
  public func checkHoldsNoMendedRows() throws(ExchangeError) {
    let sums = RejectSums(in: path)
    for name in RejectedRows.files(in: path).sorted() where !sums.matches(name, in: path) {
      throw ExchangeError(.outputMended, "\(path)/\(name)")
    }
  }
}
