import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder that is written whole or not at all.
///
/// Its files are written into a folder beside it, which takes its place in one step at the end: whoever stops the writer at any moment
/// finds the old folder or the new one, never some of each. What else lies in the old folder is kept: a second name is given to each of
/// these files, none is copied.
///
/// The step is `renameat2` with `RENAME_EXCHANGE` on Linux and `renamex_np` with `RENAME_SWAP` on Apple's systems. Where a file system can
/// do neither, two renames take its place, and between them the folder is under the name that ends with `.old`; the next writer
/// brings it back first. A folder that cannot be moved, since it is the current one or a mount or its parent is not to be
/// written in, is kept, and takes the new files one by one, each whole: there alone a writer that is stopped may leave some of each.
///
/// ```swift
/// try OutputFolder("hasil").write { folder throws(ExchangeError) in
///   try ResultWriter(folder: folder).write(results, findings: findings, competition: competition)
/// }
/// ```
public struct OutputFolder: Sendable {
  /// Where the folder lies, or will.
  public let path: String

  /// The names of files that are not kept from the old folder when the new one does not have them.
  public let dropping: Set<String>

  /// A folder at this path.
  public init(_ path: String, dropping: Set<String> = []) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    // A link stays one: what it leads to is the folder.
    self.path = SystemFile.resolved(String(path)) ?? String(path)
    self.dropping = dropping
  }

  /// Writes the files into a new folder, which then takes the old one's place.
  ///
  /// - Parameter body: writes into the folder whose path it is given.
  /// - Returns: what `body` returned.
  /// - Throws: what `body` threw, or an error when the folder cannot be written; the old folder is then as it was.
  @discardableResult
  public func write<Value>(_ body: (String) throws(ExchangeError) -> Value) throws(ExchangeError) -> Value {
    recover()
    switch SystemFile.kind(of: path) {
    case .nothing: break
    // Whoever takes away the right to write in a folder wants to keep what lies in it, though its parent would let it be replaced.
    case .folder: guard SystemFile.isWritable(path) else { throw ExchangeError(.fileUnwritable, path) }
    case .file, .other: throw ExchangeError(.fileUnwritable, path)
    }
    var temporary = sibling("part-\(SystemFile.processNumber)")
    var isInPlace = isCurrent || isMount
    if isInPlace || !canMake(temporary) {
      guard SystemFile.kind(of: path) == .folder else { throw ExchangeError(.fileUnwritable, path) }
      temporary = "\(path)/.part-\(SystemFile.processNumber)"
      isInPlace = true
      LeftOvers.remove(startingWith: ".part-", in: path)
      remove(temporary)
      try make(temporary)
    }
    do {
      let value = try body(temporary)
      if SystemFile.kind(of: path) == .folder {
        SystemFile.copyPermissions(of: path, to: temporary)
        if isInPlace {
          try moveFiles(from: temporary)
          return value
        }
        try keep(path, in: temporary, dropping: dropping)
      }
      SystemFile.synchronize(folder: temporary)
      try swap(temporary)
      return value
    } catch {
      remove(temporary)
      throw error
    }
  }

  private func swap(_ temporary: String) throws(ExchangeError) {
    let old = sibling("old")
    if SystemFile.kind(of: path) == .nothing {
      guard SystemFile.rename(temporary, to: path) else { throw ExchangeError(.fileUnwritable, path) }
    } else if SystemFile.exchange(temporary, with: path) {
      remove(temporary)
    } else {
      guard SystemFile.rename(path, to: old) else { return try moveFiles(from: temporary) }
      guard SystemFile.rename(temporary, to: path) else {
        _ = SystemFile.rename(old, to: path)
        throw ExchangeError(.fileUnwritable, path)
      }
      remove(old)
    }
    SystemFile.synchronize(folder: parent)
  }

  private var isCurrent: Bool { SystemFile.resolved(".").map { $0 == path || $0.hasPrefix(path + "/") } ?? false }

  /// Whether the folder is the root or one in which another file system begins, such as a drive or a container's volume: beside it nothing
  /// can get a second name for its files, all of which would be copied there and back.
  private var isMount: Bool {
    guard path != "/" else { return true }
    guard let own = SystemFile.device(of: path), let above = SystemFile.device(of: parent) else { return false }
    return own != above
  }

  /// Puts the new files into the folder that cannot be moved, one by one.
  private func moveFiles(from temporary: String) throws(ExchangeError) {
    for name in dropping { SystemFile.remove("\(path)/\(name)") }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? [] {
      let (from, to) = ("\(temporary)/\(name)", "\(path)/\(name)")
      if SystemFile.kind(of: from) == .folder || SystemFile.rename(from, to: to) { continue }
      // On another file system: copied under a temporary name there.
      let copy = "\(path)/.\(name).part-\(SystemFile.processNumber)"
      SystemFile.remove(copy)
      guard (try? FileManager.default.copyItem(atPath: from, toPath: copy)) != nil, SystemFile.rename(copy, to: to) else {
        SystemFile.remove(copy)
        throw ExchangeError(.fileUnwritable, to)
      }
    }
    remove(temporary)
  }

  /// Brings back a folder whose writer was stopped between two renames, and clears away what stopped writers left.
  private func recover() {
    let old = sibling("old")
    if SystemFile.kind(of: old) == .folder {
      if SystemFile.kind(of: path) == .nothing { _ = SystemFile.rename(old, to: path) } else { remove(old) }
    }
    LeftOvers.remove(startingWith: ".\(name).part-", in: parent)
  }

  /// Gives everything in a folder that another does not have a name there too.
  private func keep(_ source: String, in target: String, dropping: Set<String>) throws(ExchangeError) {
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: source)) ?? [] where !dropping.contains(entry) {
      let (from, to) = ("\(source)/\(entry)", "\(target)/\(entry)")
      if let aim = try? FileManager.default.destinationOfSymbolicLink(atPath: from) {
        try? FileManager.default.createSymbolicLink(atPath: to, withDestinationPath: aim)
      } else if SystemFile.kind(of: from) == .folder {
        if SystemFile.kind(of: to) == .nothing { try make(to) }
        try keep(from, in: to, dropping: [])
      } else if SystemFile.kind(of: to) == .nothing, !SystemFile.link(from, as: to) {
        do {
          try FileManager.default.copyItem(atPath: from, toPath: to)
        } catch {
          throw ExchangeError(.fileUnwritable, to)
        }
      }
    }
  }

  /// Makes a folder anew, where that is allowed.
  private func canMake(_ folder: String) -> Bool {
    remove(folder)
    do throws(ExchangeError) {
      try make(folder)
      return true
    } catch {
      return false
    }
  }

  private func make(_ folder: String) throws(ExchangeError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ExchangeError(.fileUnwritable, folder)
    }
  }

  private func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }

  private var name: String { String(path.split(separator: "/").last ?? "") }

  private var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func sibling(_ ending: String) -> String { "\(parent)/.\(name).\(ending)" }
}
