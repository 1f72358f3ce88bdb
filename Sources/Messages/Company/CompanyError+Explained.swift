import Accounting

extension CompanyError: ExplainedError {
  package static var examples: [CompanyError] {
    [
      .isUnknown(company: "FJ02", known: ["FJ01", "NO01"]),
      .codeIsTaken(company: "FJ01", name: "Fjordvik Handel AB"),
      .codeIsMalformed(company: "Fjord vik"),
      .mustBeNamed(known: ["FJ01", "NO01", "SE01", "SE02", "SE03"]),
      .noneExists, .currencyIsUnknown(currency: "kronor"), .fileNamesNone(file: "2025.se"),
      .numberBelongsToAnother(
        number: "5566778899",
        company: "Fjordvik Handel AB",
        file: "Fjordvik Fastigheter AB"
      ), .currencyDiffers(fileCurrency: .eur, companyCurrency: .sek),
      .dimensionIsUnknown(dimension: "butik", known: ["costCentre", "project"]),
      .dimensionIsUnknown(dimension: "butik", known: []),
      .dimensionValueIsUnknown(code: "99", dimension: "Kostnadsställe"),
      .dimensionIsVariable(dimension: "Order", year: "2025", count: 12_500),
      .knewNothing(day: Day(number: 20_178)),
      .fileIsOfAnother(
        company: "SE01",
        number: "5566778899",
        file: "Fjordvik Fastigheter AB",
        fileNumber: "5599887766"
      ),
      .isHeldUnderAnotherCode(name: "Fjordvik Handel AB", number: "5566778899", code: "5566778899"),
      .fileNumberIsMalformed(file: "kassa.sie", number: "56677-8899", fault: .tooShort(by: 1)),
      .numberDecides(
        number: "5566778899",
        company: "Fjordvik Handel AB",
        fileName: "FJORDVIK HANDEL"
      ), .numberDecides(number: "5566778899", company: "Fjordvik Handel AB", fileName: ""),
      .choiceDecides(
        company: "Fjordvik Handel AB",
        fileName: "Dalby Bygg AB",
        number: "5566778899"
      ),
      .nameIsMissing(company: "FJ01"),
      .numberIsMalformed(number: "5566778890", fault: .checkDigitIsWrong),
      .numberIsUsedByAnother(number: "5566778899", company: "FJ01", name: "Fjordvik Handel AB"),
      .detailIsMalformed(option: "bank-account", written: "86011117948"),
      .detailIsMalformed(option: "email", written: "kari@@firma.no"),
      .detailIsMalformed(option: "country", written: "norge"),
      .detailIsMalformed(option: "city", written: " "),
      .detailDiffers(option: "city", books: "Bergen", file: "Oslo"),
      .detailOfFileIsMalformed(option: "bank-account", written: "86011117948"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isUnknown(let code, let known):
      language.say(
        sv: "Det finns inget företag \(code).",
        hint: known.isEmpty
          ? "Lägg upp företaget med \(Command.createCompany)."
          : "Företagen är \(language.list(known)); se dem med \(Command.listCompanies).",
        nb: "Det finnes ikke noe foretak \(code).",
        hint: known.isEmpty
          ? "Opprett foretaket med \(Command.createCompany)."
          : "Foretakene er \(language.list(known)); se dem med \(Command.listCompanies).",
        en: "There is no company \(code).",
        hint: known.isEmpty
          ? "Add the company with \(Command.createCompany)."
          : "The companies are \(language.list(known)); see \(Command.listCompanies)."
      )
    case .codeIsTaken(let code, let name):
      language.say(
        sv: "Koden \(code) tillhör redan \(name).",
        hint: "Välj en annan kod.",
        nb: "Koden \(code) tilhører allerede \(name).",
        hint: "Velg en annen kode.",
        en: "The code \(code) belongs to \(name) already.",
        hint: "Choose another code."
      )
    case .codeIsMalformed(let code):
      language.say(
        sv: "\(code) kan inte vara ett företags kod.",
        hint: "Skriv 1–20 tecken: bokstäverna A–Z, siffror, bindestreck och understreck.",
        nb: "\(code) kan ikke være koden til et foretak.",
        hint: "Skriv 1–20 tegn: bokstavene A–Z, sifre, bindestrek og understrek.",
        en: "\(code) cannot be the code of a company.",
        hint: "Write 1–20 characters: the letters A–Z, digits, hyphens and underscores."
      )
    case .mustBeNamed(let known):
      language.say(
        sv: "Databasen har flera företag: \(language.list(known)).",
        hint: "Ange företaget med --company.",
        nb: "Databasen har flere foretak: \(language.list(known)).",
        hint: "Oppgi foretaket med --company.",
        en: "The database holds several companies: \(language.list(known)).",
        hint: "Name the company with --company."
      )
    case .noneExists:
      language.say(
        sv: "Databasen har inget företag.",
        hint: "Importera en SIE-fil, eller använd \(Command.createCompany).",
        nb: "Databasen har ingen foretak.",
        hint: "Importer en SIE-fil, eller bruk \(Command.createCompany).",
        en: "The database holds no company.",
        hint: "Import a SIE file, or use \(Command.createCompany)."
      )
    case .currencyIsUnknown(let text):
      language.say(
        sv: "\(text) är ingen valutakod.",
        hint: "Skriv valutan med sin ISO-kod, till exempel SEK.",
        nb: "\(text) er ikke en valutakode.",
        hint: "Skriv valutaen med ISO-koden, for eksempel NOK.",
        en: "\(text) is no currency code.",
        hint: "Write the currency by its ISO code, such as SEK."
      )
    case .fileNamesNone(let file):
      language.say(
        sv: "Filen \(file) säger inte vilket företag den gäller: organisationsnummer saknas.",
        hint: "Ange företaget med --company.",
        nb: "Filen \(file) sier ikke hvilket foretak den gjelder: organisasjonsnummer mangler.",
        hint: "Oppgi foretaket med --company.",
        en: "The file \(file) does not say which company it is for: it has no organisation number.",
        hint: "Name the company with --company."
      )
    case .numberBelongsToAnother(let number, let company, let file):
      language.say(
        sv: "Filen gäller \(file), men organisationsnumret \(number) tillhör \(company).",
        hint: "Är det samma företag, ange det med --company; rätta annars filen.",
        nb: "Filen gjelder \(file), men organisasjonsnummeret \(number) tilhører \(company).",
        hint: "Er det samme foretak, oppgi det med --company; rett ellers filen.",
        en: "The file is for \(file), but the organisation number \(number) belongs to \(company).",
        hint: "If they are one company, name it with --company; else correct the file."
      )
    case .currencyDiffers(let file, let company):
      language.say(
        sv: "Filen är i \(file), men företagets redovisningsvaluta är \(company).",
        hint: "Ange ett annat företag med --company; en ny kod lägger upp ett nytt företag.",
        nb: "Filen er i \(file), men regnskapsvalutaen til foretaket er \(company).",
        hint: "Oppgi et annet foretak med --company; en ny kode oppretter et nytt foretak.",
        en: "The file is in \(file), but the company's accounting currency is \(company).",
        hint: "Name another company with --company; a new code adds a new company."
      )
    case .dimensionIsUnknown(let name, let known):
      language.say(
        sv: "Det finns ingen dimension \(name).",
        hint: known.isEmpty
          ? "Företaget har inga dimensioner."
          : "Företagets dimensioner är \(language.list(known)).",
        nb: "Det finnes ingen dimensjon \(name).",
        hint: known.isEmpty
          ? "Foretaket har ingen dimensjoner."
          : "Dimensjonene til foretaket er \(language.list(known)).",
        en: "There is no dimension \(name).",
        hint: known.isEmpty
          ? "The company has no dimensions."
          : "The company's dimensions are \(language.list(known))."
      )
    case .dimensionValueIsUnknown(let value, let dimension):
      language.say(
        sv: "Dimensionen \(dimension) har inget värde \(value).",
        hint: "\(Command.listDimensions) visar dimensionerna med sina värden.",
        nb: "Dimensjonen \(dimension) har ingen verdi \(value).",
        hint: "\(Command.listDimensions) viser dimensjonene med verdiene.",
        en: "The dimension \(dimension) has no value \(value).",
        hint: "\(Command.listDimensions) shows the dimensions with their values."
      )
    case .dimensionIsVariable(let dimension, let year, let count):
      language.say(
        sv:
          "Verifikationerna för \(year) har \(language.count(count)) olika värden i dimensionen \(dimension).",
        hint:
          "Ett värde för varje order eller faktura hör hemma i verifikationens text eller referens.",
        nb:
          "Bilagene i \(year) har \(language.count(count)) ulike verdier i dimensjonen \(dimension).",
        hint:
          "En verdi for hver ordre eller faktura hører hjemme i teksten eller referansen til bilaget.",
        en:
          "The vouchers of \(year) have \(language.count(count)) values of the dimension \(dimension).",
        hint: "A value for each order or invoice belongs in the text or reference of its voucher."
      )
    case .knewNothing(let day):
      language.say(
        sv: "När \(language.day(day)) var slut var inget registrerat för företaget.",
        hint: "Ange en senare dag; bokföringsdagar väljer --period.",
        nb: "Da \(language.day(day)) var slutt, var ingenting registrert for foretaket.",
        hint: "Oppgi en senere dag; bokføringsdager velger --period.",
        en: "When \(language.day(day)) was over, nothing was recorded of the company.",
        hint: "Give a later day; days of vouchers are chosen by --period."
      )
    case .fileIsOfAnother(let company, let number, let file, let fileNumber):
      language.say(
        sv:
          "Filen gäller \(file) (\(fileNumber)), men företaget \(company) har organisationsnummer \(number).",
        hint:
          "Välj rätt fil, eller ange ett annat företag med --company; en ny kod lägger upp ett nytt företag.",
        nb:
          "Filen gjelder \(file) (\(fileNumber)), men foretaket \(company) har organisasjonsnummer \(number).",
        hint:
          "Velg riktig fil, eller oppgi et annet foretak med --company; en ny kode oppretter et nytt foretak.",
        en:
          "The file is about \(file) (\(fileNumber)), but the company \(company) has the organisation number \(number).",
        hint:
          "Choose the right file, or name another company with --company; a new code adds a new company."
      )
    case .isHeldUnderAnotherCode(let name, let number, let code):
      language.say(
        sv: "\(name) (\(number)) finns redan, med koden \(code).",
        hint: "Ange --company \(code), eller utelämna --company.",
        nb: "\(name) (\(number)) finnes allerede, med koden \(code).",
        hint: "Oppgi --company \(code), eller utelat --company.",
        en: "\(name) (\(number)) is here already, under the code \(code).",
        hint: "Give --company \(code), or leave --company out."
      )
    case .fileNumberIsMalformed(let file, let number, let fault):
      language.say(
        sv:
          "Filen \(file) har ett organisationsnummer som inte kan vara rätt, \(number): \(fault.told(in: language)).",
        hint: "Rätta numret i filen, eller ange företaget med --company.",
        nb:
          "Filen \(file) har et organisasjonsnummer som ikke kan være riktig, \(number): \(fault.told(in: language)).",
        hint: "Rett nummeret i filen, eller oppgi foretaket med --company.",
        en:
          "The file \(file) has an organisation number that cannot be right, \(number): \(fault.told(in: language)).",
        hint: "Correct the number in the file, or name the company with --company."
      )
    case .numberDecides(let number, let company, let name):
      language.say(
        sv: (name.isEmpty ? "Filen nämner inget företag" : "Filen kallar företaget \(name)")
          + "; genom organisationsnumret \(number) gäller den \(company).",
        hint: "Är det ett annat företag, ångra importen och ange det med --company.",
        nb: (name.isEmpty ? "Filen nevner ikke noe foretak" : "Filen kaller foretaket \(name)")
          + "; gjennom organisasjonsnummeret \(number) gjelder den \(company).",
        hint: "Er det et annet foretak, angre importen og oppgi det med --company.",
        en: (name.isEmpty ? "The file names no company" : "The file calls the company \(name)")
          + "; by the organisation number \(number) it is for \(company).",
        hint: "If it is another company, undo the import and name it with --company."
      )
    case .choiceDecides(let company, let name, let number):
      language.say(
        sv:
          "Filen gäller \(name)\(number.isEmpty ? "" : " (\(number))"), men bokförs hos \(company), som --company säger.",
        hint: "Stämmer det inte, ångra importen och ange rätt företag.",
        nb:
          "Filen gjelder \(name)\(number.isEmpty ? "" : " (\(number))"), men bokføres hos \(company), som --company sier.",
        hint: "Stemmer det ikke, angre importen og oppgi rett foretak.",
        en:
          "The file is of \(name)\(number.isEmpty ? "" : " (\(number))"), but is posted in \(company), as --company says.",
        hint: "If that is not right, undo the import and name the right company."
      )
    case .nameIsMissing(let code):
      language.say(
        sv: "Företaget \(code) saknar namn.",
        hint: "Ange namnet med --name.",
        nb: "Foretaket \(code) mangler navn.",
        hint: "Oppgi navnet med --name.",
        en: "Company \(code) has no name.",
        hint: "Give its name with --name."
      )
    case .numberIsMalformed(let number, let fault):
      language.say(
        sv: "\(number) är inget riktigt organisationsnummer: \(fault.told(in: language)).",
        hint: "Rätta det med \(Command.numberCompany); filer hittar företaget genom numret.",
        nb: "\(number) er ikke et riktig organisasjonsnummer: \(fault.told(in: language)).",
        hint: "Rett det med \(Command.numberCompany); filer finner foretaket gjennom nummeret.",
        en: "\(number) is no right organisation number: \(fault.told(in: language)).",
        hint: "Correct it with \(Command.numberCompany); files find the company by it."
      )
    case .numberIsUsedByAnother(let number, let code, let name):
      language.say(
        sv: "Organisationsnumret \(number) har också företaget \(code), \(name).",
        hint: "Är de olika företag, rätta numret; annars anger du företaget med --company.",
        nb: "Organisasjonsnummeret \(number) har også foretaket \(code), \(name).",
        hint: "Er de ulike foretak, rett nummeret; ellers oppgir du foretaket med --company.",
        en: "The company \(code), \(name), has the organisation number \(number) too.",
        hint: "If they differ, correct the number; else name the company with --company."
      )
    case .detailIsMalformed(let option, let written):
      language.say(
        sv: "Valet --\(option) kan inte vara \(language.quoted(written)).",
        hint: "\(Language.sv.form(ofDetail: option)); `bokslut company --help` säger mer.",
        nb: "Valget --\(option) kan ikke være \(language.quoted(written)).",
        hint: "\(Language.nb.form(ofDetail: option)); `bokslut company --help` sier mer.",
        en: "The option --\(option) cannot be \(language.quoted(written)).",
        hint: "\(Language.en.form(ofDetail: option)); `bokslut company --help` says more."
      )
    case .detailDiffers(let option, let books, let file):
      language.say(
        sv:
          "För --\(option) har filen \(language.quoted(file)); bokföringen har \(language.quoted(books)), som står kvar.",
        hint: "Är det filen som har rätt, ange det: \(Command.setCompany(option, file)).",
        nb:
          "For --\(option) har filen \(language.quoted(file)); regnskapet har \(language.quoted(books)), som blir stående.",
        hint: "Er det filen som har rett, oppgi det: \(Command.setCompany(option, file)).",
        en:
          "For --\(option) the file has \(language.quoted(file)); the books have \(language.quoted(books)), which stays.",
        hint: "If it is the file that is right, give it: \(Command.setCompany(option, file))."
      )
    case .detailOfFileIsMalformed(let option, let written):
      language.say(
        sv: "Det som filen har för --\(option) kan inte sparas: \(language.quoted(written)).",
        hint: "\(Language.sv.form(ofDetail: option)), och ange det: \(Command.setCompany(option)).",
        nb: "Det filen har for --\(option), kan ikke lagres: \(language.quoted(written)).",
        hint: "\(Language.nb.form(ofDetail: option)), og oppgi det: \(Command.setCompany(option)).",
        en: "What the file has for --\(option) cannot be kept: \(language.quoted(written)).",
        hint: "\(Language.en.form(ofDetail: option)), and give it: \(Command.setCompany(option))."
      )
    }
  }
}

extension Language {
  /// How a fact of a company is written, by the option that sets it.
  fileprivate func form(ofDetail option: String) -> String {
    switch CompanyDetails.Fact(rawValue: option) {
    case .email:
      say(
        sv: "Skriv en adress med ett @ mellan namn och domän",
        nb: "Skriv en adresse med én @ mellom navn og domene",
        en: "Write an address with one @ between name and domain"
      )
    case .country:
      say(
        sv: "Skriv landet med två stora bokstäver, som NO",
        nb: "Skriv landet med to store bokstaver, som NO",
        en: "Write the country in two capital letters, such as NO"
      )
    case .bankAccount:
      say(
        sv: "Kontrollera siffror och längd",
        nb: "Kontroller sifre og lengde",
        en: "Check its digits and length"
      )
    default:
      say(
        sv: "Skriv en kortare text på en rad, inte en tom",
        nb: "Skriv en kortere tekst på én linje, ikke en tom",
        en: "Write a shorter text on one line, not an empty one"
      )
    }
  }
}

extension OrganisationNumber.Fault {
  /// What is wrong, as it stands behind a colon.
  func told(in language: Language) -> String {
    switch self {
    case .tooShort(let count):
      language.say(
        sv: "det är \(language.digits(count)) för kort",
        nb: "det er \(language.digits(count)) for kort",
        en: "it is \(language.digits(count)) short"
      )
    case .tooLong(let count):
      language.say(
        sv: "det är \(language.digits(count)) för långt",
        nb: "det er \(language.digits(count)) for langt",
        en: "it is \(language.digits(count)) too long"
      )
    case .holds(let character):
      language.say(
        sv: "det innehåller \(language.quoted(character))",
        nb: "det inneholder \(language.quoted(character))",
        en: "it holds \(language.quoted(character))"
      )
    case .checkDigitIsWrong:
      language.say(
        sv: "kontrollsiffran stämmer inte",
        nb: "kontrollsifferet stemmer ikke",
        en: "its check digit is wrong"
      )
    }
  }
}
