extension StarterAccount {
  /// Classes 3 to 8 of NS 4102 in Swedish, Norwegian and English; the names are ours.
  static let ns4102Result = """
    3000 Försäljning med moms|Salg, avgiftspliktig|Sales with VAT
    3020=3000 Tjänster med moms|Tjenester, avgiftspliktig|Services with VAT
    3030=3000 Försäljning, mellansats|Salg, middels sats|Sales, middle rate
    3040=3000 Försäljning, låg sats|Salg, lav sats|Sales, low rate
    3060=3000 Uttag med moms|Uttak, avgiftspliktig|Own use with VAT
    3080=3000 Lämnad rabatt|Gitt rabatt|Discounts given
    3100 Försäljning utan moms|Salg, avgiftsfritt|Sales free of VAT
    3120=3100 Tjänster till utlandet|Tjenester til utlandet|Services to customers abroad
    3200 Försäljning utanför momslagen|Salg utenfor avgiftsområdet|Sales outside the VAT act
    3300 Särskilda avgifter på försäljning|Særavgifter på salg|Excise duties on sales
    3400 Offentligt stöd|Offentlig støtte|Public grants
    3600 Hyresintäkt, fastighet|Leieinntekt, eiendom|Rental income, property
    3695 Övrig hyresintäkt|Øvrig leieinntekt|Other rental income
    3700 Provision in|Mottatt provisjon|Commission received
    3880 Vinst vid sålda tillgångar|Gevinst ved solgte driftsmidler|Gain on fixed assets sold
    3900 Övrig rörelseintäkt|Annen driftsinntekt|Other operating income
    4000=4005 Inköp, råvaror|Råvarer|Raw materials bought
    4060=4005 Frakt och tull, råvaror|Frakt og toll, råvarer|Freight and duty, raw materials
    4090=4005 Lagerändring, råvaror|Beholdningsendring, råvarer|Change in stock, raw materials
    4295 Ändring, egna varor|Endring, egentilvirkede varer|Change in stock, own products
    4300=4005 Inköp, handelsvaror|Varer for videresalg|Goods bought for resale
    4360=4005 Frakt och tull, handelsvaror|Frakt og toll, handelsvarer|Freight and duty, goods for resale
    4370=4005 Rabatter på inköp|Rabatter på innkjøp|Discounts on purchases
    4390=4005 Lagerändring, handelsvaror|Beholdningsendring|Change in stock, goods for resale
    4500 Underentreprenad|Underentreprise|Subcontractors and hired labour
    4995 Eget arbete på tillgångar|Eget arbeid på driftsmidler|Own work capitalised
    5000 Löner|Lønn|Wages
    5090=5000 Ändring, upplupen lön|Endring, påløpt lønn|Change in accrued wages
    5180=5000 Semesterlön|Feriepenger|Holiday pay
    5200=5000 Fri bil|Fri bil|Company cars
    5210=5000 Fri telefon|Fri telefon|Free telephone
    5280=5000 Övriga förmåner|Øvrige naturalytelser|Other benefits
    5290=5000 Motkonto, förmåner|Motkonto, naturalytelser|Offset of benefits
    5300 Ersättning till icke anställda|Honorar til andre|Fees to others than staff
    5330=5300 Styrelsearvode|Styrehonorar|Directors' fees
    5400 Arbetsgivaravgift|Arbeidsgiveravgift|Employer's contributions
    5405=5400 Avgift på semesterlön|Arbeidsgiveravgift, feriepenger|Contributions on holiday pay
    5420 Pensionskostnad|Pensjonskostnad|Pension costs
    5800=5000 Återbetald sjuklön|Refundert sykelønn|Sick pay refunded
    5900 Annan personalkostnad|Andre personalkostnader|Other staff costs
    5910=5900 Personalmatsal|Kantine|Canteen
    5920=5900 Arbetsskadeförsäkring|Yrkesskadeforsikring|Occupational injury insurance
    6000 Avskrivning, byggnader|Avskrivning på bygninger|Depreciation, buildings
    6010=6000 Avskrivning, inventarier|Avskrivning på driftsmidler|Depreciation, equipment
    6020=6000 Avskrivning, immateriellt|Avskrivning, immaterielt|Depreciation, intangible assets
    6050 Nedskrivning, tillgångar|Nedskrivning, driftsmidler|Write-down, fixed assets
    6100 Frakt ut|Frakt|Outward freight
    6200 Energi i produktionen|Energi i produksjonen|Energy in production
    6300 Lokalhyra|Leie av lokaler|Rent of premises
    6320=6395 Sophämtning, vatten och avlopp|Avfall, vann og avløp|Waste, water and sewage
    6340 Lokalens el och värme|Lys og varme|Light and heating
    6360=6395 Städning|Vask av lokaler|Cleaning
    6390=7700 Övrig lokalkostnad|Øvrige lokalkostnader|Other costs of premises
    6400 Hyrda inventarier|Leie av utstyr|Hire of equipment
    6420=6350 Programvara och drift|Programvare og drift|Software and IT operations
    6440 Billeasing|Leasing av bil|Leasing of cars
    6500 Verktyg|Verktøy|Minor tools
    6540=6500 Småinventarier|Småinventar|Minor equipment
    6550=6500 Förbrukning|Forbruksmateriell|Consumables
    6570=6500 Arbetskläder|Arbeidsklær|Work clothes
    6600 Reparation, byggnader|Reparasjon, bygninger|Repairs, buildings
    6620=6695 Reparation, inventarier|Reparasjon, utstyr|Repairs, equipment
    6700 Revision och redovisning|Revisjon og regnskap|Audit and accounting
    6720=6700 Jurist|Advokat|Legal services
    6750 Tjänster från koncernen|Tjenester fra konsernet|Services from the group
    6790=6700 Övriga tjänster|Øvrige tjenester|Other services
    6800=6995 Kontorsmateriel|Kontorrekvisita|Office supplies
    6840=6995 Tidningar och böcker|Aviser og bøker|Newspapers and books
    6860=7700 Kurs och möten|Kurs og møter|Courses and meetings
    6900=6995 Telefon och nät|Telefon og nett|Telephone and internet
    6940=6995 Porto|Porto|Postage
    7000 Drivmedel|Drivstoff|Fuel
    7020 Bilverkstad|Bilverksted|Repairs, cars
    7040 Bilskatt och försäkring|Bilavgift og forsikring|Tax and insurance, cars
    7100=7155 Milersättning|Bilgodtgjørelse|Mileage allowance
    7130=7155 Reseersättning, redovisad|Reisegodtgjørelse, opplyst|Travel allowance, reported
    7140=7165 Resor|Reiser|Travel
    7150=7155 Traktamente|Diett|Subsistence
    7200=7295 Ombudsprovision|Provisjon til agenter|Commission to agents
    7300=7330 Försäljning och marknadsföring|Salg og markedsføring|Selling and marketing
    7320=7330 Annonser|Annonser|Advertising
    7350 Representation, avdragsgill|Representasjon med fradrag|Entertainment, deductible
    7370 Representation, ej avdragsgill|Representasjon uten fradrag|Entertainment, not deductible
    7400 Medlemsavgift, avdragsgill|Kontingent med fradrag|Memberships, deductible
    7420 Gåva, avdragsgill|Gave med fradrag|Gifts, deductible
    7440 Gåva, ej avdragsgill|Gave uten fradrag|Gifts, not deductible
    7490 Medlemsavgift, ej avdragsgill|Kontingent uten fradrag|Memberships, not deductible
    7500 Företagsförsäkring|Forsikring|Business insurance
    7550=7565 Garantiåtaganden|Garantikostnad|Warranty costs
    7600 Licensavgift|Lisensavgift|Licence fees
    7700 Styrelse och stämma|Styre og generalforsamling|Board and general meeting
    7740=7700 Öresutjämning|Øreavrunding|Rounding to whole kroner
    7770=7700 Bankavgifter|Bankgebyrer|Bank charges
    7790=7700 Övrig rörelsekostnad|Annen driftskostnad|Other operating costs
    7820=7830 Återvunna kundförluster|Innkommet på tidligere tap|Bad debts recovered
    7830 Kundförluster|Tap på fordringer|Bad debts
    7880 Förlust vid sålda tillgångar|Tap ved solgte driftsmidler|Loss on fixed assets sold
    8000+=8090 Utdelning från dotterbolag|Utbytte fra datterselskap|Dividends from subsidiaries
    8030+ Ränta från koncernföretag|Rente fra konsernforetak|Interest from group companies
    8050+ Ränteintäkt|Renteinntekter|Interest income
    8060+ Kursvinst|Valutagevinst|Exchange gain
    8070+=8079 Övrig finansiell intäkt|Andre finansinntekter|Other financial income
    8074+ Vinst vid sålda aktier|Gevinst ved solgte aksjer|Gain on shares sold
    8090+ Utdelning|Utbytte på aksjer|Dividends
    8115 Nedskrivning, aktier och lån|Nedskrivning, aksjer og lån|Write-down, shares and loans
    8130 Ränta till koncernföretag|Rente til konsernforetak|Interest to group companies
    8150 Räntekostnad|Rentekostnader|Interest costs
    8160 Kursförlust|Valutatap|Exchange loss
    8170=8179 Övrig finanskostnad|Andre finanskostnader|Other financial costs
    8174 Förlust vid sålda aktier|Tap ved solgte aksjer|Loss on shares sold
    8300 Bolagsskatt|Selskapsskatt|Corporate income tax
    8320=8321 Ändring, uppskjuten skatt|Endring utsatt skatt|Change in deferred tax
    8323 För lite avsatt skatt i fjol|For lite avsatt i fjor|Tax of last year, too little
    8324 För mycket avsatt skatt i fjol|For mye avsatt i fjor|Tax of last year, too much
    8800 Resultat för året|Årsresultat|Result of the year
    8920=8800 Utdelning av årets resultat|Disponert til utbytte|Result paid as dividend
    8930=8800 Koncernbidrag av årets resultat|Disponert til konsernbidrag|Result given as group contribution
    8960=8800 Till balanserat resultat|Overføring annen egenkapital|Result to retained earnings
    8990=8800 Till ansamlad förlust|Dekket av udekket tap|Result to uncovered loss
    """
}
