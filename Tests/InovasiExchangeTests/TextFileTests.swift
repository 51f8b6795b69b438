import Foundation
import InovasiExchange
import Testing

struct TextFileTests {
  @Test func namesFromOutsideStayInTheFolderAndApart() throws {
    try withScratch { folder in
      let names = [
        "I1", "a/b", "a_b", "a:b", "../../x", ".hidden", "", "é", "e\u{301}", String(repeating: "n", count: 200), "I1 ",
      ]
      var paths: Set<String> = []
      for name in names {
        let path = try TextFile.write(name, named: name, ending: "md", in: folder.path)
        #expect(path.hasPrefix(folder.path + "/") && !path.dropFirst(folder.path.count + 1).contains("/"))
        paths.insert(path)
      }
      // The two spellings of é are one text in Swift, but two names on a disk.
      #expect(paths.count == names.count)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == names.count)
    }
  }
}
