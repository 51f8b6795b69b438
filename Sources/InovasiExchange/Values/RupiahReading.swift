public import InovasiModel

/// What a text says as an amount of money: `Rp1.000.000`, `Rp 1.000.000,00`, `Rp. 1.000.000,-`, `IDR 1,000,000`, `1000000`.
///
/// Money is whole rupiah, so that a mark before three digits groups thousands: there is no third decimal of a rupiah. Sen that are not
/// zero are refused, and so is a negative amount. Source: CLDR `id`, `Rp1.000.000,00`; `Rp. 1.000.000,-` as dispendukcapil.surabaya.go.id
/// writes it.
public enum RupiahReading: Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// An amount.
  case amount(Rupiah)
  /// Something else.
  case notAnAmount

  /// Reads a text. Complexity: O(*n*).
  public init(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)
    NumberText.trim(&bytes)
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    var rest = String(decoding: bytes, as: UTF8.self)
    for sign in ["rp.", "rp", "idr"] where rest.lowercased().hasPrefix(sign) {
      rest.removeFirst(sign.count)
      break
    }
    for end in [",-", ".-", ",--"] where rest.hasSuffix(end) {
      rest.removeLast(end.count)
      break
    }
    let decimal: String? =
      switch NumberReading(rest) {
      case .number(let decimal): decimal
      case .ambiguous(let point, let comma): point.contains(".") ? comma : point
      case .empty, .percentage, .notANumber: nil
      }
    guard let decimal else {
      self = .notAnAmount
      return
    }
    let parts = decimal.split(separator: ".")
    guard parts.count < 2 || parts[1].allSatisfy({ $0 == "0" }), let whole = Int(parts[0]), let amount = Rupiah(whole) else {
      self = .notAnAmount
      return
    }
    self = .amount(amount)
  }

  /// The amount, where there is one.
  public var rupiah: Rupiah? { if case .amount(let amount) = self { amount } else { nil } }
}
