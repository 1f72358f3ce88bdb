import Accounting
import Testing

@testable import Formats

@Suite struct `Texts that were stored wrongly` {
  private static let chart = [
    "Försäljning", "Inköp av varor", "Lön till tjänstemän", "Räntekostnader", "Årets resultat",
    "Övriga kostnader", "Ägaruttag", "Skatt på årets resultat", "Återbäring från Åsön",
  ]

  private func words(_ texts: [String]) -> Set<String> {
    Set(texts.flatMap { $0.split(separator: " ") }.map(String.init))
  }

  /// The text after its mistakes; nothing where one cannot be made upon the other.
  private func spoilt(_ text: String, _ misreading: Misreading) -> String? {
    var text = text
    for mistake in misreading.mistakes {
      let bytes =
        mistake.actual == .utf8
        ? Array(text.utf8) : text.unicodeScalars.compactMap { mistake.actual.byte($0) }
      guard mistake.actual == .utf8 || bytes.count == text.unicodeScalars.count,
        let misread = mistake.readAs.text(bytes)
      else { return nil }
      text = misread
    }
    return text
  }

  @Test(arguments: Misreading.all) func `come back, whatever went wrong`(
    _ misreading: Misreading
  ) throws {
    let spoiltChart = Self.chart.compactMap { spoilt($0, misreading) }
    let found = try #require(MisreadWords(words(spoiltChart)), "\(misreading.name)")
    #expect(spoiltChart.map { found.meant($0) ?? $0 } == Self.chart, "\(misreading.name)")
    if misreading.mistakes.count == 1 { #expect(found.misreading == misreading) }
  }

  @Test func `in known forms are known`() {
    for (written, meant, name) in [
      ("fîr pÜ lÑn", "för på län", "cp437 read as macroman"),
      ("Leverant”rsf”rskott p† v„g", "Leverantörsförskott på väg", "cp437 read as windows-1252"),
      ("Ink├╢p p├Ñ r├ñkning", "Inköp på räkning", "utf-8 read as cp437"),
      ("InkÃ¶p pÃ¥ Ã…sÃ¶n", "Inköp på Åsön", "utf-8 read as windows-1252"),
      ("Kj√∏p p√• Sj√¶lland", "Kjøp på Sjælland", "utf-8 read as macroman"),
      ("Ink÷p pσ rΣkning", "Inköp på räkning", "windows-1252 read as cp437"),
    ] {
      let found = MisreadWords(words([written]))
      #expect(found?.meant(written) == meant)
      #expect(found?.misreading.name == name)
    }
  }

  /// Right texts of several languages and usages.
  private static let right = """
    Försäljning på år Åkeri Öre Ängelholm själv MiljöAB CaféÅsen HandelsÅret idé Linné à-pris
    Ølbryggeri Kjøp årsavslutning lønn Sjælland Ærlig Tromsø øre FØRSTE kjørebok æra
    Überweisung Müller GmbH Straße Größe Jänner HausÜbung Ünal Gürtel Äußere
    Noël Citroën Nîmes île Île maître hôtel forêt crème façade déjà Élysées œuvre naïve garçon
    Peña Señor España niño São João Ação Pão Łódź Žižka Škoda Dvořák Gdańsk Ţepeş Ātrums
    ”Anna”s ”verifikat” ”öl” ”ver ”ställ bil” “citat” „Wort“ Lars’s L’Oréal rock‘n’roll «guillemets»
    20°C µm ½ §5 € £5 2×3 6÷2 †1990 Windows™ LEGO™CITY NIVÅ™ ABC® MILJÖ… BLÅ“ VÄ– CAFÉ® hej…då
    Stockholm–Göteborg 10‰ Σ1930 π σωστό Привет 日本 № 5ª Nº 19”rack tum”skruv N°Avenir
    """

  @Test func `are never found among right ones, alone or together`() {
    let words = words(Self.right.split(separator: "\n").map(String.init))
    #expect(words.count > 100)
    for word in words { #expect(MisreadWords([word])?.meanings ?? [:] == [:], "\(word)") }
    #expect(MisreadWords(words)?.meanings ?? [:] == [:])
    #expect(MisreadWords(words.union(Self.chart))?.meanings ?? [:] == [:])
  }

  @Test func `are repaired among right ones, which stay`() {
    let found = MisreadWords(words(["InkÃ¶p av trÃ¤", "Überweisung", "Noël på år", "Nîmes"]))
    #expect(found?.meanings == ["InkÃ¶p": "Inköp", "trÃ¤": "trä"])
    let macRoman = MisreadWords(words(["fîr pÜ", "Ünal", "Nîmes", "på år"]))
    #expect(macRoman?.meanings == ["fîr": "för", "pÜ": "på"])
  }

  @Test func `are repaired everywhere, with samples, when the user says so`() throws {
    let text =
      "#FLAGGA 0\n#SIETYP 4\n#ORGNR 556016-0680\n#FNAMN \"BygdegÃ¥rden\"\n#RAR 0 20250101 20251231\n"
      + "#KONTO 1930 Bank\n#KONTO 4010 InkÃ¶p\n#DIM 1 StÃ¤lle\n#OBJEKT 1 Ã… \"VÃ¤st\"\n"
      + "#VER A 1 20250331 \"KÃ¶p\"\n{\n#TRANS 1930 {} -5 20250331 \"FÃ¶r mars\"\n"
      + "#TRANS 4010 {1 Ã…} 5 20250331 \"Right – text\"\n#BTRANS 4010 {} 5 20250331 \"KÃ¶p\"\n}\n"
    let asWritten = try SIERead(Array(text.utf8))
    let preview = try #require(asWritten.file.textRepair)
    #expect(preview.mistake == "utf-8 read as windows-1252")
    #expect(preview.count == 7 && !preview.isApplied)
    #expect(preview.samples.count == 5)
    #expect(preview.samples.first == TextSample(written: "BygdegÃ¥rden", meant: "Bygdegården"))
    #expect(asWritten.file.company.name == "BygdegÃ¥rden" && asWritten.file.overrides == [])
    let read = try SIERead(Array(text.utf8), .with { $0.repairsText = true })
    #expect(read.file.textRepair?.isApplied == true)
    #expect(read.file.overrides == ["texts repaired (utf-8 read as windows-1252): 7"])
    #expect(read.file.company.name == "Bygdegården")
    #expect(read.file.accounts.map(\.name) == ["Bank", "Inköp"])
    #expect(read.file.dimensions.map(\.name) == ["Ställe"])
    // Codes tell objects apart and stay as they are.
    #expect(read.file.values == [DimensionValue(dimension: 1, code: "Ã…"): "Väst"])
    let voucher = try #require(read.vouchers.first)
    #expect(voucher.draft.text == "Köp")
    #expect(voucher.draft.lines.map(\.text) == ["För mars", "Right – text"])
    guard case .struck(let line) = voucher.details.first?.change else {
      Issue.record("no struck line")
      return
    }
    #expect(line.text == "Köp")
  }

  @Test func `in a file of CP437 are found beside right ones`() throws {
    let name = cp437("#KONTO 3010 \"") + Array("Försäljning".utf8) + cp437("\"\n")
    let records = cp437(sieHeader + "#KONTO 5010 \"Hyra på ö\"\n") + name + cp437(sieVoucher)
    let read = try SIERead(records, .with { $0.repairsText = true })
    #expect(read.file.encoding == "cp437")
    #expect(read.file.textRepair?.mistake == "utf-8 read as cp437")
    let names = ["Bank", "Leverantörsskulder", "Försäljning", "Inköp", "Hyra på ö"]
    #expect(read.file.accounts.map(\.name) == names)
  }

  @Test func `are not looked for in a file of right letters`() throws {
    for text in ["åäöÅÄÖæÆéÉü", "Plain"] {
      let file = try readSIE(
        cp437(text == "Plain" ? sieHeader : sieHeader + "#KONTO 5010 \(text)\n")
      )
      #expect(!file.encoding.evidence.mayHoldMisreadTexts(.cp437))
      #expect(file.textRepair == nil)
    }
    #expect(try readRecords("#KONTO 5010 ÷\n").encoding.evidence.mayHoldMisreadTexts(.cp437))
  }
}
