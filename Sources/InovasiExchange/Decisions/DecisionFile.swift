public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A log of decisions in JSON Lines: one decision to a line, in order, so that a new one is a line at the end and nothing else moves.
///
/// Reading is strict. A key that is not known, that its kind does not have, that stands twice or is escaped, rejects the line with its reason;
/// lines read are lines taken and lines rejected, always. Blank lines are passed over. A file without lines is a log without
/// decisions.
public struct DecisionFile: Sendable {
  /// A log that was read, with what there is to say about its lines.
  public struct Reading: Sendable {
    /// The decisions that could be read.
    public let log: DecisionLog
    /// Why lines were rejected.
    public let findings: [Finding]
    /// How many lines were taken and rejected.
    public let summary: SourceSummary
  }

  /// Where the file lies.
  public let path: String

  /// The name that findings show.
  public let name: String

  private let limits: ReadingLimits

  /// A file at this path.
  public init(_ path: String, name: String? = nil, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.name = name ?? path
    self.limits = limits
  }

  /// Reads the log.
  ///
  /// - Throws: an error when there is no such file, it is no text, or it exceeds a limit.
  /// - Complexity: O(*n*) in the size of the file, which is held in memory.
  public func read() throws(ExchangeError) -> Reading {
    let bytes = try FileBytes(path: path, name: name).all(limit: limits.maximumJSONBytes)
    guard !bytes.contains(0) else { throw ExchangeError(.fileBinary, name) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var decisions: [Decision] = []
    var findings: [Finding] = []
    let decoder = JSONDecoder()
    let lines = bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let location = SourceLocation(file: name, line: index + 1)
      guard line.count <= limits.maximumRowBytes else {
        throw ExchangeError(.rowTooLong, name, line: index + 1, ["limit": "\(limits.maximumRowBytes)"])
      }
      do {
        if let fault = KeyCheck.fault(in: line) {
          throw DecodingError.unreadable(fault.text, fault.parameters, at: [])
        }
        var decision = try decoder.decode(Decision.self, from: Data(line))
        decision.location = location
        decisions.append(decision)
      } catch {
        findings.append(Finding(Self.explained(error, in: line), .decisionUnreadable, at: location))
      }
    }
    let summary = SourceSummary(file: name, taken: decisions.count, rejected: findings.count, dialect: "json")
    return Reading(log: DecisionLog(decisions), findings: findings, summary: summary)
  }

  /// Why a line was refused, in both languages, where the decoder has only its own words for it.
  private static func explained(_ error: any Error, in line: ArraySlice<UInt8>) -> DecodingError {
    if let error = error as? DecodingError, error.hasReason { return error }
    guard String(validating: line, as: UTF8.self) != nil else {
      return .unreadable(LocalizedText(id: "bukan teks UTF-8.", en: "it is no text in UTF-8."), at: [])
    }
    do {
      _ = try Decision(from: SettingsDecoder(JSON5Parser.value(of: Array(line))))
      return .unreadable(
        LocalizedText(
          id: "log ini memakai JSON biasa: tanpa komentar, kutip tunggal, dan koma di akhir.",
          en: "the log is plain JSON: without comments, single quotes and commas at the end."), at: [])
    } catch let fault as JSON5Fault {
      let found = String(decoding: line.dropFirst(fault.start).prefix(32), as: UTF8.self).first
      let reason = fault.reason(found: found)
      return .unreadable(reason.text, reason.parameters, at: [])
    } catch {
      return error as? DecodingError ?? .unreadable(LocalizedText(id: "bukan JSON.", en: "it is no JSON."), at: [])
    }
  }

  /// The log as the lines of a file, in the form that everybody writes: keys in order, one decision to a line.
  public static func text(of log: DecisionLog) throws(ExchangeError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try log.decisions.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
    } catch {
      throw ExchangeError(.fileUnwritable, "decisions.jsonl")
    }
  }
}
