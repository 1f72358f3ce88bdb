import Accounting

extension ChartFile {
  /// A selection of a convention's accounts with short names of our own, to begin with.
  package static func standard(_ standard: ChartStandard) -> [Entry] {
    switch standard {
    case .bas:
      SampleChart.accounts.map { account in
        Entry(number: account.accountNumber, name: account.name, type: account.type)
      }
    case .ns4102:
      norwegian.split(separator: "|").map { entry in
        let number = AccountNumber(String(entry.prefix(4)))
        return Entry(
          number: number,
          name: String(entry.dropFirst(5)),
          type: norwegianType(number)
        )
      }
    }
  }

  /// Financial income stands in 80, among costs by its first digit.
  private static func norwegianType(_ number: AccountNumber) -> AccountType {
    number.prefix(2) == 80 ? .income : AccountType(classOf: number)
  }

  private static let norwegian = """
    1000 Utvikling|1070 Utsatt skattefordel|1100 Bygninger|1200 Maskiner|1250 Inventar\
    |1280 Kontormaskiner|1320 Lån til konsernforetak|1350 Aksjer|1390 Langsiktige fordringer\
    |1460 Varelager|1500 Kundefordringer|1501 Kundefordringer i valuta|1530 Opptjent, ikke fakturert\
    |1570 Andre kortsiktige fordringer|1580 Avsetning for tap|1700 Forskuddsbetalte kostnader\
    |1749 Andre forskudd|1900 Kasse|1920 Bank|1930 Bank i valuta|1950 Skattetrekkskonto\
    |2000 Aksjekapital|2020 Overkurs|2050 Annen egenkapital|2080 Udekket tap|2120 Utsatt skatt\
    |2220 Langsiktig banklån|2240 Langsiktig lån i valuta|2380 Kassekreditt|2400 Leverandørgjeld\
    |2401 Leverandørgjeld i valuta|2500 Betalbar skatt|2600 Skattetrekk\
    |2700 Utgående merverdiavgift|2710 Inngående merverdiavgift|2740 Oppgjørskonto merverdiavgift\
    |2770 Skyldig arbeidsgiveravgift|2780 Påløpt arbeidsgiveravgift|2800 Avsatt utbytte\
    |2900 Forskudd fra kunder|2910 Skyldig lønn|2940 Skyldige feriepenger|2960 Påløpte kostnader\
    |2970 Uopptjent inntekt|2990 Annen kortsiktig gjeld|3000 Salg, avgiftspliktig\
    |3100 Salg, avgiftsfritt|3200 Salg utenfor avgiftsområdet|3900 Annen driftsinntekt\
    |4000 Råvarer|4300 Varer for videresalg|4390 Beholdningsendring|5000 Lønn|5180 Feriepenger\
    |5400 Arbeidsgiveravgift|5900 Andre personalkostnader|6000 Avskrivning på bygninger\
    |6010 Avskrivning på driftsmidler|6100 Frakt|6300 Leie av lokaler|6340 Lys og varme\
    |6500 Verktøy|6700 Revisjon og regnskap|6800 Kontorrekvisita|6900 Telefon og nett\
    |7000 Drivstoff|7100 Bilgodtgjørelse|7140 Reiser|7300 Salg og markedsføring|7500 Forsikring\
    |7770 Bankgebyrer|7830 Tap på fordringer|8050 Renteinntekter|8060 Valutagevinst\
    |8070 Andre finansinntekter|8150 Rentekostnader|8160 Valutatap|8170 Andre finanskostnader\
    |8300 Betalbar skatt|8320 Endring utsatt skatt|8800 Årsresultat|8920 Avsatt utbytte\
    |8960 Overføring annen egenkapital|8990 Udekket tap
    """
}
