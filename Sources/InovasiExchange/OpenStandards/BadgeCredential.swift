/// A credential in Open Badges 3.0, which is one of the W3C's verifiable credentials (data model 2.0) — without a proof.
///
/// It is unsigned: nobody can verify it until the issuer's own service, which has the keys, adds a proof or puts it into a signed envelope.
/// Source: 1EdTech, Open Badges Specification 3.0, and its schema `ob_v3p0_achievementcredential_schema.json`.
public struct BadgeCredential: Hashable, Sendable, Encodable {
  /// The contexts in which the words have their meaning, in the order that the specification asks for.
  public var context = [
    "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ]
  /// The address of the credential.
  public var id: String
  /// What it is.
  public var type = ["VerifiableCredential", "OpenBadgeCredential"]
  /// The award and the competition, for display.
  public var name: String
  /// The innovation and its agency, for display, and what a reader must know: how far the result has come, unless it is final, and the
  /// competition's notice.
  public var description: String
  /// Who awards it.
  public var issuer: Profile
  /// From when it holds: the day of the award.
  public var validFrom: String
  /// Who takes it, and what for.
  public var credentialSubject: Subject
  /// The schema that it follows.
  public var credentialSchema = [Schema()]

  /// The file's name without its ending.
  let fileName: String

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case id, type, name, description, issuer, validFrom, credentialSubject, credentialSchema
  }

  /// Who awards.
  public struct Profile: Hashable, Sendable, Encodable {
    /// The address of the issuer.
    public var id: String
    /// What it is.
    public var type = ["Profile"]
    /// The name.
    public var name: String
  }

  /// Who takes an award, and which.
  public struct Subject: Hashable, Sendable, Encodable {
    /// The address of the agency, where one was given.
    public var id: String?
    /// What it is.
    public var type = ["AchievementSubject"]
    /// The agency by its name.
    public var identifier: [Identity]
    /// The award.
    public var achievement: Achievement
  }

  /// An agency by its name, which is public and not hashed.
  public struct Identity: Hashable, Sendable, Encodable {
    /// What it is.
    public var type = "IdentityObject"
    /// Whether the value is hashed.
    public var hashed = false
    /// The name.
    public var identityHash: String
    /// What the value is.
    public var identityType = "name"
  }

  /// An award, the same for all who take it.
  public struct Achievement: Hashable, Sendable, Encodable {
    /// Its address.
    public var id: String
    /// What it is.
    public var type = ["Achievement"]
    /// What kind of achievement it is.
    public var achievementType = "Award"
    /// Its name.
    public var name: String
    /// What it is, in a sentence.
    public var description: String
    /// What has to be achieved.
    public var criteria: Criteria
    /// The language of the texts.
    public var inLanguage: String
  }

  /// What has to be achieved.
  public struct Criteria: Hashable, Sendable, Encodable {
    /// In words.
    public var narrative: String
  }

  /// The schema of a credential.
  public struct Schema: Hashable, Sendable, Encodable {
    /// Its address.
    public var id = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
    /// What it is checked by.
    public var type = "1EdTechJsonSchemaValidator2019"
  }
}
