public import InovasiModel

/// Every document that the rulebook requires is there, of a type and size that are taken, signed where it must be.
///
/// Files are not opened: size, length and signature are what the entry's row says of them. Where it says nothing, a person is
/// asked to look.
public struct RequiredDocuments: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] {
    [
      .documentMissing, .documentFormat, .documentTooLarge, .videoTooLong, .linkHost, .documentUnsigned,
      .documentUnchecked,
    ]
  }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.documents.isEmpty }

  /// Looks at the documents of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    for required in context.competition.rulebook.documents where required.groups.apply(to: entry) {
      let handedIn = entry.documents.filter { $0.kind.folded == required.kind.folded && !$0.reference.isBlank }
      if handedIn.isEmpty { report(.documentMissing, required, entry, nil, [:], &findings) }
      for document in handedIn { check(document, required, entry, &findings) }
    }
  }

  private func check(
    _ document: Document, _ required: Rulebook.RequiredDocument, _ entry: Entry, _ findings: inout [Finding]
  ) {
    let link = Link(document.reference)
    if !required.hosts.isEmpty, link?.isOn(required.hosts) != true {
      report(.linkHost, required, entry, document, ["hosts": required.hosts.joined(separator: ", ")], &findings)
    }
    if !required.formats.isEmpty, link == nil, !required.formats.contains(where: document.reference.hasEnding) {
      report(.documentFormat, required, entry, document, ["formats": required.formats.joined(separator: ", ")], &findings)
    }
    limit(.documentTooLarge, document.bytes, required.maximumBytes, "bytes", required, entry, document, &findings)
    limit(.videoTooLong, document.seconds, required.maximumSeconds, "seconds", required, entry, document, &findings)
    guard required.isSigned else { return }
    switch document.isSigned {
    case true?: break
    case false?: report(.documentUnsigned, required, entry, document, [:], &findings)
    case nil:
      report(
        .documentUnchecked, required, entry, document,
        TextParameters(["property": "signed"]).adding("propertyName", LocalizedText(id: "tanda tangan", en: "its signature")),
        &findings)
    }
  }

  private func limit(
    _ kind: FindingKind, _ value: Int?, _ limit: Int?, _ name: String, _ required: Rulebook.RequiredDocument, _ entry: Entry,
    _ document: Document, _ findings: inout [Finding]
  ) {
    guard let limit else { return }
    guard let value else {
      let words =
        name == "bytes" ? LocalizedText(id: "ukuran", en: "its size") : LocalizedText(id: "lama putar", en: "its length")
      let parameters = TextParameters(["property": name]).adding("propertyName", words)
      return report(.documentUnchecked, required, entry, document, parameters, &findings)
    }
    if value > limit {
      report(kind, required, entry, document, [name: "\(value)", "limit": "\(limit)"], &findings)
    }
  }

  private func report(
    _ kind: FindingKind, _ required: Rulebook.RequiredDocument, _ entry: Entry, _ document: Document?,
    _ parameters: TextParameters, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        kind, about: .entry(entry.id), path: "documents.\(required.kind)", location: entry.location,
        value: document?.reference,
        parameters: parameters.adding(["entry": entry.id.rawValue, "document": required.kind]),
        basis: required.basis))
  }
}

/// The host of a web address.
private struct Link {
  let host: String

  /// `nil` for a text that is no web address.
  init?(_ text: String) {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let rest = lower.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    // What stands before an @ is a user's name, which is how a false host hides behind a true one.
    host = String(authority.split(separator: "@").last?.prefix { $0 != ":" } ?? "")
    if host.isEmpty { return nil }
  }

  func isOn(_ hosts: [String]) -> Bool {
    hosts.contains { host == $0.lowercased() || host.hasSuffix("." + $0.lowercased()) }
  }
}

extension String {
  fileprivate func hasEnding(_ format: String) -> Bool { lowercased().hasSuffix("." + format.lowercased()) }
}

extension RequiredDocuments: StatelessEntryRule {}
