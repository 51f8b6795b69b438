/// A published form of data in which others read what a competition came to.
public enum OpenStandard: String, Hashable, Sendable, CaseIterable {
  /// The awards of the ICPC Contest API. Source: github.com/icpc/ccs-specs, `Contest_API.md`, Awards.
  case icpc
  /// Grants in the 360Giving Data Standard. Source: github.com/ThreeSixtyGiving/standard.
  case threeSixtyGiving = "360giving"
  /// Credentials in Open Badges 3.0, one for each winner. Source: 1EdTech, Open Badges Specification 3.0.
  case openBadges = "openbadges"
  /// Releases in the Open Contracting Data Standard 1.1. Source: github.com/open-contracting/standard.
  case ocds

  /// The name that people read.
  public var name: String {
    switch self {
    case .icpc: "ICPC Contest API"
    case .threeSixtyGiving: "360Giving"
    case .openBadges: "Open Badges 3.0"
    case .ocds: "OCDS 1.1"
    }
  }

  /// Whether it is a folder with a file for each winner, and not one file.
  public var isFolder: Bool { self == .openBadges }
}
