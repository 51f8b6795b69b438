import InovasiModel

/// What is often got wrong about a service, seen in published service standards, applications and chatbots.
enum ServiceCautions {
  static let texts: [Service.ID: LocalizedText] = [
    "CP_ANGKAT_ANAK": LocalizedText(
      id: "Tidak ada \"akta adopsi\": pengangkatan anak dicatat sebagai catatan pinggir pada akta kelahiran.",
      en: "There is no certificate of adoption: it is noted in the margin of the birth certificate."),
    "DOMISILI": LocalizedText(
      id: "Surat domisili dari kelurahan atau desa bukan dokumen kependudukan.",
      en: "A letter of domicile comes from the village and is no population document."),
    "AKTA_KAWIN": LocalizedText(
      id: "Buku nikah bagi yang beragama Islam diterbitkan KUA, bukan dinas kependudukan.",
      en: "The marriage book of Muslims is issued by the office of religious affairs, not by the civil registry."),
    "AKTA_CERAI": LocalizedText(
      id: "Akta cerai bagi yang beragama Islam diterbitkan Pengadilan Agama.",
      en: "The divorce certificate of Muslims is issued by the religious court."),
    "IKD": LocalizedText(
      id: "IKD adalah KTP-el berbentuk digital, bukan dokumen kependudukan ke-25 (Permendagri 72/2022 Pasal 13).",
      en: "It is the identity card in digital form, not a 25th population document (Permendagri 72/2022 Pasal 13)."),
    "SKTT": LocalizedText(
      id: "Hanya bagi orang asing dengan izin tinggal terbatas; bukan surat domisili warga.",
      en: "For foreigners with a limited stay permit only; not a citizen's letter of domicile."),
    "SK_PINDAH": LocalizedText(
      id: "Tidak perlu surat pengantar RT/RW sejak Perpres 96/2018.",
      en: "No letter of the neighbourhood is needed since Perpres 96/2018."),
    "BIODATA_WNI": LocalizedText(
      id: "Surat pengantar RT/RW hanya untuk pencatatan biodata pertama (Perpres 96/2018 Pasal 4).",
      en: "A letter of the neighbourhood is for the first registration only (Perpres 96/2018 Pasal 4)."),
  ]
}
