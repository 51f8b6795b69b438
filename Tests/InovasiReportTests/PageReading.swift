import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What a page is made of, read as XML, with which our pages keep but for the doctype and elements that HTML leaves open.
final class PageReading: NSObject, XMLParserDelegate {
  private(set) var tags: [String: Int] = [:]
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  /// What keeps a page from being read by everybody.
  private(set) var faults: [String] = []
  private var path: [String] = []
  private var heading = 0
  private var open: [Set<String>] = []

  init(_ page: String) {
    super.init()
    let style = page.replacing(/<style>[\s\S]*?<\/style>/, with: "")
    let body = style.replacing("<!doctype html>", with: "").replacing(/<meta [^>]*>/, with: "")
    let parser = XMLParser(data: Data(body.utf8))
    parser.delegate = self
    if !parser.parse() { faults.append("not well-formed: \(String(describing: parser.parserError))") }
    if tags["h1"] != 1 && tags["article", default: 0] + tags["section", default: 0] == 0 { faults.append("one h1") }
    if ids.count != Set(ids).count { faults.append("an id twice") }
    for link in links where !ids.contains(link) { faults.append("a link to nowhere: \(link)") }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    tags[name, default: 0] += 1
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["href"] { links.append(String(link.dropFirst())) }
    if let level = Int(name.dropFirst()), name.hasPrefix("h"), name.count == 2 {
      if level > heading + 1 { faults.append("from h\(heading) to \(name)") }
      heading = level
    }
    if name == "th", attributes["scope"] == nil { faults.append("th without a scope") }
    if name == "svg", attributes["role"] != "img", attributes["aria-hidden"] != "true" { faults.append("svg without a role") }
    if name == "html", attributes["lang"] == nil { faults.append("no language") }
    if name == "script", attributes["type"] != "application/ld+json" { faults.append("a script") }
    for attribute in attributes.keys where attribute.hasPrefix("on") || attribute == "src" || attribute == "style" {
      faults.append("attribute \(attribute)")
    }
    if !open.isEmpty { open[open.count - 1].insert(name) }
    path.append(name)
    open.append(attributes["aria-hidden"] == "true" ? ["title", "desc"] : [])
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    let children = open.popLast() ?? []
    path.removeLast()
    if name == "table", !children.contains("caption") { faults.append("a table without a caption") }
    if name == "svg", !children.isSuperset(of: ["title", "desc"]) { faults.append("a drawing without words") }
    if name == "details", !children.contains("summary") { faults.append("details without a summary") }
  }
}
