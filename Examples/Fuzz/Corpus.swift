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

  static let ratings: [[UInt8]] = [
    "judge,item,score,criterion\nJ1,I1,80,C1\nJ2,I1,\"7,5\",C1\nJ1,I2,n/a,C2\nJ2,I2,-,\n",
    "item;J1;J2;catatan;total\r\nI1;80;85;baik;165\r\nI2;;90,5;;\r\nI1;1;2;;3\r\n", "J1,J2\n1,2\n3,\n",
  ].map { Array($0.utf8) }

  static let rankings: [[UInt8]] = [
    "usulan,Mutu,Biaya\nbobot,0.6,0.4\njenis,benefit,cost\nA,80,1000\nB,,900\nC,70,\"1.200,5\"\n",
    "voter,rank,candidate\nV1,1,A\nV1,2,B\nV2,1,B\nV2,1,A\n", "count,first,second,third\n3,A,B,C\n2,B,C,\n",
    "count,ballot\n7,A>B=C>D\n2,D>A\n", "3,A>B\n2,B>A\n", "winner,loser,count\nA,B,3\nB,C,2\n",
    "kriteria,a,b,c\na,,1/3,5\nb,3,,7\nc,,,1\n",
  ].map { Array($0.utf8) }

  static let decisions: [[UInt8]] = [
    #"{"date":"2021-03-17","kind":"frozen","number":1,"reason":"Diumumkan."}"# + "\n"
      + #"{"date":"2021-03-18","entry":"I1","kind":"withdrawal","number":2,"reason":"Ditarik."}"# + "\n",
    #"{"answers":7,"date":"2021-03-18","document":"BA/2","kind":"lot","lot":["B","A"],"number":2,"reason":{"en":"A lot","id":"Undian"},"signedBy":["Ketua"]}"#
      + "\n\n",
  ].map { Array($0.utf8) }

  static let templates: [[UInt8]] = [
    "<h1>{{title}}</h1>\n{{#rows}}\n  {{name}}: {{{score}}} {{&score}}{{^score}}-{{/score}}\n{{/rows}}\n{{! remark }}{{>footer}}\n",
    "{{#a.b}}{{.}}{{/a.b}}{{#rows}}{{#rows}}{{name}}{{/rows}}{{/rows}}", "{{>loop}}{{blank}}{{#truth}}{{title}}{{/truth}}",
  ].map { Array($0.utf8) }

  static let particulars: [[UInt8]] = [
    """
    {office: ['PEMERINTAH KOTA', 'BADAN'], number: '1/2021', date: '2021-03-17', place: 'Malang',
     signatories: [{role: 'Ketua', name: 'Made-up', identity: 'NIP 1'}], extra: {a: 'b'}, minutes: {venue: 'Balai'}}
    """
  ].map { Array($0.utf8) }

  /// One of each table of a folder, by the table's name.
  static let tables: [String: String] = [
    "agencies": "agency,name,scope,parent,class,aliases,valid_from\nA,Dinas,2.12,,,DA;DB,2020-01-01\nB,Bidang,,A,,,\n",
    "innovations": "nomor,judul,opd,mulai,sdg,tim,status\nI1,Satu,A,03/02/2019,3;16,Ani;Budi,submitted\nI2,Dua,B,2019-02-03,,,\n",
    "scores": "innovation,judge,criterion,score\nI1,J1,C1,87.5\nI2,J1,C1,90\n",
    "judges": "judge,name,agency,stages,pact,capacity\nJ1,Juri,A,presentasi,ya,3\n",
    "assignments": "innovation,judge,stage\nI1,J1,\n", "absences": "innovation,judge,stage,kind,reason\nI1,J1,,abstained,sakit\n",
    "conflicts": "judge,kind,agency,entry,reason,declared_by\nJ1,employer,A,,kerja,judge\n",
    "overrides": "judge,kind,agency,entry,decided_by,reason,document\nJ1,employer,A,,Ketua,langka,BA/1\n",
    "preferences": "judge,innovation,value\nJ1,I1,2\n",
    "history": "title,region,agency,competition,year,award,entry\nSatu,3573,A,kipp,2019,top45,I1\n",
    "regions": "region,name,year,count,score,predicate\n3573,Malang,2021,12,\"61,5\",inovatif\n",
    "variables": "agency,variable,value\nA,penduduk,\"1.000\"\n",
    "indicators": "subject,indicator,claimed,evidenced,verified,value,evidence\nI1,IND-01,3,2,1,\"7,5\",berkas.pdf\n",
  ]
  static let competition =
    "{name: 'Uji', edition: '1', rulebook: 'malang-2021', fund: 'Rp 1.000.000,00', closingDate: '2021-02-28'}"

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
