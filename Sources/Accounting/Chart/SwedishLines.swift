extension ChartStandard {
  /// Lines of a limited company with the accounts of BAS that belong to them.
  static let swedishAssets = """
    TecknatEjInbetaltKapital 1690-1699
    KoncessionerPatentLicenserVarumarkenLiknandeRattigheter 1020-1059
    HyresratterLiknandeRattigheter 1060-1069
    Goodwill 1070-1079
    ForskottImmateriellaAnlaggningstillgangar 1080-1080 1088-1089
    ByggnaderMark 1100-1119 1130-1179 1190-1199
    MaskinerAndraTekniskaAnlaggningar 1200-1219
    InventarierVerktygInstallationer 1220-1279
    ForbattringsutgifterAnnansFastighet 1120-1129
    OvrigaMateriellaAnlaggningstillgangar 1290-1299
    PagaendeNyanlaggningarForskottMateriellaAnlaggningstillgangar 1180-1189 1280-1289
    AndelarKoncernforetag 1310-1319
    FordringarKoncernforetagLangfristiga 1320-1329
    AndelarIntresseforetagGemensamtStyrdaForetag 1330-1335 1338-1339
    FordringarIntresseforetagGemensamtStyrdaForetagLangfristiga 1340-1345 1348-1349
    AgarintressenOvrigaForetag 1336-1337
    FordringarOvrigaForetagAgarintresseLangfristiga 1346-1347
    AndraLangfristigaVardepappersinnehav 1350-1359
    LanDelagareNarstaende 1360-1369
    AndraLangfristigaFordringar 1380-1389
    LagerRavarorFornodenheter 1410-1429
    LagerVarorUnderTillverkning 1440-1449
    LagerFardigaVarorHandelsvaror 1450-1469
    OvrigaLagertillgangar 1490-1499
    PagaendeArbetenAnnansRakningOmsattningstillgangar 1470-1479
    ForskottTillLeverantorer 1480-1489
    Kundfordringar 1510-1559 1580-1589
    FordringarKoncernforetagKortfristiga 1560-1569 1660-1669
    FordringarIntresseforetagGemensamtStyrdaForetagKortfristiga
      1570-1572 1574-1579 1670-1672 1674-1679
    FordringarOvrigaforetagAgarintresseKortfristiga 1573-1573 1673-1673
    OvrigaFordringarKortfristiga 1610-1619 1630-1659 1680-1689
    UpparbetadEjFaktureradIntakt 1620-1629
    ForutbetaldaKostnaderUpplupnaIntakter 1700-1799
    AndelarKoncernforetagKortfristiga 1860-1869
    OvrigaKortfristigaPlaceringar 1800-1859 1870-1899
    KassaBankExklRedovisningsmedel 1900-1989
    Redovisningsmedel 1990-1999
    """

  static let swedishEquityAndLiabilities = """
    Aktiekapital 2081-2081
    EjRegistreratAktiekapital 2082-2082
    OverkursfondBunden 2087-2087
    Uppskrivningsfond 2085-2085
    Reservfond 2086-2086
    Overkursfond 2097-2097
    BalanseratResultat 2090-2096 2098-2098
    AretsResultatEgetKapital 2099-2099
    Periodiseringsfonder 2110-2139
    AckumuleradeOveravskrivningar 2150-2159
    OvrigaObeskattadeReserver 2160-2199
    AvsattningarPensionerLiknandeForpliktelserEnligtLag 2210-2219
    OvrigaAvsattningarPensionerLiknandeForpliktelser 2230-2239
    OvrigaAvsattningar 2220-2229 2240-2299
    Obligationslan 2310-2329
    CheckrakningskreditLangfristig 2330-2339
    OvrigaLangfristigaSkulderKreditinstitut 2340-2359
    SkulderKoncernforetagLangfristiga 2360-2369
    SkulderIntresseforetagGemensamtStyrdaForetagLangfristiga 2370-2372 2374-2379
    SkulderOvrigaForetagAgarintresseLangfristiga 2373-2373
    OvrigaLangfristigaSkulder 2380-2399
    CheckrakningskreditKortfristig 2480-2489
    OvrigaKortfristigaSkulderKreditinstitut 2410-2419
    ForskottFranKunder 2420-2429
    PagaendeArbetenAnnansRakningKortfristigaSkulder 2430-2439
    FaktureradEjUpparbetadIntakt 2450-2459
    Leverantorsskulder 2440-2449
    Vaxelskulder 2492-2492
    SkulderKoncernforetagKortfristiga 2460-2469 2860-2869
    SkulderIntresseforetagGemensamtStyrdaForetagKortfristiga
      2470-2472 2474-2479 2870-2872 2874-2879
    SkulderOvrigaForetagAgarintresseKortfristiga 2473-2473 2873-2873
    Skatteskulder 2500-2599
    OvrigaKortfristigaSkulder 2490-2491 2493-2499 2600-2859 2880-2899
    UpplupnaKostnaderForutbetaldaIntakter 2900-2999
    """

  static let swedishResult = """
    Nettoomsattning 3000-3799
    ForandringLagerProdukterIArbeteFardigaVarorPagaendeArbetenAnnansRakning
      4900-4909 4930-4959 4970-4979 4990-4999
    AktiveratArbeteEgenRakning 3800-3899
    OvrigaRorelseintakter 3900-3999
    RavarorFornodenheterKostnader 4000-4799 4910-4929
    HandelsvarorKostnader 4960-4969 4980-4989
    OvrigaExternaKostnader 5000-6999
    Personalkostnader 7000-7699
    AvskrivningarNedskrivningarMateriellaImmateriellaAnlaggningstillgangar
      7700-7739 7750-7789 7800-7899
    NedskrivningarOmsattningstillgangarUtoverNormalaNedskrivningar 7740-7749 7790-7799
    OvrigaRorelsekostnader 7900-7999
    ResultatAndelarKoncernforetag 8000-8069 8090-8099
    ResultatAndelarIntresseforetagGemensamtStyrda
      8100-8112 8114-8117 8119-8122 8124-8132 8134-8169 8190-8199
    ResultatOvrigaforetagAgarintresse 8113-8113 8118-8118 8123-8123 8133-8133
    ResultatOvrigaFinansiellaAnlaggningstillgangar 8200-8269 8290-8299
    OvrigaRanteintakterLiknandeResultatposter 8300-8369 8390-8399
    NedskrivningarFinansiellaAnlaggningstillgangarKortfristigaPlaceringar
      8070-8089 8170-8189 8270-8289 8370-8389
    RantekostnaderLiknandeResultatposter 8400-8499
    ErhallnaKoncernbidrag 8820-8829
    LamnadeKoncernbidrag 8830-8839
    ForandringPeriodiseringsfond 8810-8819
    ForandringOveravskrivningar 8850-8859
    OvrigaBokslutsdispositioner 8840-8849 8860-8899
    SkattAretsResultat 8900-8979
    OvrigaSkatter 8980-8989
    AretsResultat 8990-8999
    """
}
