import InovasiModel

/// What findings say in one language, each kind's message and advice taken apart when the first of its findings comes.
struct FindingTexts {
  private struct Texts {
    let message: TextTemplate
    let advice: TextTemplate
    /// The basis of the last finding of the kind; others nearly always have the same.
    var basis: LegalBasis?
    var basisText = ""
  }

  private let language: Language
  private var texts: [Texts] = []
  private var places: [ObjectIdentifier: Int] = [:]

  init(_ language: Language) { self.language = language }

  /// Where the texts of a finding are found, as long as there is one of its kind.
  mutating func place(of finding: Finding) -> Int {
    let kind = finding.kind
    if let place = places[kind.identity] { return place }
    texts.append(Texts(message: kind.message(in: language), advice: kind.advice(in: language)))
    places[kind.identity] = texts.count - 1
    return texts.count - 1
  }

  /// Appends what is wrong and what to do about it.
  func append(_ finding: Finding, at place: Int, to bytes: inout ByteBuffer) {
    let parameters = finding.parameters
    texts[place].message.append(filling: parameters, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    texts[place].advice.append(filling: parameters, to: &bytes)
  }

  /// The regulation or document behind a finding; `nil` for none.
  mutating func basis(of finding: Finding, at place: Int) -> String? {
    guard let basis = finding.basis else { return nil }
    if texts[place].basis != basis {
      texts[place].basis = basis
      texts[place].basisText = basis.text(in: language)
    }
    return texts[place].basisText
  }
}
