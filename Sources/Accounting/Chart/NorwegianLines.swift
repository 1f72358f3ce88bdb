extension ChartStandard {
  /// Lines of the balance sheet of regnskapsloven § 6-2 with the accounts of NS 4102 that belong to
  /// them.
  static let norwegianBalance = """
    forskningOgUtvikling 1000-1019
    konsesjonerPatenterLisenserVaremerker 1020-1069
    utsattSkattefordel 1070-1079
    goodwill 1080-1099
    tomterBygningerOgAnnenFastEiendom 1100-1199
    maskinerOgAnlegg 1200-1219
    skipRiggerFly 1220-1229
    driftsloesoereInventarVerktoeyKontormaskiner 1230-1299
    investeringerIDatterselskap 1300-1309 1312-1313
    investeringerIAnnetForetakISammeKonsern 1310-1311 1314-1319
    laanTilForetakISammeKonsern 1320-1329
    investeringerITilknyttetSelskap 1330-1339
    laanTilTilknyttetSelskapOgFellesKontrollertVirksomhet 1340-1349
    investeringerIAksjerOgAndeler 1350-1359
    obligasjoner 1360-1369
    andreLangsiktigeFordringer 1370-1399
    varer 1400-1499
    kundefordringer 1500-1529 1550-1559 1580-1589
    andreKortsiktigeFordringer 1530-1549 1560-1579 1590-1779 1790-1799
    kravPaaInnbetalingAvSelskapskapital 1780-1789
    kortsiktigeInvesteringer 1800-1899
    bankinnskuddKontanter 1900-1999
    selskapskapital 2000-2009
    egneAksjer 2010-2019
    overkurs 2020-2029
    annenInnskuttEgenkapital 2030-2039
    fond 2040-2049
    annenEgenkapital 2050-2079 2090-2099
    udekketTap 2080-2089
    pensjonsforpliktelser 2100-2119
    utsattSkatt 2120-2129
    andreAvsetningerForForpliktelser 2130-2199
    langsiktigeKonvertibleLaan 2200-2209
    langsiktigeObligasjonslaan 2210-2219
    langsiktigGjeldTilKredittinstitusjoner 2220-2249
    oevrigLangsiktigGjeld 2250-2299
    kortsiktigeKonvertibleLaan 2300-2319
    sertifikatlaan 2320-2329
    kortsiktigGjeldTilKredittinstitusjoner 2330-2399
    leverandoergjeld 2400-2499
    betalbarSkatt 2500-2599
    skyldigeOffentligeAvgifter 2600-2799
    avsattUtbytte 2800-2899
    annenKortsiktigGjeld 2900-2999
    """

  /// Lines of the income statement by nature of § 6-1, and what becomes of the result.
  static let norwegianResult = """
    salgsinntekt 3000-3399
    annenDriftsinntekt 3400-3999
    endringIBeholdningAvVarerUnderTilvirkningOgFerdigvarer 4290-4299
    endringIBeholdningAvEgentilvirkedeAnleggsmidler 4990-4999
    varekostnad 4000-4289 4300-4989
    loennskostnad 5000-5999
    avskrivning 6000-6049
    nedskrivning 6050-6099
    annenDriftskostnad 6100-7999
    inntektPaaInvesteringIDatterselskap 8000-8009
    inntektPaaInvesteringIAnnetForetakISammeKonsern 8010-8019
    inntektPaaInvesteringITilknyttetSelskap 8020-8029
    renteinntektFraForetakISammeKonsern 8030-8039
    annenRenteinntekt 8040-8059
    annenFinansinntekt 8060-8079 8090-8099
    verdiendringAvFinansielleInstrumenter 8080-8089 8100-8109
    nedskrivningAvFinansielleEiendeler 8110-8129
    rentekostnadTilForetakISammeKonsern 8130-8139
    annenRentekostnad 8140-8159
    annenFinanskostnad 8160-8199
    skattekostnad 8300-8399
    aarsresultat 8800-8899
    disponertTilFond 8900-8919
    disponertTilUtbytte 8920-8929
    disponertTilKonsernbidrag 8930-8939
    disponertTilAnnenEgenkapital 8940-8979
    disponertTilUdekketTap 8980-8999
    """
}
