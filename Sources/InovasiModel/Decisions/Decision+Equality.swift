extension Decision: Hashable {
  /// Whether both say the same, byte by byte: two texts that only look alike are not the same. Where they stand does not matter.
  public static func == (lhs: Decision, rhs: Decision) -> Bool {
    lhs.content.elementsEqual(rhs.content) { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Hashes number, day and kind.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(date)
    hasher.combine(kind)
  }

  /// Everything that the decision says, field by field.
  private var content: [String] {
    var fields = ["\(number)", "\(date)", kind.rawValue, reason.indonesian, reason.english]
    fields += [document.map { "document \($0)" } ?? "", answers.map { "\($0)" } ?? ""]
    fields += ["\(signedBy.count)"] + signedBy
    switch act {
    case .deduction(let entry, let points, let stage): fields += ["\(entry)", "\(points)", stage?.rawValue ?? ""]
    case .ineligibility(let entry, let from): fields += ["\(entry)", from?.description ?? ""]
    case .revocation(let entry, let award): fields += ["\(entry)", award?.rawValue ?? ""]
    case .withdrawal(let entry): fields += ["\(entry)"]
    case .objection(let role, let entry): fields += [role, entry?.rawValue ?? ""]
    case .selection(let entry, let award, let ground): fields += ["\(entry)", "\(award)", ground.rawValue]
    case .exclusion(let entry, let award): fields += ["\(entry)", "\(award)"]
    case .correction(let own):
      fields += ["\(own.entry)", "\(own.judge)", "\(own.stage)", "\(own.criterion)", "\(own.old)", "\(own.new)"]
    case .lot(let entries): fields += entries.map(\.rawValue)
    case .cancellation(let number): fields += ["\(number)"]
    case .upheld, .denied, .frozen, .final, .reopened: break
    }
    return fields
  }
}
