/// Small files that are right; made-up data.
enum Corpus {
  static let csv: [[UInt8]] =
    [
      "innovation,judge,criterion,score\nI1,J1,C1,87.5\nI1,J1,C2,90\n\"I2\",J1,C1,\"1.234,5\"\n",
      "\u{FEFF}Inovasi;Juri;Kriteria;Nilai\r\nI1;J1;C1;87,5\r\n\"I;2\";\"J\r\n1\";C1;\"say \"\"aye\"\"\"\r\n",
      "sep=|\ninnovation|judge|criterion|score\n'=I1|J1|C1|1.234\n\nI2|J1|C2|\n", "a\n\n\"\"\n", "a,b\n1,\"2\n3,4\n5,6\n",
    ].map { Array($0.utf8) }
    + ["innovation;judge;criterion;score\r\nI1;Jé;C1;5\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }]

  static let json: [[UInt8]] = [
    "[\n{\"innovation\":\"I1\",\"judge\":\"J1\",\"criterion\":\"C1\",\"score\":87.5},\n{\"score\":1e2,\"list\":[\"a\",[1,null]],\"t\":true}\n]\n",
    "{\"a\":\"\\u00e9\\ud83d\\ude00\\n\",\"b\":-0.5e-3}\n{\"a\":null}\n", "[// note\n{\"a\":1,},/* x */{\"a\":\"]\"},]",
  ].map { Array($0.utf8) }

  static let settings: [[UInt8]] = [
    """
    // made-up rules
    {id: 'uji', title: 'Uji', level: 'regency', stages: [{id: 'p', name: 'P', weight: 1, basis: {assumption: 'uji'},
     criteria: [{id: 'C1', name: 'Satu', weight: 0.6}, {id: 'C2', name: {id: 'Dua', en: 'Two'}, weight: 0.4,}]}],}
    """,
    "{extends: 'kipp-2021', id: 'kota', title: 'Kota', sections: {dampak: {maximumWords: 7}}}",
  ].map { Array($0.utf8) }

  static let expressions: [[UInt8]] = [
    "words(section('dampak')) >= 50 and started <= date('2021-01-01')", "not (categories has 'kesehatan') or goals has 3",
    "missing(trialStarted) or days(trialStarted, started) >= 30", "agency in ['DINKES', 'A''B'] and count(team) + 1.5 > 2",
  ].map { Array($0.utf8) }

  static let values: [[UInt8]] =
    ["1.234,56", "Rp 1.000.000,00", "12,5%", "3 Februari 2021", "Rabu, 03/02/2021", "2021-02-03T00:00:00", "1\u{A0}234,5"].map {
      Array($0.utf8)
    }
}
