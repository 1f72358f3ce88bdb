extension SampleChart {
  /// Classes 1 and 2; the numbers follow BAS, the names are ours.
  static let balanceAccounts = """
    1010 Utvecklingsprojekt|1019 Avskrivet, utveckling|1030 Patenträtter|1039 Avskrivet, patent
    1040 Licensrätter|1049 Avskrivet, licenser|1070 Inköpt goodwill|1079 Avskriven goodwill
    1110 Lagerbyggnad|1119 Avskrivet, byggnad|1120 Ombyggnad i hyrd lokal
    1129 Avskrivet, ombyggnad|1210 Maskinpark|1219 Avskrivet, maskiner
    1220 Inventarier och verktyg|1221 Lagerinredning|1222 Kontorsmöbler
    1229 Avskrivet, inventarier|1230 Fasta installationer|1239 Avskrivet, installationer
    1240 Fordon|1241 Personbilar|1242 Lastbilar|1243 Truckar|1249 Avskrivet, fordon
    1250 Datorutrustning|1251 Bärbara datorer|1259 Avskrivet, datorer|1310 Aktier i dotterbolag
    1320 Lån till dotterbolag|1350 Långsiktiga värdepapper|1360 Lån till delägare
    1380 Långfristig utlåning|1381 Lånefordran EUR|1382 Lånefordran USD|1410 Råvaror i lager
    1440 Varor i arbete|1450 Färdiga varor|1460 Handelslager|1465 Varor på väg
    1467 Varor i butik|1480 Förskott till varuleverantör|1510 Kundfordringar
    1511 Kundfordringar, webb|1512 Kundfordringar EUR|1513 Kundfordringar USD
    1514 Kundfordringar NOK|1515 Kundfordringar DKK|1516 Tvistiga kundfordringar
    1517 Kundfordringar GBP|1518 Kundfordringar PLN|1519 Befarade kundförluster
    1560 Fordran på koncernbolag|1580 Kortköp att få betalt|1610 Lån och förskott, personal
    1611 Reseförskott|1630 Skattekonto|1640 Skattefordran|1650 Moms att få tillbaka
    1660 Koncernlån, kort|1680 Andra kortfristiga fordringar|1710 Förbetald hyra
    1720 Förbetald leasing|1730 Förbetald försäkring|1760 Upplupen ränteintäkt
    1790 Övrigt förutbetalt|1810 Noterade aktier|1880 Övriga placeringar|1910 Kontantkassa
    1911 Växelkassa|1920 PlusGiro|1930 Företagskonto|1931 Lönekonto|1940 Sparkonto
    1941 Valutakonto EUR|1942 Valutakonto USD|1943 Valutakonto NOK|1944 Valutakonto DKK
    1945 Valutakonto GBP|1946 Valutakonto PLN|1980 Övriga valutakonton|2081 Aktiekapital
    2086 Reservfond|2091 Balanserat resultat|2093 Aktieägartillskott|2098 Resultat föregående år
    2099 Årets resultat|2110 Periodiseringsfonder|2123 Periodiseringsfond 2023
    2124 Periodiseringsfond 2024|2125 Periodiseringsfond 2025|2150 Överavskrivningar
    2220 Avsatt till garantier|2290 Övriga avsättningar|2330 Checkkredit, lång|2350 Banklån
    2355 Banklån EUR|2359 Övriga långa banklån|2360 Lån från koncernbolag|2390 Andra långa lån
    2393 Lån från ägare|2410 Bankens kortfristiga lån|2417 Nästa års amortering
    2420 Förskott från kund|2421 Ej inlösta presentkort|2440 Leverantörsskulder
    2441 Leverantörsskulder EUR|2442 Leverantörsskulder USD|2443 Leverantörsskulder NOK
    2444 Leverantörsskulder DKK|2445 Leverantörsskulder GBP|2446 Leverantörsskulder PLN
    2460 Skuld till koncernbolag|2480 Checkkredit|2510 Skatteskuld|2512 Beräknad bolagsskatt
    2518 Inbetald preliminärskatt|2611 Utgående moms 25 %|2614 Förvärvsmoms 25 %
    2615 Importmoms 25 %|2621 Utgående moms 12 %|2631 Utgående moms 6 %|2641 Ingående moms
    2645 Ingående moms, utland|2647 Ingående moms, omvänd|2650 Momsredovisning|2660 Punktskatter
    2710 Avdragen skatt|2730 Sociala avgifter, samlat|2731 Arbetsgivaravgifter|2732 Löneskatt
    2790 Övriga löneavdrag|2820 Kortfristig skuld, personal|2821 Löneskuld
    2840 Korta låneskulder|2850 Skuld till skattekonto|2860 Koncernskuld, kort
    2890 Övriga korta skulder|2893 Skuld till ägare|2898 Beslutad utdelning|2910 Upplupen lön
    2920 Semesterskuld|2940 Upplupna avgifter|2941 Avgifter på semesterskuld|2960 Upplupen ränta
    2970 Förbetalda intäkter|2990 Andra upplupna kostnader|2991 Upplupet bokslutsarvode
    2999 Observationskonto
    """
}
