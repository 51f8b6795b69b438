import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// A folder is the old one or the new one, never some of each.
struct OutputFolderTests {
  private func write(_ texts: [String: String], to folder: String) throws {
    try OutputFolder(folder).write { path throws(ExchangeError) in
      for (name, text) in texts { try TextFile.write(text, named: name, ending: "txt", in: path) }
    }
  }

  private func contents(_ folder: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
    return contents
  }

  @Test func newFilesTakeTheOldOnesPlaceAndOthersStay() throws {
    try withScratch { url in
      let folder = url.appendingPathComponent("hasil").path
      try write(["a": "1", "b": "1"], to: folder)
      try FileManager.default.createDirectory(atPath: folder + "/arsip", withIntermediateDirectories: false)
      try Data("lama".utf8).write(to: URL(fileURLWithPath: folder + "/arsip/x.txt"))
      try write(["a": "2"], to: folder + "/")
      #expect(try contents(folder) == ["a.txt": "2", "b.txt": "1", "arsip/x.txt": "lama"])
      try OutputFolder(folder, dropping: ["b.txt"]).write { _ throws(ExchangeError) in }
      #expect(try contents(folder) == ["a.txt": "2", "arsip/x.txt": "lama"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["hasil"])
    }
  }

  @Test func writerThatFailsLeavesEverythingAsItWas() throws {
    try withScratch { url in
      let folder = url.appendingPathComponent("hasil").path
      try write(["a": "1"], to: folder)
      let failure = ExchangeError(Finding(.fileEmpty, about: .file("x")))
      #expect(throws: failure) {
        try OutputFolder(folder).write { path throws(ExchangeError) in
          try TextFile.write("2", named: "a", ending: "txt", in: path)
          throw failure
        }
      }
      #expect(try contents(folder) == ["a.txt": "1"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["hasil"])
    }
  }

  /// Where a file system cannot exchange, a writer may be stopped between two renames; the next one brings the old folder back.
  @Test func folderUnderItsOldNameComesBack() throws {
    try withScratch { url in
      let folder = url.appendingPathComponent("hasil").path
      try write(["a": "1", "b": "1"], to: folder)
      try FileManager.default.moveItem(atPath: folder, toPath: url.appendingPathComponent(".hasil.old").path)
      // What a writer left that is no longer there; no process has this number.
      try FileManager.default.createDirectory(
        atPath: url.appendingPathComponent(".hasil.part-2147483646").path, withIntermediateDirectories: false)
      try write(["a": "2"], to: folder)
      #expect(try contents(folder) == ["a.txt": "2", "b.txt": "1"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["hasil"])
    }
  }

  @Test func linkStaysALinkAndPermissionsStay() throws {
    try withScratch { url in
      let (folder, link) = (url.appendingPathComponent("hasil").path, url.appendingPathComponent("tautan").path)
      try write(["a": "1"], to: folder)
      try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
      try write(["a": "2"], to: link)
      let found = try contents(folder)
      #expect(found == ["a.txt": "2"])
      let aim = try FileManager.default.destinationOfSymbolicLink(atPath: link)
      #expect(aim == folder)
      let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
      #expect(mode == 0o750)
    }
  }

  @Test func fileInItsPlaceIsRefused() throws {
    try withFile("x".utf8) { path in
      #expect(throws: ExchangeError.self) { try write(["a": "1"], to: path) }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == "x")
    }
  }

  /// The administrator may write anywhere.
  @Test(.enabled(if: geteuid() != 0)) func folderThatNobodyMayWriteInIsKept() throws {
    try withScratch { url in
      let folder = url.appendingPathComponent("hasil").path
      try write(["a": "1"], to: folder)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      #expect(throws: ExchangeError.self) { try write(["a": "2"], to: folder) }
      #expect(try contents(folder) == ["a.txt": "1"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["hasil"])
    }
  }

  /// On Linux, a file system of its own begins at `/dev/shm`: nothing in it can be given a second name beside it.
  @Test(.enabled(if: access("/dev/shm", W_OK) == 0)) func folderThatIsAMountTakesTheNewFilesAlone() throws {
    let (mine, other) = ("inovasi-\(UUID().uuidString)", "/dev/shm/inovasi-\(UUID().uuidString)")
    defer { for path in [other, "/dev/shm/\(mine).txt"] { try? FileManager.default.removeItem(atPath: path) } }
    try Data("lama".utf8).write(to: URL(fileURLWithPath: other))
    let before = try FileManager.default.attributesOfItem(atPath: other)[.systemFileNumber] as? Int
    for text in ["1", "2"] {
      try write([mine: text], to: "/dev/shm")
      #expect(try String(contentsOfFile: "/dev/shm/\(mine).txt", encoding: .utf8) == text)
    }
    // It was neither copied nor written anew.
    #expect(try FileManager.default.attributesOfItem(atPath: other)[.systemFileNumber] as? Int == before)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: "/dev/shm").contains { $0.hasPrefix(".part-") })
  }
}
