/// The template files beside this one, compiled in, so that a static binary runs alone.
enum StandardTemplates {
  static let files: [String: [UInt8]] = [
    "announcement.en": PackageResources.announcement_en_mustache, "announcement.id": PackageResources.announcement_id_mustache,
    "certificates.en": PackageResources.certificates_en_mustache, "certificates.id": PackageResources.certificates_id_mustache,
    "decree.en": PackageResources.decree_en_mustache, "decree.id": PackageResources.decree_id_mustache,
    "feedback.en": PackageResources.feedback_en_mustache, "feedback.id": PackageResources.feedback_id_mustache,
    "footer.en": PackageResources.footer_en_mustache, "footer.id": PackageResources.footer_id_mustache,
    "letterhead": PackageResources.letterhead_mustache, "minutes.en": PackageResources.minutes_en_mustache,
    "minutes.id": PackageResources.minutes_id_mustache, "signatures": PackageResources.signatures_mustache,
    "style": PackageResources.style_mustache,
  ]
}
