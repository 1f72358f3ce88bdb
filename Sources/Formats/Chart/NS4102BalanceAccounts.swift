extension StarterAccount {
  /// Classes 1 and 2 of NS 4102 in Swedish, Norwegian and English; the names are ours.
  static let ns4102Balance = """
    1000 Utvecklingsarbete|Utvikling|Development
    1020 Patent och rättigheter|Patenter og rettigheter|Patents and rights
    1070 Uppskjuten skattefordran|Utsatt skattefordel|Deferred tax asset
    1080 Inköpt goodwill|Kjøpt goodwill|Purchased goodwill
    1100=1105 Byggnader|Bygninger|Buildings
    1130 Byggnader under uppförande|Bygninger under oppføring|Buildings under construction
    1150 Mark|Tomter|Land
    1200=1205 Maskinpark|Maskiner|Machinery
    1230=1205 Personbilar|Personbiler|Cars
    1238 Skåpbilar och lastbilar|Varebiler og lastebiler|Vans and lorries
    1250=1205 Inredning|Inventar|Furniture and fittings
    1270=1205 Verktyg och redskap|Verktøy og redskap|Tools
    1280 Kontorsmaskiner|Kontormaskiner|Office machines
    1290 Övriga fysiska tillgångar|Øvrige driftsmidler|Other tangible assets
    1313 Aktier i dotterbolag|Aksjer i datterselskap|Shares in subsidiaries
    1320 Lån till koncernföretag|Lån til konsernforetak|Loans to group companies
    1332 Aktier i intressebolag|Aksjer i tilknyttet selskap|Shares in associates
    1350 Aktier|Aksjer|Shares
    1370 Lån till ägare och styrelse|Lån til eiere og styre|Loans to owners and directors
    1380 Lån till anställda|Lån til ansatte|Loans to staff
    1390 Långfristiga fordringar|Langsiktige fordringer|Long-term receivables
    1394=1390 Lämnad deposition|Innbetalt depositum|Deposits paid
    1410=1400 Råvaror i lager|Råvarer på lager|Raw materials in stock
    1420=1400 Varor i arbete|Varer i arbeid|Work in progress
    1440=1400 Färdiga varor|Ferdige varer|Finished goods
    1460=1400 Handelslager|Varelager|Goods for resale
    1480=1570 Förskott till leverantörer|Forskudd til leverandører|Advances to suppliers
    1500 Kundfordringar|Kundefordringer|Trade receivables
    1501 Kundfordringar, koncern|Kundefordringer, konsern|Trade receivables, group companies
    1505=1500 Kundfordringar i valuta|Kundefordringer i valuta|Trade receivables in foreign currency
    1530 Upplupen, ej fakturerad intäkt|Opptjent, ikke fakturert|Earned, not invoiced
    1560 Övriga fordringar, koncern|Øvrige fordringer, konsern|Other receivables, group companies
    1565 Kort fordran på ägare|Kort fordring på eier|Short-term receivables from owners
    1570 Andra kortfristiga fordringar|Andre kortsiktige fordringer|Other short-term receivables
    1572=1570 Reseförskott|Reiseforskudd|Travel advances
    1580=1500 Befarade kundförluster|Avsetning for tap|Allowance for doubtful receivables
    1670=1570 Bidrag att få|Tilskudd til gode|Grants receivable
    1700=1570 Förutbetalda kostnader|Forskuddsbetalte kostnader|Prepaid expenses
    1710=1570 Förutbetald hyra|Forskuddsbetalt husleie|Prepaid rent
    1720=1570 Förutbetald försäkring|Forskuddsbetalt forsikring|Prepaid insurance
    1749=1570 Andra förskott|Andre forskudd|Other prepayments
    1760=1570 Upplupen ränteintäkt|Påløpt renteinntekt|Accrued interest income
    1780 Tecknat, ej inbetalt kapital|Tegnet, ikke innbetalt kapital|Share capital called, not paid
    1800 Onoterade aktier|Unoterte aksjer|Unlisted shares, short-term
    1810 Noterade aktier|Noterte aksjer|Listed shares, short-term
    1880 Övriga placeringar|Øvrige plasseringer|Other short-term investments
    1900 Kontantkassa|Kasse|Cash on hand
    1920 Bankkonto|Bank|Bank account
    1930=1920 Bank i valuta|Bank i valuta|Bank accounts in foreign currency
    1940=1920 Sparkonto|Sparekonto|Savings account
    1950 Konto för skatteavdrag|Skattetrekkskonto|Bank account for tax withheld
    2000 Aktiekapital|Aksjekapital|Share capital
    2010 Eget innehav av aktier|Egne aksjer, pålydende|Treasury shares
    2020 Överkurs|Overkurs|Share premium
    2030 Övrigt inbetalt kapital|Øvrig innbetalt egenkapital|Other paid-in equity
    2050 Balanserat resultat|Annen egenkapital|Retained earnings
    2080 Ansamlad förlust|Udekket tap|Uncovered loss
    2100 Pensionsskuld|Pensjonsforpliktelse|Pension obligations
    2120 Uppskjuten skatteskuld|Utsatt skatt|Deferred tax
    2180 Avsatt till åtaganden|Avsatt til forpliktelser|Provisions for obligations
    2220 Långfristigt banklån|Langsiktig banklån|Long-term bank loans
    2240=2220 Långfristigt lån i valuta|Langsiktig lån i valuta|Long-term loans in foreign currency
    2250 Lån från ägare och anställda|Lån fra eiere og ansatte|Long-term loans from owners and staff
    2260 Långfristig koncernskuld|Langsiktig konserngjeld|Long-term loans from group companies
    2290 Andra långa skulder|Øvrig langsiktig gjeld|Other long-term debts
    2380 Checkkredit|Kassekreditt|Bank overdraft
    2400 Leverantörsskulder|Leverandørgjeld|Trade payables
    2401=2400 Leverantörsskulder i valuta|Leverandørgjeld i valuta|Trade payables in foreign currency
    2460 Leverantörsskulder, koncern|Leverandørgjeld, konsern|Trade payables, group companies
    2500 Beräknad skatt|Betalbar skatt|Income tax payable, not assessed
    2510 Fastställd skatt|Fastsatt skatt|Income tax payable, assessed
    2600 Avdragen skatt|Skattetrekk|Tax withheld from pay
    2610=2600 Löneutmätning|Utleggstrekk|Attachment of earnings
    2620=2600 Fackföreningsavgift|Fagforeningstrekk|Union dues withheld
    2690=2600 Övriga löneavdrag|Øvrige lønnstrekk|Other deductions from pay
    2700=2740 Utgående moms|Utgående merverdiavgift|Output VAT
    2701=2740 Utgående moms, mellansats|Utgående mva, middels sats|Output VAT, middle rate
    2702=2740 Utgående moms, låg sats|Utgående mva, lav sats|Output VAT, low rate
    2704=2740 Utgående moms, utlandet|Utgående mva, utlandet|Output VAT, services from abroad
    2705=2740 Utgående moms, import|Utgående mva, innførsel|Output VAT, imports
    2706=2740 Utgående moms, omvänd|Utgående mva, omvendt avgiftsplikt|Output VAT, reverse charge
    2710=2740 Ingående moms|Inngående merverdiavgift|Input VAT
    2711=2740 Ingående moms, mellansats|Inngående mva, middels sats|Input VAT, middle rate
    2712=2740 Ingående moms, låg sats|Inngående mva, lav sats|Input VAT, low rate
    2714=2740 Ingående moms, utlandet|Inngående mva, utlandet|Input VAT, services from abroad
    2715=2740 Ingående moms, import|Inngående mva, innførsel|Input VAT, imports
    2716=2740 Ingående moms, omvänd|Inngående mva, omvendt avgiftsplikt|Input VAT, reverse charge
    2740 Momsredovisning|Oppgjørskonto merverdiavgift|VAT settlement
    2770 Arbetsgivaravgifter|Skyldig arbeidsgiveravgift|Employer's contributions payable
    2780=2770 Upplupna arbetsgivaravgifter|Påløpt arbeidsgiveravgift|Accrued employer's contributions
    2785=2770 Avgifter på semesterskuld|Arbeidsgiveravgift på feriepenger|Contributions on holiday pay due
    2790 Övriga offentliga avgifter|Øvrige offentlige avgifter|Other public duties
    2800 Avsatt utdelning|Avsatt utbytte|Dividend to be paid
    2900 Förskott från kunder|Forskudd fra kunder|Advances from customers
    2910 Skuld till anställda och ägare|Gjeld til ansatte og eiere|Short-term debts to staff and owners
    2920 Koncernskuld, kort|Konserngjeld, kortsiktig|Short-term debts to group companies
    2930=2949 Löneskuld|Skyldig lønn|Wages payable
    2940=2949 Semesterskuld|Skyldige feriepenger|Accrued holiday pay
    2950 Upplupen ränta|Påløpt rente|Accrued interest
    2960=2990 Upplupna kostnader|Påløpte kostnader|Accrued expenses
    2970 Förutbetald intäkt|Uopptjent inntekt|Deferred income
    2980 Korta åtaganden|Kortsiktige forpliktelser|Short-term provisions
    2990 Övriga korta skulder|Annen kortsiktig gjeld|Other short-term debts
    """
}
