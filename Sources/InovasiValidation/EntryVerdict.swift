/// What a check says about one entry.
public enum EntryVerdict: Hashable, Sendable, Codable {
  /// Nothing stands against it.
  case admitted
  /// Nothing refuses it, but the data do not decide everything; the codes of what a person has to decide, in order.
  case needsPerson(codes: [String])
  /// At least one error; the codes of the errors, in order.
  case refused(codes: [String])
}
