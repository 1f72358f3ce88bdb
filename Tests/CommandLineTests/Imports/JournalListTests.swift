import Accounting
import Messages
import TestSupport
import Testing

/// Journals as other programs print them, posted; and files that are damaged or none.
@Suite struct JournalListTests {
  private func office(_ database: TestDatabase = .sqlite) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    return office
  }

  /// What was posted of a voucher, as `1930 EUR 5.00 55.00`.
  private func posted(_ voucher: String, _ office: Office) throws -> [String] {
    try office.json("voucher show --voucher \(voucher)")["lines"]?.array.map { line in
      ["account", "currency", "amount", "accounting"].compactMap { line[$0]?.text }
        .joined(separator: " ")
    } ?? []
  }

  private func codes(_ report: JSONValue) -> [String] {
    report["findings"]?.array.compactMap { $0["code"]?.text } ?? []
  }

  @Test(arguments: TestDatabase.allCases)
  func `the side is a column, and the number stands on the first row of a voucher`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    try office.write(
      """
      Bilagsserie;Bilagsnr;Dato;Konto;Beløp;D/K;Tekst
      QA;1;2025-03-31 00:00:00;6110;100,00;D;Papir
      ;;;1930;100,00;K;
      QA;2;2025-03-31 00:00:00;6110;-40,00;D;Retur
      ;;2025-03-31 00:00:00;1930;-40,00;K;
      """,
      to: "j.csv"
    )
    let report = try office.json("import journal j.csv")
    #expect(codes(report) == ["JRN-025", "JRN-040", "JRN-033"])
    #expect(try posted("QA1", office) == ["6110 SEK 100.00 100.00", "1930 SEK -100.00 -100.00"])
    #expect(try posted("QA2", office) == ["6110 SEK -40.00 -40.00", "1930 SEK 40.00 40.00"])
    let kept = try office.json("import show 3")["findings"]
    #expect(kept?.array == report["findings"]?.array)
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an amount in a currency is on the side of its row, or refused`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let head = "Serie;Bilagsnr;Dato;Konto;Tekst;Debet;Kredit;Valuta;Beløp i valuta\n"
    try office.write(
      head + """
        QD;10;2025-03-31;6110;Varer;1150,00;;;
        QD;;;2440;Lieferant;;1150,00;EUR;100,00
        """,
      to: "j.csv"
    )
    #expect(codes(try office.json("import journal j.csv")).prefix(2) == ["JRN-025", "JRN-040"])
    #expect(
      try posted("QD10", office) == ["6110 SEK 1150.00 1150.00", "2440 EUR -100.00 -1150.00"]
    )
    try office.write(
      head + """
        QD;11;2025-03-31;6110;Varer;1150,00;;EUR;-100,00
        QD;11;2025-03-31;2440;Lieferant;;1150,00;EUR;100,00
        """,
      to: "k.csv"
    )
    for language in Language.allCases {
      let refused = office.run("import journal k.csv --language \(language.rawValue)")
      #expect(refused.status == 1)
      #expect(refused.output.contains("JRN-020 k.csv:2"), "\(refused.output)")
    }
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `credits without a sign are told once, as the likely cause`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let head = "Serie;Ver.nr;Datum;Konto;Belopp SEK\n"
    let rows =
      "QE;1;2025-03-31;6110;100,00\nQE;1;;1930;100,00\nQE;2;2025-03-31;6110;5\nQE;2;;1930;5\n"
    try office.write(head + rows + "QE;3;2025-03-31;6110;5\nQE;3;;1930;-4\n", to: "j.csv")
    for language in Language.allCases {
      let refused = office.run("import journal j.csv --language \(language.rawValue)")
      #expect(refused.status == 1)
      #expect(refused.output.contains("JRN-043 j.csv:2"), "\(refused.output)")
      #expect(refused.output.contains("VOU-002 j.csv:6"), "\(refused.output)")
      #expect(refused.output.ranges(of: "VOU-0").count == 1, "\(refused.output)")
    }
    try office.write(
      "Serie;Ver.nr;Datum;Konto;Valuta;Belopp;accounting\nQE;1;2025-03-31;1512;EUR;5;55\n"
        + "QE;1;;3105;EUR;5;55\n",
      to: "k.csv"
    )
    let told = codes(try office.json("import journal k.csv"))
    #expect(told.filter { $0 != "JRN-025" } == ["JRN-043"])
    try office.write(
      head + "QE;1;2025-03-31;6110;100,00\nQE;1;;1930;-100,00\n",
      to: "l.csv"
    )
    #expect(codes(try office.json("import journal l.csv")) == ["JRN-025"])
    #expect(try posted("QE1", office) == ["6110 SEK 100.00 100.00", "1930 SEK -100.00 -100.00"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `an amount stands beside the same in a currency`(_ database: TestDatabase) throws {
    let office = try office(database)
    let head = "Serie;Ver.nr;Datum;Konto;Belopp;Valuta;Belopp i valuta;Kurs\n"
    try office.write(
      head + """
        QB;1;2025-03-31;1512;1150,00;EUR;100,00;11,50
        QB;1;2025-03-31;3105;-1150,00;;0,00;
        """,
      to: "j.csv"
    )
    #expect(codes(try office.json("import journal j.csv")).prefix(1) == ["JRN-025"])
    #expect(
      try posted("QB1", office) == ["1512 EUR 100.00 1150.00", "3105 SEK -1150.00 -1150.00"]
    )
    try office.write(
      head + """
        QB;2;2025-03-31;1512;1250,00;EUR;100,00;11,50
        QB;2;2025-03-31;3105;-1250,00;;;
        """,
      to: "k.csv"
    )
    // The rate and the amounts contradict each other.
    #expect(codes(try office.json("import journal k.csv")).contains("IMP-013"))
  }

  @Test func `a sheet that is not read is named, and hidden rows that are`() throws {
    let office = try office()
    let rows: [[MadeCell]] = [
      ["Ver.nr", "Datum", "Konto", "Debet", "Kredit"],
      ["1", "2025-03-31", "6110", .number("5"), ""], ["1", "", "1930", "", .number("5")],
    ]
    var workbook = MadeWorkbook([
      MadeSheet("Mars", rows), MadeSheet("Gömt", state: "hidden", rows),
    ])
    workbook.sheets[0].attributes = [3: "hidden='1'"]
    try office.write(workbook.bytes, to: "j.xlsx")
    for (language, told) in [
      (Language.sv, "Bladet Mars läses; blad som också har innehåll läses inte: Gömt (dolt)."),
      (.nb, "Arket Mars leses; ark som også har innhold, leses ikke: Gömt (skjult)."),
      (.en, "The sheet Mars is read; others that hold something are not: Gömt (hidden)."),
    ] {
      let outcome = office.run("import journal j.xlsx --dry-run --language \(language.rawValue)")
      let output = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(output.contains("XLS-017 j.xlsx: \(told)"), "\(output)")
      #expect(output.contains("XLS-011 j.xlsx:Mars!A3"), "\(output)")
    }
    #expect(office.run("import journal j.xlsx").status == 0)
  }

  @Test func `columns are named in the language, or as the file names them`() throws {
    let office = try office()
    try office.write("Bilagsnr;Konto;Beløp\n1;1930;5\n", to: "a.csv")
    try office.write("Bilagsnr;Dato;Konto;Beløp;BELØP\n", to: "b.csv")
    try office.write(
      "Bilagsnr;Dato;Konto;Valuta;Beløp;Bokført beløp\n1;2025-03-31;1512;EUR;1;-11\n1;;3105;;;x\n",
      to: "c.csv"
    )
    for (language, told) in [
      (Language.sv, ["Kolumnen datum saknas.", "Kolumnen BELØP finns två gånger."]),
      (.nb, ["Kolonnen dato mangler.", "Kolonnen BELØP finnes to ganger."]),
      (.en, ["The column date is missing.", "The column BELØP stands twice."]),
    ] {
      for (file, sentence) in zip(["a.csv", "b.csv", "c.csv"], told + ["Bokført beløp"]) {
        let outcome = office.run("import journal \(file) --language \(language.rawValue)")
        let output = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(output.contains(sentence), "\(output)")
        let strangers = ["amount", "accounting", "date", "account", "number"]
        let words = Set(output.split { !$0.isLetter }.map(String.init))
        #expect(language == .en || words.isDisjoint(with: strangers), "\(output)")
      }
    }
  }

  @Test func `a damaged file, or a folder, is told in sentences of our own`() throws {
    let office = try office()
    let rows = (1...2_000).map { [MadeCell.number("\($0 * 7_919)")] }
    let workbook = MadeWorkbook(rows).bytes
    try office.write(Array(workbook[..<(workbook.count / 2)]), to: "cut.xlsx")
    let archive = zipArchive([("j.csv", (0..<9_000).map { UInt8($0 * $0 % 97) + 32 })])
    try office.write(Array(archive[..<(archive.count / 2)]), to: "cut.csv")
    var turned = archive
    for index in archive.count / 2..<archive.count / 2 + 40 { turned[index] ^= 0x5A }
    try office.write(turned, to: "turned.csv")
    let folder = office.folder.path
    for (language, told) in [
      (Language.sv, ["den slutar för tidigt", "Filen är skadad: ", "det är en mapp"]),
      (.nb, ["den slutter for tidlig", "Filen er skadet: ", "det er en mappe"]),
      (.en, ["it breaks off", "The file is damaged: ", "it is a folder"]),
    ] {
      let option = "--language \(language.rawValue)"
      for (command, sentence) in [
        ("import journal cut.xlsx", told[0]), ("import journal cut.csv", told[0]),
        ("import journal turned.csv", told[1]), ("import journal \(folder)", told[2]),
        ("import sie \(folder)", told[2]), ("restore \(folder)", told[2]),
      ] {
        let outcome = office.run("\(command) \(option)")
        let words = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(outcome.status == 1)
        #expect(words.contains(sentence), "\(command): \(words)")
        for stranger in ["ZIP dec", "runcated", "could not be completed", "domain"] {
          #expect(!words.contains(stranger), "\(command): \(words)")
        }
      }
    }
  }
}
