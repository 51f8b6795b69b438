import Foundation
import Inovasi
import Testing

/// Real innovations raise no alarm that does not apply to them.
struct RealTitlesTests {
  @Test func realTitlesPassEveryRuleThatDoesNotApply() throws {
    let titles = Self.titles.split(separator: "\n").map { line in
      line.split(separator: "\t", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(titles.count == 106)
    var rulebook = try #require(try IndonesianCatalog.standard.rulebook("malang-2021"))
    let threshold = try #require(Weight(percent: 80))
    rulebook.nearDuplicates = Rulebook.NearDuplicates(threshold: threshold, basis: .assumption("uji"))
    rulebook.carelessness = Rulebook.Carelessness(basis: .assumption("uji"))
    let started = CalendarDate(year: 2017, month: 1, day: 2)
    let competition = Competition(
      name: "Inovasi nyata", edition: "2021", rulebook: rulebook, closingDate: CalendarDate(year: 2021, month: 2, day: 26),
      agencies: [Agency(id: "DAERAH", name: "Pemerintah daerah", remit: Remit(["1.02", "2.12"]))],
      entries: titles.compactMap { row in
        Entry.ID(row[0]).map { id in
          Entry(
            id: id, title: row[1], agency: "DAERAH", affairs: ["2.12"], started: started,
            sections: [SectionText(section: "ringkasan", text: row[1])])
        }
      },
      history: titles.filter { $0[1].count < 30 }.map { PastEntry(title: $0[1], competition: "IGA", year: 2018) })
    let report = try Evaluation().validate(LoadedCompetition(competition: competition))
    #expect(report.findings.map { "\($0.code) \($0.subject.name)" } == [])
    #expect(competition.entries.count == 106)
    // What a person reads is what was printed: nothing is cut, masked or changed.
    let page = HTMLReport().render(
      ReportInput(competition: competition, results: try Scoring().results(of: competition, scores: ScoreTable()), findings: []))
    #expect(page.contains("Direkam di Sekolah, Sweet Seventeen, KTPku Datang (KTP-el)"))
    #expect(page.contains("Jarik Ma&#39;siti"))
  }

  /// Titles as printed by the ministry, East Java, Kota Malang and the press between 2015 and 2025.
  private static let titles = """
    1	Brexit (Braille E-Ticket and Extraordinary Access for Visual Disabilities)
    2	Sepasar Pedas (Sekolah Pasar Pedagang Cerdas)
    3	Si Ikan Nila
    4	Segar Kagemi
    5	Rumah Diapers
    6	Jarik Ma'siti
    7	Si Kawan Duduk
    8	Mas Kadin Bersinar
    9	Laskar Perencana
    10	Validasi Data Kesejahteraan Sosial
    11	Persada (pajak online)
    12	INDIGO
    13	SIAPEL (adminduk elektronik)
    14	SEPAKAT_22
    15	IBUKOTA (Inovasi Bulu Kotoran Ayam)
    16	KOPI TUBRUK (TB)
    17	Aduh Bra (adminduk in Braille)
    18	Cetak dokumen adminduk di kelurahan
    19	GAMPIL (kependudukan, as printed)
    20	TUiN
    21	SINGO
    22	SIPETARUNG
    23	Kampung Tematik
    24	Contra War
    25	Si Cantik Hamil
    26	Jebol Anduk (jemput bola adminduk, KTP-el)
    27	Layanan adminduk di 33 desa (pilot)
    28	Home Care Puskesmas Turen
    29	TPSR Talangagung
    30	SiPanji
    31	Suling (Subuh Keliling)
    32	Lahir Procot Pulang Bawa Akta (akta kelahiran)
    33	Rantang Kasih (3,017 elderly)
    34	Banyuwangi Mall
    35	CHIPS
    36	Banyuwangi Festival
    37	Barisan Siap
    38	Smart Kampung
    39	Garda Ampuh
    40	Banyuwangi Tanggap Stunting
    41	Laskar Sakinah
    42	Kanggo Riko (6,898 KK to 2024)
    43	I-Care (stroke)
    44	Gerakan Hari Belanja
    45	Klik Sekati
    46	Janji Cinta
    47	Pelanduk Cepat (adminduk cetak di tempat)
    48	Pelanduk Sakti
    49	Rumah Pemulihan Gizi
    50	SPAM GAYA
    51	Pendekar Panji
    52	LAKONTANWA
    53	Soca Terak
    54	BERANTAS (Berobat Tanpa Batas)
    55	Lakar Begus
    56	WIKAS
    57	Si Pandai
    58	Simessem Berjaya
    59	6 in 1 (akta lahir/mati/kawin/cerai, pindah)
    60	Tahu Panas
    61	Pahlawan Ekonomi dan Pejuang Muda
    62	Klampid / Klampid New Generation (30+ adminduk services, KIA)
    63	Lontong Balap (adminduk)
    64	Supertajam (SPTJM for akta kelahiran)
    65	i-Pop
    66	Sipelandukilat (adminduk perbatasan)
    67	Peduli Dilan (disabilitas, ODGJ, lansia)
    68	SIPRAJA
    69	Telunjuk Sakti
    70	SMART KIDS (KIA with schools)
    71	Direkam di Sekolah, Sweet Seventeen, KTPku Datang (KTP-el)
    72	Kompor Panggul
    73	Pepes Papari (PBG)
    74	Alpukat Betawi
    75	Cakrukan Entrepreneur Muda Surabaya
    76	Gerebek Pasar Legi
    77	Posko Paman
    78	Geladak Kancil Jawara
    79	Blood Jek Si Pengawal Nyawa
    80	Gebrakan Pagi Berseri
    81	Si Inol Aja
    82	Gerakan Moral Pinasa
    83	Posyandu Prakonsepsi
    84	ANC Hipnoterapi
    85	Getar Dilan
    86	Si Dora Eman
    87	Pojok Bisa
    88	Japri Ka Bos
    89	Sikamase
    90	Rompi KPK
    91	Peta Baper
    92	Super Keren
    93	Pendekar Beraksi
    94	Ubblik Madangi Ati
    95	No Setrum
    96	Ngengat Airlines
    97	Si Intan Sexy Banget
    98	Bumi Kraksaan
    99	Instagram (Instalasi Gawat Darurat Modern)
    100	Library Cafe
    101	Sumpah Beruang
    102	Si Perut Laper
    103	Kopi Roro
    104	Jogja Resik Toya
    105	Zona Air Minum Prima
    106	EDAT (malaria)
    """
}
