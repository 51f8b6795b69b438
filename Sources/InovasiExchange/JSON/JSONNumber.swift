/// Numbers as JSON writes them, kept as digits.
enum JSONNumber {
  /// The number without an exponent, digit for digit; `nil` when it is no number, or has more than 400 places that way.
  static func plain(_ text: String) -> String? {
    var rest = text[...]
    let sign = rest.first == "-" ? "-" : ""
    if rest.first == "-" { rest.removeFirst() }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let digits = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = digits.first, digits.count <= 2, areDigits(whole), digits.count == 1 || areDigits(digits[1]),
      whole == "0" || whole.first != "0"
    else { return nil }
    guard parts.count == 2 else { return text }
    guard let exponent = Int(parts[1]), abs(exponent) <= 400 else { return nil }
    let fraction = digits.count == 2 ? digits[1] : ""
    let all = whole + fraction
    let point = whole.count + exponent
    let padded =
      point <= 0
      ? "0." + String(repeating: "0", count: -point) + all
      : point >= all.count
        ? all + String(repeating: "0", count: point - all.count) : all.prefix(point) + "." + all.dropFirst(point)
    let trimmed = padded.drop { $0 == "0" }
    let shown = trimmed.isEmpty ? "0" : trimmed.first == "." ? "0" + trimmed : String(trimmed)
    return sign + shown
  }

  /// The one form of a plain number: no zeros at its ends that say nothing, no negative zero.
  static func canonical(_ text: String) -> String {
    guard text.contains(".") || text.hasPrefix("-") else { return text }
    var shown = text[...]
    if shown.contains(".") {
      while shown.last == "0" { shown.removeLast() }
      if shown.last == "." { shown.removeLast() }
    }
    return shown == "-0" ? "0" : String(shown)
  }

  private static func areDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
