extension StarterAccount {
  /// Classes 3 to 8 of BAS in Swedish, Norwegian and English; the names are ours.
  static let basResult = """
    3001 Varor, moms 25 %|Varer, mva 25 %|Goods, VAT 25 %
    3002 Varor, moms 12 %|Varer, mva 12 %|Goods, VAT 12 %
    3003 Varor, moms 6 %|Varer, mva 6 %|Goods, VAT 6 %
    3004 Varor utan moms|Varer uten mva|Goods without VAT
    3041 Tjänster, moms 25 %|Tjenester, mva 25 %|Services, VAT 25 %
    3044 Tjänster utan moms|Tjenester uten mva|Services without VAT
    3105 Varor utanför EU|Varer utenfor EU|Goods outside the EU
    3108 Varor inom EU utan moms|Varer i EU uten mva|Goods within the EU without VAT
    3231 Byggtjänster, omvänd moms|Byggetjenester, omvendt avgiftsplikt|Construction, reverse charge
    3305 Tjänster utanför EU|Tjenester utenfor EU|Services outside the EU
    3308 Tjänster inom EU|Tjenester i EU|Services within the EU
    3401 Egna uttag, moms 25 %|Egne uttak, mva 25 %|Own use, VAT 25 %
    3520 Debiterad frakt|Fakturert frakt|Freight charged
    3730 Lämnad rabatt|Gitt rabatt|Discounts given
    3740 Öresutjämning|Øreavrunding|Rounding to whole kronor
    3913 Hyresintäkt med moms|Leieinntekt med mva|Rental income with VAT
    3950 Återvunna kundförluster|Innkommet på tidligere tap|Bad debts recovered
    3960 Kursvinst, rörelsen|Valutagevinst, drift|Exchange gain, operations
    3973 Vinst vid sålda inventarier|Gevinst ved solgt inventar|Gain on equipment sold
    3980 Offentligt stöd|Offentlig støtte|Public grants
    3993 Mottagna gåvor|Mottatte gaver|Donations received
    3994 Försäkringsersättning|Forsikringsoppgjør|Insurance compensation
    3999 Diverse intäkt|Diverse inntekt|Sundry income
    4010 Varuinköp, moms 25 %|Varekjøp, mva 25 %|Goods bought, VAT 25 %
    4012 Varuinköp, moms 12 %|Varekjøp, mva 12 %|Goods bought, VAT 12 %
    4013 Varuinköp, moms 6 %|Varekjøp, mva 6 %|Goods bought, VAT 6 %
    4415 Inköpta varor, omvänd moms|Varekjøp, omvendt avgiftsplikt|Goods bought, reverse charge
    4425 Inköpta tjänster, omvänd moms|Tjenestekjøp, omvendt avgiftsplikt|Services bought, reverse charge
    4515 Varor från EU 25 %|Varer fra EU 25 %|Goods from the EU 25 %
    4531 Tjänster utanför EU 25 %|Tjenester utenfor EU 25 %|Services from outside the EU 25 %
    4535 Tjänster från EU 25 %|Tjenester fra EU 25 %|Services from the EU 25 %
    4545 Import 25 %|Import 25 %|Imports 25 %
    4600 Underentreprenad|Underentreprise|Subcontractors
    4700 Rabatter på inköp|Rabatter på innkjøp|Discounts on purchases
    4731 Erhållen kassarabatt|Mottatt kontantrabatt|Cash discounts received
    4910 Lagerändring, råvaror|Lagerendring, råvarer|Change in stock, raw materials
    4960 Lagerändring, handelsvaror|Lagerendring, handelsvarer|Change in stock, goods for resale
    4970 Ändring, pågående uppdrag|Endring, pågående oppdrag|Change in contracts in progress
    5010 Lokalhyra|Husleie|Rent of premises
    5020 Lokalens el|Strøm, lokaler|Electricity, premises
    5060 Städ|Renhold|Cleaning
    5070 Lokalreparation|Reparasjon av lokaler|Repairs, premises
    5090 Övrig lokalkostnad|Andre lokalkostnader|Other costs of premises
    5210 Hyrd maskin|Leid maskin|Hire of machinery
    5410 Småinventarier|Småinventar|Minor equipment
    5420 Programvara|Programvare|Software
    5460 Förbrukning|Forbruksmateriell|Consumables
    5611 Drivmedel bil|Drivstoff bil|Fuel, cars
    5612 Bilskatt och försäkring|Bilavgift og forsikring|Tax and insurance, cars
    5613 Bilverkstad|Bilverksted|Repairs, cars
    5615 Billeasing|Leasing av bil|Leasing of cars
    5720 Tull|Toll|Customs duty
    5810 Biljetter|Billetter|Tickets
    5831 Logi i Sverige|Overnatting i Sverige|Lodging in Sweden
    5890 Övriga resor|Andre reiser|Other travel
    5910 Annonser|Annonser|Advertising
    5990 Övrig marknadsföring|Annen markedsføring|Other marketing
    6040 Avgifter för kortköp|Gebyr for kortsalg|Card payment fees
    6071 Representation, avdragsgill|Representasjon med fradrag|Entertainment, deductible
    6072 Representation, ej avdragsgill|Representasjon uten fradrag|Entertainment, not deductible
    6090 Övrig försäljningskostnad|Andre salgskostnader|Other selling costs
    6110 Kontorsmateriel|Kontorrekvisita|Office supplies
    6211 Fast telefon|Fasttelefon|Fixed telephone
    6212 Mobiltelefon|Mobiltelefon|Mobile telephone
    6230 Bredband|Bredbånd|Broadband
    6250 Porto|Porto|Postage
    6310 Försäkring, företag|Forsikring, bedrift|Business insurance
    6351 Kundförlust, konstaterad|Tap på kunder, konstatert|Bad debts, established
    6352 Kundförlust, befarad|Tap på kunder, påregnelig|Bad debts, expected
    6420 Revision|Revisjon|Audit
    6530 Redovisningstjänst|Regnskapstjeneste|Accounting services
    6540 IT-drift|IT-drift|IT operations
    6550 Konsulter|Konsulenter|Consultants
    6570 Bankavgifter|Bankgebyr|Bank charges
    6580 Jurist|Advokat|Legal services
    6590 Övriga tjänster|Andre tjenester|Other services
    6800 Inhyrd personal|Innleid personale|Temporary staff
    6970 Litteratur|Faglitteratur|Literature
    6981 Föreningsavgift, avdragsgill|Kontingent med fradrag|Memberships, deductible
    6982 Föreningsavgift, ej avdragsgill|Kontingent uten fradrag|Memberships, not deductible
    6992 Övrigt, ej avdragsgillt|Annet uten fradrag|Other costs, not deductible
    6993 Gåvor|Gaver|Gifts
    7010 Lön, arbetare|Lønn, arbeidere|Wages, workers
    7090 Semesterändring, arbetare|Endring feriepenger, arbeidere|Change in holiday pay, workers
    7210 Lön, kontor|Lønn, kontor|Salaries, office
    7220 Lön, ledning|Lønn, ledelse|Salaries, management
    7240 Styrelsearvode|Styrehonorar|Directors' fees
    7281 Sjuklön, kontor|Sykelønn, kontor|Sick pay, office
    7285 Semesterlön, kontor|Ferielønn, kontor|Holiday pay, office
    7290 Semesterändring|Endring feriepenger|Change in holiday pay
    7321 Traktamente i Sverige|Diett i Sverige|Subsistence, Sweden
    7323 Traktamente utomlands|Diett i utlandet|Subsistence, abroad
    7331 Milersättning|Kjøregodtgjørelse|Mileage allowance
    7385 Fri bil|Fri bil|Company cars
    7410 Kollektiv pension|Kollektiv pensjon|Collective pension plans
    7412 Egen pensionsförsäkring|Egen pensjonsforsikring|Individual pension insurance
    7510 Arbetsgivaravgift|Arbeidsgiveravgift|Employer's contributions
    7512 Avgift på förmåner|Avgift på ytelser|Contributions on benefits
    7519 Avgift på semester|Avgift på feriepengeskyld|Contributions on holiday pay
    7533 Löneskatt på pension|Skatt på pensjonskostnad|Tax on pension costs
    7570 Avtalsförsäkring|Tariffestet forsikring|Insurance under collective agreements
    7610 Kurs och utbildning|Kurs og opplæring|Training
    7631 Personalfest|Personalfest|Staff parties
    7699 Annan personalkostnad|Annen personalkostnad|Other staff costs
    7730 Nedskrivning, inventarier|Nedskrivning, inventar|Write-down, equipment
    7810 Avskrivning, immateriellt|Avskrivning, immaterielt|Depreciation, intangible assets
    7820 Avskrivning, byggnad|Avskrivning, bygning|Depreciation, buildings
    7831 Avskrivning, maskiner|Avskrivning, maskiner|Depreciation, machinery
    7832 Avskrivning, inventarier|Avskrivning, inventar|Depreciation, equipment
    7834 Avskrivning, fordon|Avskrivning, kjøretøy|Depreciation, vehicles
    7960 Kursförlust, rörelsen|Valutatap, drift|Exchange loss, operations
    7973 Förlust, sålda inventarier|Tap ved solgt inventar|Loss on equipment sold
    7990 Övrig rörelsekostnad|Annen driftskostnad|Other operating costs
    8012+ Utdelning från dotterbolag|Utbytte fra datterselskap|Dividends from subsidiaries
    8210+ Utdelning på värdepapper|Utbytte på verdipapirer|Dividends on securities
    8231+ Kursvinst, lång fordran|Valutagevinst, lang fordring|Exchange gain, long-term receivables
    8236 Kursförlust, lång fordran|Valutatap, lang fordring|Exchange loss, long-term receivables
    8310+ Ränteintäkt|Renteinntekt|Interest income
    8311+ Bankränta|Bankrente|Interest from the bank
    8314+ Skattefri ränta|Skattefri rente|Interest free of tax
    8331+ Kursvinst, bank|Valutagevinst, bank|Exchange gain, bank
    8336 Kursförlust, bank|Valutatap, bank|Exchange loss, bank
    8410 Lånekostnad|Lånekostnad|Interest on long-term loans
    8421 Ränta, korta skulder|Rente, kortsiktig gjeld|Interest on short-term debts
    8423 Skattekontoränta|Rente, skattekonto|Interest on the tax account
    8431+ Kursvinst, skuld|Valutagevinst, gjeld|Exchange gain, debts
    8436 Kursförlust, skuld|Valutatap, gjeld|Exchange loss, debts
    8460 Ränta till koncernbolag|Rente til konsernselskap|Interest to group companies
    8811 Avsättning till fond|Avsatt til periodiseringsfond|Transfer to tax allocation reserve
    8819+ Återförd fond|Tilbakeført fond|Release of tax allocation reserve
    8820+ Koncernbidrag in|Mottatt konsernbidrag|Group contributions received
    8830 Koncernbidrag ut|Avgitt konsernbidrag|Group contributions given
    8850 Ändrad överavskrivning|Endring i meravskrivning|Change in excess depreciation
    8910 Bolagsskatt|Selskapsskatt|Corporate income tax
    8920 Skatt, ändrad taxering|Skatt, endret fastsetting|Tax after reassessment
    8980 Övriga skatter|Andre skatter|Other taxes
    8990 Resultat|Resultat|Result
    8999 Resultat för året|Resultat for året|Result of the year, transferred
    """
}
