extension StarterAccount {
  /// Classes 1 and 2 of BAS in Swedish, Norwegian and English; the names are ours.
  static let basBalance = """
    1040 Licensrätter|Lisensrettigheter|Licences
    1049 Avskrivet, licenser|Avskrevet, lisenser|Depreciation to date, licences
    1070 Inköpt goodwill|Kjøpt goodwill|Purchased goodwill
    1079 Avskriven goodwill|Avskrevet goodwill|Depreciation to date, goodwill
    1110 Byggnad|Bygning|Buildings
    1119 Avskrivet, byggnad|Avskrevet, bygning|Depreciation to date, buildings
    1130 Mark|Tomt|Land
    1210 Maskinpark|Maskiner|Machinery
    1219 Avskrivet, maskiner|Avskrevet, maskiner|Depreciation to date, machinery
    1220 Inventarier och verktyg|Inventar og verktøy|Equipment and tools
    1229 Avskrivet, inventarier|Avskrevet, inventar|Depreciation to date, equipment
    1240 Fordon|Kjøretøy|Vehicles
    1249 Avskrivet, fordon|Avskrevet, kjøretøy|Depreciation to date, vehicles
    1310 Aktier i dotterbolag|Aksjer i datterselskap|Shares in subsidiaries
    1320 Lån till dotterbolag|Lån til datterselskap|Loans to subsidiaries
    1350 Långsiktiga värdepapper|Langsiktige verdipapirer|Long-term securities
    1383 Lämnad deposition|Innbetalt depositum|Deposits paid
    1410 Råvaror i lager|Råvarer på lager|Raw materials in stock
    1460 Handelslager|Handelsvarer på lager|Goods for resale
    1470 Pågående uppdrag|Pågående oppdrag|Contracts in progress
    1510 Kundfordringar|Kundefordringer|Trade receivables
    1519 Befarade kundförluster|Påregnelige tap på kunder|Allowance for doubtful receivables
    1580 Kortköp att få betalt|Kortsalg til gode|Card sales receivable
    1610 Lån och förskott, personal|Lån og forskudd, ansatte|Loans and advances, staff
    1620 Utfört, ej fakturerat|Utført, ikke fakturert|Work done, not invoiced
    1630 Skattekonto|Skattekonto|Tax account
    1640 Skattefordran|Skatt til gode|Income tax receivable
    1650 Moms att få tillbaka|Mva til gode|VAT receivable
    1660 Koncernlån, kort|Konsernlån, kortsiktig|Short-term loans to group companies
    1680 Andra kortfristiga fordringar|Andre kortsiktige fordringer|Other short-term receivables
    1690 Tecknade aktier att få betalt|Tegnet, ikke innbetalt kapital|Share capital called, not paid
    1710 Förutbetald hyra|Forskuddsbetalt husleie|Prepaid rent
    1730 Förutbetald försäkring|Forskuddsbetalt forsikring|Prepaid insurance
    1760 Upplupen ränteintäkt|Påløpt renteinntekt|Accrued interest income
    1790 Övrigt förutbetalt|Annet forskuddsbetalt|Other prepaid and accrued
    1810 Noterade aktier|Noterte aksjer|Listed shares
    1880 Övriga placeringar|Andre plasseringer|Other short-term investments
    1910 Kontantkassa|Kontantkasse|Cash on hand
    1920 PlusGiro|PlusGiro|PlusGiro account
    1930 Företagskonto|Bedriftskonto|Business account
    1940 Sparkonto|Sparekonto|Savings account
    1941 Valutakonto EUR|Valutakonto EUR|Bank account in EUR
    1980 Övriga valutakonton|Andre valutakontoer|Bank accounts in other currencies
    2081 Aktiekapital|Aksjekapital|Share capital
    2091 Balanserat resultat|Overført resultat|Retained earnings
    2093 Aktieägartillskott|Aksjonærtilskudd|Shareholder contributions
    2098 Resultat föregående år|Fjorårets resultat|Result of last year
    2099 Årets resultat|Årets resultat|Result of the year
    2120 Periodiseringsfond 2020|Periodiseringsfond 2020|Tax allocation reserve 2020
    2121 Periodiseringsfond 2021|Periodiseringsfond 2021|Tax allocation reserve 2021
    2122 Periodiseringsfond 2022|Periodiseringsfond 2022|Tax allocation reserve 2022
    2123 Periodiseringsfond 2023|Periodiseringsfond 2023|Tax allocation reserve 2023
    2124 Periodiseringsfond 2024|Periodiseringsfond 2024|Tax allocation reserve 2024
    2125 Periodiseringsfond 2025|Periodiseringsfond 2025|Tax allocation reserve 2025
    2126 Periodiseringsfond 2026|Periodiseringsfond 2026|Tax allocation reserve 2026
    2150 Överavskrivningar|Meravskrivninger|Excess depreciation
    2220 Avsatt till garantier|Avsatt til garantier|Provision for warranties
    2290 Övriga avsättningar|Andre avsetninger|Other provisions
    2330 Checkkredit, lång|Kassekreditt, langsiktig|Bank overdraft, long-term
    2350 Banklån|Banklån|Bank loans
    2360 Lån från koncernbolag|Lån fra konsernselskap|Long-term loans from group companies
    2393 Lån från ägare|Lån fra eier|Long-term loans from owners
    2417 Nästa års amortering|Avdrag neste år|Repayments due next year
    2420 Förskott från kund|Forskudd fra kunde|Advances from customers
    2440 Leverantörsskulder|Leverandørgjeld|Trade payables
    2450 Fakturerat, ej utfört|Fakturert, ikke utført|Invoiced, not yet done
    2480 Checkkredit|Kassekreditt|Bank overdraft
    2510 Skatteskuld|Skyldig skatt|Income tax payable
    2512 Beräknad bolagsskatt|Beregnet selskapsskatt|Estimated corporate tax
    2514 Beräknad löneskatt|Beregnet skatt på pensjon|Estimated tax on pensions
    2518 Inbetald preliminärskatt|Innbetalt forskuddsskatt|Preliminary tax paid
    2611 Utgående moms 25 %|Utgående mva 25 %|Output VAT 25 %
    2612 Uttagsmoms 25 %|Uttaksmva 25 %|Output VAT on own use 25 %
    2614 Förvärvsmoms 25 %|Omvendt avgiftsplikt 25 %|Reverse charge VAT 25 %
    2615 Importmoms 25 %|Importmva 25 %|Import VAT 25 %
    2618 Vilande utgående moms 25 %|Hvilende utgående mva 25 %|Deferred output VAT 25 %
    2621 Utgående moms 12 %|Utgående mva 12 %|Output VAT 12 %
    2624 Förvärvsmoms 12 %|Omvendt avgiftsplikt 12 %|Reverse charge VAT 12 %
    2628 Vilande utgående moms 12 %|Hvilende utgående mva 12 %|Deferred output VAT 12 %
    2631 Utgående moms 6 %|Utgående mva 6 %|Output VAT 6 %
    2634 Förvärvsmoms 6 %|Omvendt avgiftsplikt 6 %|Reverse charge VAT 6 %
    2638 Vilande utgående moms 6 %|Hvilende utgående mva 6 %|Deferred output VAT 6 %
    2641 Ingående moms|Inngående mva|Input VAT
    2645 Ingående moms, utland|Inngående mva, utlandet|Input VAT on purchases abroad
    2647 Ingående moms, omvänd|Inngående mva, innenlands snudd|Input VAT, domestic reverse charge
    2648 Vilande ingående moms|Hvilende inngående mva|Deferred input VAT
    2650 Momsredovisning|Mva-oppgjør|VAT settlement
    2660 Punktskatter|Særavgifter|Excise duties
    2670 Moms i andra EU-länder|Mva i andre EU-land|VAT of other EU countries (OSS)
    2710 Avdragen skatt|Skattetrekk|Tax withheld from pay
    2731 Arbetsgivaravgifter|Skyldig arbeidsgiveravgift|Employer's contributions payable
    2732 Löneskatt|Skyldig skatt på pensjon|Tax on pensions payable
    2750 Löneutmätning|Utleggstrekk|Attachment of earnings
    2790 Övriga löneavdrag|Andre lønnstrekk|Other deductions from pay
    2821 Löneskuld|Skyldig lønn|Wages payable
    2860 Koncernskuld, kort|Konserngjeld, kortsiktig|Short-term debts to group companies
    2890 Övriga korta skulder|Annen kortsiktig gjeld|Other short-term debts
    2893 Skuld till ägare|Gjeld til eier|Short-term debts to owners
    2898 Beslutad utdelning|Vedtatt utbytte|Dividend to be paid
    2910 Upplupen lön|Påløpt lønn|Accrued wages
    2920 Semesterskuld|Skyldige feriepenger|Accrued holiday pay
    2930 Upplupen pension|Påløpt pensjon|Accrued pension cost
    2940 Upplupna avgifter|Påløpte avgifter på lønn|Accrued employer's contributions
    2941 Avgifter på semesterskuld|Avgifter på feriepenger|Accrued contributions on holiday pay
    2960 Upplupen ränta|Påløpt rente|Accrued interest
    2970 Förutbetalda intäkter|Forskuddsbetalte inntekter|Deferred income
    2990 Andra upplupna kostnader|Andre påløpte kostnader|Other accrued expenses
    2991 Upplupet bokslutsarvode|Påløpt honorar for årsregnskap|Accrued fee for annual accounts
    2992 Upplupet revisionsarvode|Påløpt revisjonshonorar|Accrued audit fee
    2999 Observationskonto|Interimskonto|Suspense account
    """
}
