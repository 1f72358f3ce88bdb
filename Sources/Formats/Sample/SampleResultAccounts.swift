extension SampleChart {
  /// Classes 3 to 8; the numbers follow BAS, the names are ours.
  static let resultAccounts = """
    3001 Varor, moms 25 %|3002 Varor, moms 12 %|3003 Varor, moms 6 %|3004 Varor utan moms
    3041 Tjänster, moms 25 %|3044 Tjänster utan moms|3105 Varor utanför EU
    3106 Varor inom EU med moms|3108 Varor inom EU utan moms|3305 Tjänster utanför EU
    3308 Tjänster inom EU|3510 Debiterat emballage|3520 Debiterad frakt|3521 Frakt utanför EU
    3530 Debiterad tull|3590 Övrigt debiterat|3610 Sålt material|3690 Övriga sidointäkter
    3730 Lämnad rabatt|3731 Kassarabatt|3740 Öresutjämning|3790 Övriga rättelser av försäljning
    3913 Hyresintäkt med moms|3920 Provision in|3950 Återvunna kundförluster
    3960 Kursvinst, rörelsen|3970 Vinst vid såld tillgång|3973 Vinst vid sålda inventarier
    3980 Offentligt stöd|3985 Statligt bidrag|3988 Lönebidrag|3990 Andra sidointäkter
    3993 Skadeersättning|3999 Diverse intäkt|4010 Varuinköp, moms 25 %|4012 Varuinköp, moms 12 %
    4013 Varuinköp, moms 6 %|4415 Inköpta varor, omvänd moms|4515 Varor från EU 25 %
    4531 Tjänster utanför EU 25 %|4535 Tjänster från EU 25 %|4545 Import 25 %
    4600 Underentreprenad|4700 Rabatter på inköp|4731 Erhållen kassarabatt|4732 Erhållen bonus
    4940 Ändring, varor i arbete|4960 Lagerändring, handelsvaror|4990 Inkurans|5010 Lokalhyra
    5011 Kontorshyra|5020 Lokalens el|5050 Lokaltillbehör|5060 Städ|5070 Lokalreparation
    5090 Övrig lokalkostnad|5210 Hyrd maskin|5220 Hyrda inventarier|5250 Hyrd dator
    5410 Småinventarier|5411 Inventarier, kort livslängd|5420 Programvara
    5430 Transportinventarier|5460 Förbrukning|5480 Arbetskläder|5490 Annan förbrukning
    5500 Underhåll|5510 Maskinservice|5520 Inventarieservice|5550 Datorservice
    5611 Drivmedel bil|5612 Bilskatt och försäkring|5613 Bilverkstad|5615 Billeasing
    5619 Övriga bilkostnader|5620 Lastbilskostnad|5630 Truckkostnad|5690 Andra fordon
    5710 Frakt ut|5720 Tull|5730 Arbetstransport|5790 Övrig frakt|5810 Biljetter|5820 Hyrbil
    5831 Logi i Sverige|5832 Logi utomlands|5890 Övriga resor|5910 Annonser|5920 Skyltning
    5930 Trycksaker, reklam|5940 Mässor|5960 Varuprover|5970 Film och foto|5980 PR
    5990 Övrig marknadsföring|6030 Säljprovision|6050 Ombudsprovision|6055 Franchiseavgift
    6060 Kreditförsäkring|6061 Kreditupplysning|6062 Inkasso|6064 Factoringavgift
    6071 Representation, avdragsgill|6072 Representation, ej avdragsgill
    6090 Övrig försäljningskostnad|6110 Kontorsmateriel|6150 Blanketter|6211 Fast telefon
    6212 Mobiltelefon|6213 Mobildata|6215 Larm|6230 Bredband|6250 Porto|6310 Försäkring, företag
    6320 Självrisk|6340 Leasingförsäkring|6342 Skadestånd|6351 Kundförlust, konstaterad
    6352 Kundförlust, befarad|6361 Garantikostnad|6370 Bevakning|6390 Övrig risk|6410 Styrelse
    6420 Revision|6421 Revisor|6422 Annan granskning|6423 Skatterådgivning|6430 Management
    6440 Årsredovisning|6450 Bolagsstämma|6490 Övrig förvaltning|6530 Redovisningstjänst
    6540 IT-drift|6550 Konsulter|6560 Serviceavgift|6570 Bankavgifter|6580 Jurist
    6590 Övriga tjänster|6800 Inhyrd personal|6810 Inhyrd produktion|6820 Inhyrt lager
    6850 Inhyrda säljare|6910 Licensavgift|6940 Granskningsavgift|6950 Tillsyn|6970 Litteratur
    6981 Branschavgift|6982 Medlemsavgift|6990 Övrigt externt|6991 Övrigt, avdragsgillt
    6992 Övrigt, ej avdragsgillt|6993 Gåvor|7010 Lön, lager|7011 Övertid, lager
    7017 Semesterlön, lager|7019 Lönebokning, lager|7082 Sjuklön, lager
    7090 Semesterändring, lager|7210 Lön, kontor|7211 Övertid, kontor|7217 Semesterlön, kontor
    7220 Lön, ledning|7240 Styrelsearvode|7282 Sjuklön, kontor|7285 Föräldralön
    7290 Semesterändring|7310 Kontanta tillägg|7321 Traktamente i Sverige
    7323 Traktamente utomlands|7331 Milersättning|7332 Milersättning, skattad|7381 Fri bostad
    7382 Fri kost|7385 Fri bil|7389 Övriga förmåner|7390 Övriga ersättningar
    7410 Kollektiv pension|7412 Egen pensionsförsäkring|7420 Pensionsavsättning
    7440 Utbetald pension|7490 Övrig pension|7510 Arbetsgivaravgift|7511 Avgift på lön
    7512 Avgift på förmåner|7519 Avgift på semester|7530 Pensionsskatt|7533 Löneskatt på pension
    7551 Skatt på räntedel|7570 Avtalsförsäkring|7571 Gruppliv|7590 Andra sociala kostnader
    7610 Kurs och utbildning|7620 Sjukvård|7622 Företagshälsa|7631 Personalfest
    7632 Personalfika, ej avdragsgill|7650 Sjuklönsförsäkring|7670 Pensionsstiftelse
    7691 Rekrytering|7692 Gåva till personal|7693 Friskvård|7699 Annan personalkostnad
    7720 Nedskrivning, byggnad|7730 Nedskrivning, inventarier|7740 Nedskrivning, omsättning
    7810 Avskrivning, immateriellt|7820 Avskrivning, byggnad|7824 Avskrivning, markanläggning
    7831 Avskrivning, maskiner|7832 Avskrivning, inventarier|7833 Avskrivning, installation
    7834 Avskrivning, fordon|7835 Avskrivning, datorer|7960 Kursförlust, rörelsen
    7970 Förlust vid såld tillgång|7973 Förlust, sålda inventarier|7990 Övrig rörelsekostnad
    8210 Utdelning på värdepapper|8231 Kursvinst, lång fordran|8236 Kursförlust, lång fordran
    8250 Ränta på lång fordran|8310 Ränteintäkt|8311 Bankränta|8313 Ränta från kund
    8314 Skattefri ränta|8331 Kursvinst, bank|8336 Kursförlust, bank|8340 Utdelning, kort
    8350 Resultat, korta placeringar|8390 Övrig finansiell intäkt|8410 Lånekostnad
    8411 Ränta på obligation|8415 Kreditränta|8417 Räntekostnad, övrigt
    8421 Ränta till leverantör|8422 Dröjsmålsränta|8423 Skattekontoränta|8431 Kursvinst, skuld
    8436 Kursförlust, skuld|8450 Värdeändring|8490 Övrig finanskostnad|8811 Avsättning till fond
    8819 Återförd fond|8820 Koncernbidrag in|8830 Koncernbidrag ut|8850 Ändrad överavskrivning
    8890 Övriga dispositioner|8910 Bolagsskatt|8920 Skatt, ändrad taxering|8940 Uppskjuten skatt
    8999 Resultat för året
    """
}
