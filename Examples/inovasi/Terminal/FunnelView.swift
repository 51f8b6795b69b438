#if CommandLine
import Inovasi

/// How many entries were registered, submitted and admitted, in the words in which an edition publishes it.
struct FunnelView {
  let funnel: FilingFunnel
  let terminal: Terminal

  func print() {
    guard terminal.format == .text else { return }
    let total = funnel.total
    var stages = [LocalizedText(id: "{registered} terdaftar", en: "{registered} registered")]
    if total.draft + total.review > 0 {
      stages.append(LocalizedText(id: "{draft} masih di unit", en: "{draft} in the unit"))
      stages.append(LocalizedText(id: "{review} di admin lokal", en: "{review} with the administrator"))
      stages.append(LocalizedText(id: "{submitted} diajukan", en: "{submitted} submitted"))
    }
    stages.append(LocalizedText(id: "{admitted} lolos", en: "{admitted} admitted"))
    let counts = TextParameters(
      [
        "registered": total.registered, "draft": total.draft, "review": total.review, "submitted": total.submitted,
        "admitted": total.admitted,
      ].mapValues(String.init))
    terminal.note(
      LocalizedText(stages.map { $0.text(in: terminal.language, filling: counts) }.joined(separator: ", ")))
  }
}
#endif
