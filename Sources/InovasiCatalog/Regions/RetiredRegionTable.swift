import InovasiModel

/// Codes that were in use and no longer are. A number that was issued under one stays valid: it keeps the place of first
/// registration.
enum RetiredRegionTable {
  /// Moved to the provinces of Papua founded in 2022: old code, new code, name.
  ///
  /// Sources: UU 14, 15 and 16/2022 and UU 29/2022; found by comparing the code lists of 2022 and 2025.
  static let moved = TableText(
    #"""
    91.01 | 93.01 | Kabupaten Merauke
    91.02 | 95.01 | Kabupaten Jayawijaya
    91.04 | 94.01 | Kabupaten Nabire
    91.07 | 94.02 | Kabupaten Puncak Jaya
    91.08 | 94.03 | Kabupaten Paniai
    91.09 | 94.04 | Kabupaten Mimika
    91.12 | 95.02 | Kabupaten Pegunungan Bintang
    91.13 | 95.03 | Kabupaten Yahukimo
    91.14 | 95.04 | Kabupaten Tolikara
    91.16 | 93.02 | Kabupaten Boven Digoel
    91.17 | 93.03 | Kabupaten Mappi
    91.18 | 93.04 | Kabupaten Asmat
    91.21 | 95.05 | Kabupaten Mamberamo Tengah
    91.22 | 95.06 | Kabupaten Yalimo
    91.23 | 95.07 | Kabupaten Lanny Jaya
    91.24 | 95.08 | Kabupaten Nduga
    91.25 | 94.05 | Kabupaten Puncak
    91.26 | 94.06 | Kabupaten Dogiyai
    91.27 | 94.07 | Kabupaten Intan Jaya
    91.28 | 94.08 | Kabupaten Deiyai
    92.01 | 96.01 | Kabupaten Sorong
    92.04 | 96.02 | Kabupaten Sorong Selatan
    92.05 | 96.03 | Kabupaten Raja Ampat
    92.09 | 96.04 | Kabupaten Tambrauw
    92.10 | 96.05 | Kabupaten Maybrat
    92.71 | 96.71 | Kota Sorong
    """#)

  /// Codes missing from every list between 2015 and 2025 although they lie within the numbering. Probably retired when East
  /// Kalimantan and South Sulawesi were divided; no list that could be read says what they were.
  static let gaps = TableText(
    #"""
    64.04
    64.05
    64.06
    64.10
    64.73
    73.19
    73.20
    73.21
    73.23
    73.25
    """#)
}
