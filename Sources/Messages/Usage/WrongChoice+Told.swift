/// Options of a command line that are each right, but not together, or not with such a value.
package enum WrongChoice: Hashable, Sendable {
  case allBesideCompany
  case asOfDayBesideSequence
  case countIsNegative
  case daysAreReversed
  case gainWithoutLoss
  case groupNameIsReserved
  case isOfOneCompany
  case jsonBesideFormat
  case jsonWithoutOutput
  case keyIsEmpty
  case limitIsBelowOne
  case maximumChangeIsNegative
  case monthOrMonths
  case lengthIsOutside(most: Int)
  case monthsAreReversed
  case nothingToSet
  case newOnlyBesideAgain
  case notOfTheRiksbank
  case oneOfRunPeriodYear
  case reasonIsEmpty
  case runBesideChoices
  case sendingIsOf4I
  case sameFileTwice
  case separatorsClash
  case userNameIsMalformed
  case voucherByEither
  case yearIsOutside(first: Int, last: Int)
  case yearOrPeriod
  case groupingByHalves
  case partSizeIsBelowOne
  case partsWithoutFolder
  case periodOrEnding
  case statusOrAccess
  case namesOfChartFile
  case patternBesideLength
  case companyOrAll
  case nothingToSetOfUser
  case isOfDimensionValue
  case isOfDimension
  case nothingToSetOfDimension
  case alwaysBesideDays
  case oneOfValueBlankFree
  case workersWithoutEach
  case workersAreOutside(most: Int)
  case balancingByHalves
  case anyBesideOptions
  case valueOrNone
  case vouchersToEdit
  case fileOrAgainst

  static var examples: [WrongChoice] {
    [
      .allBesideCompany, .asOfDayBesideSequence, .countIsNegative, .daysAreReversed, .sameFileTwice,
      .gainWithoutLoss,
      .groupNameIsReserved, .isOfOneCompany, .jsonBesideFormat,
      .jsonWithoutOutput, .keyIsEmpty, .limitIsBelowOne, .maximumChangeIsNegative,
      .monthOrMonths, .lengthIsOutside(most: 999), .monthsAreReversed, .nothingToSet,
      .newOnlyBesideAgain,
      .notOfTheRiksbank, .oneOfRunPeriodYear, .sendingIsOf4I, .reasonIsEmpty, .runBesideChoices,
      .separatorsClash,
      .userNameIsMalformed, .voucherByEither, .yearIsOutside(first: 1_900, last: 2_999),
      .yearOrPeriod, .groupingByHalves, .partSizeIsBelowOne, .partsWithoutFolder,
      .periodOrEnding, .statusOrAccess,
      .namesOfChartFile,
      .patternBesideLength,
      .companyOrAll, .nothingToSetOfUser, .isOfDimensionValue, .isOfDimension,
      .nothingToSetOfDimension, .alwaysBesideDays, .oneOfValueBlankFree,
      .workersWithoutEach, .workersAreOutside(most: 64),
      .balancingByHalves, .anyBesideOptions, .valueOrNone, .vouchersToEdit,
      .fileOrAgainst,
    ]
  }

  func told(in language: Language) -> String {
    switch self {
    case .allBesideCompany:
      language.say(
        sv: "Valet --all är alla företag; ange inget med --company, eller utelämna --all.",
        nb: "Valget --all er alle foretak; oppgi ingen med --company, eller utelat --all.",
        en: "The option --all is every company; name none with --company, or leave --all out."
      )
    case .asOfDayBesideSequence:
      language.say(
        sv: "Ange antingen --as-of eller --as-of-sequence.",
        nb: "Oppgi enten --as-of eller --as-of-sequence.",
        en: "Give either --as-of or --as-of-sequence."
      )
    case .countIsNegative:
      language.say(
        sv: "Antalet verifikationer kan inte vara negativt.",
        nb: "Antallet bilag kan ikke være negativt.",
        en: "The number of vouchers is not negative."
      )
    case .daysAreReversed:
      language.say(
        sv: "Den första dagen ligger efter den sista.",
        nb: "Den første dagen ligger etter den siste.",
        en: "The first day lies after the last."
      )
    case .sameFileTwice:
      language.say(
        sv: "Valen --output och --journal anger samma fil.",
        nb: "Valgene --output og --journal oppgir samme fil.",
        en: "The options --output and --journal name the same file."
      )
    case .gainWithoutLoss:
      language.say(
        sv: "Ange både --gain och --loss, eller ingetdera för att se profilen.",
        nb: "Oppgi både --gain og --loss, eller ingen av dem for å se profilen.",
        en: "Give both --gain and --loss, or neither to show the profile."
      )
    case .groupNameIsReserved:
      language.say(
        sv: "En användargrupp har ett namn, som varken är all eller none.",
        nb: "En brukergruppe har et navn, som verken er all eller none.",
        en: "A group has a name, other than all and none."
      )
    case .isOfOneCompany:
      language.say(
        sv: "Flera företag visas utan --months, --compare, --by-dimension och --as-of-sequence.",
        nb: "Flere foretak vises uten --months, --compare, --by-dimension og --as-of-sequence.",
        en: "Several companies go without --months, --compare, --by-dimension, --as-of-sequence."
      )
    case .yearOrPeriod:
      language.say(
        sv: "Ange antingen --year eller --period.",
        nb: "Oppgi enten --year eller --period.",
        en: "Give either --year or --period."
      )
    case .groupingByHalves:
      language.say(
        sv: "Ange både --grouping-category och --grouping-code.",
        nb: "Oppgi både --grouping-category og --grouping-code.",
        en: "Give both --grouping-category and --grouping-code."
      )
    case .companyOrAll:
      language.say(
        sv: "Ange ett företag med --company, eller --all för alla företag.",
        nb: "Oppgi et foretak med --company, eller --all for alle foretak.",
        en: "Name a company with --company, or give --all for every company."
      )
    case .nothingToSetOfUser:
      language.say(
        sv: "Ange --full-name, --active eller båda.",
        nb: "Oppgi --full-name, --active eller begge.",
        en: "Give --full-name, --active or both."
      )
    case .isOfDimensionValue:
      language.say(
        sv: "Valen --suspended, --from, --to, --always, --owner och --group kräver --value.",
        nb: "Valgene --suspended, --from, --to, --always, --owner og --group krever --value.",
        en: "The options --suspended, --from, --to, --always, --owner and --group need --value."
      )
    case .isOfDimension:
      language.say(
        sv: "Valen --mask och --active gäller dimensionen; utelämna --value.",
        nb: "Valgene --mask og --active gjelder dimensjonen; utelat --value.",
        en: "The options --mask and --active are of the dimension; leave --value out."
      )
    case .fileOrAgainst:
      language.say(
        sv: "Ange antingen en fil eller --against.",
        nb: "Oppgi enten en fil eller --against.",
        en: "Give either a file or --against."
      )
    case .nothingToSetOfDimension:
      language.say(
        sv: "Ange minst ett val som ska ändras, till exempel --name eller --suspended.",
        nb: "Oppgi minst ett valg som skal endres, for eksempel --name eller --suspended.",
        en: "Give at least one option to set, such as --name or --suspended."
      )
    case .alwaysBesideDays:
      language.say(
        sv: "Valet --always tar tillbaka båda dagarna; ange inte --from eller --to.",
        nb: "Valget --always tar tilbake begge dagene; oppgi ikke --from eller --to.",
        en: "The option --always takes back both days; give neither --from nor --to."
      )
    case .oneOfValueBlankFree:
      language.say(
        sv: "Ange ett av --value, --blank och --free.",
        nb: "Oppgi ett av --value, --blank og --free.",
        en: "Give one of --value, --blank and --free."
      )
    case .balancingByHalves:
      language.say(
        sv: "Ange --dimension, --debit och --credit, eller enbart --none.",
        nb: "Oppgi --dimension, --debit og --credit, eller bare --none.",
        en: "Give --dimension, --debit and --credit, or --none alone."
      )
    case .anyBesideOptions:
      language.say(
        sv: "Valet --any är vilken text som helst; ange det utan --option.",
        nb: "Valget --any er hvilken tekst som helst; oppgi det uten --option.",
        en: "The option --any is any text; give it without --option."
      )
    case .valueOrNone:
      language.say(
        sv: "Ange ett av --value och --none.",
        nb: "Oppgi ett av --value og --none.",
        en: "Give one of --value and --none."
      )
    case .vouchersToEdit:
      language.say(
        sv: "Ange vilka rader: --voucher eller --id, eller --run eller --period.",
        nb: "Oppgi hvilke linjer: --voucher eller --id, eller --run eller --period.",
        en: "Say which lines: --voucher or --id, or --run or --period."
      )
    case .partSizeIsBelowOne:
      language.say(
        sv: "Valet --part-size är ett antal från 1 och uppåt.",
        nb: "Valget --part-size er et antall fra 1 og oppover.",
        en: "The option --part-size is a number from 1."
      )
    case .namesOfChartFile:
      language.say(
        sv: "Valet --names är för bas och ns4102; en fil har sina egna benämningar.",
        nb: "Valget --names er for bas og ns4102; en fil har sine egne navn.",
        en: "The option --names is for bas and ns4102; a file has names of its own."
      )
    case .partsWithoutFolder:
      language.say(
        sv: "Valet --part-size kräver en mapp för filerna, med --output.",
        nb: "Valget --part-size krever en mappe for filene, med --output.",
        en: "The option --part-size needs a folder for the files, with --output."
      )
    case .jsonBesideFormat:
      language.say(
        sv: "Valet --json är --format json; ange bara ett av --json och --format.",
        nb: "Valget --json er --format json; oppgi bare ett av --json og --format.",
        en: "The option --json is --format json; give only one of --json and --format."
      )
    case .jsonWithoutOutput:
      language.say(
        sv: "Valet --json kräver --output: utan det går själva filen till standard ut.",
        nb: "Valget --json krever --output: uten det går selve filen til standard ut.",
        en: "The option --json needs --output: the data goes to standard output without it."
      )
    case .keyIsEmpty:
      language.say(
        sv: "Valet --idempotency-key kräver en nyckel som inte är tom.",
        nb: "Valget --idempotency-key krever en nøkkel som ikke er tom.",
        en: "The option --idempotency-key needs a key that is not empty."
      )
    case .limitIsBelowOne:
      language.say(
        sv: "Valet --limit är ett antal från 1 och uppåt.",
        nb: "Valget --limit er et antall fra 1 og oppover.",
        en: "The option --limit is a number from 1."
      )
    case .workersWithoutEach:
      language.say(
        sv: "Valet --workers gäller företag som stängs vart och ett för sig: lägg till --each.",
        nb: "Valget --workers gjelder foretak som avsluttes hvert for seg: legg til --each.",
        en: "The option --workers is of companies that close each by itself: add --each."
      )
    case .workersAreOutside(let most):
      language.say(
        sv: "Valet --workers är ett antal från 1 till \(most).",
        nb: "Valget --workers er et antall fra 1 til \(most).",
        en: "The option --workers is a number from 1 to \(most)."
      )
    case .monthOrMonths:
      language.say(
        sv: "Ange en månad med --period, eller flera med --from och --through.",
        nb: "Oppgi en måned med --period, eller flere med --from og --through.",
        en: "Name one month by --period, or several by --from and --through."
      )
    case .lengthIsOutside(let most):
      language.say(
        sv: "Valet --length är ett antal från 1 till \(most).",
        nb: "Valget --length er et antall fra 1 til \(most).",
        en: "The option --length is a number from 1 to \(most)."
      )
    case .patternBesideLength:
      language.say(
        sv: "Ange periodernas längd med --length och --unit, eller ett mönster med --pattern.",
        nb: "Oppgi periodenes lengde med --length og --unit, eller et mønster med --pattern.",
        en: "Give the length of the periods by --length and --unit, or a pattern by --pattern."
      )
    case .monthsAreReversed:
      language.say(
        sv: "Månaden i --from kommer efter den i --through.",
        nb: "Måneden i --from kommer etter den i --through.",
        en: "The month of --from comes after that of --through."
      )
    case .nothingToSet:
      language.say(
        sv: "Ange minst ett val som ska ändras.",
        nb: "Oppgi minst ett valg som skal endres.",
        en: "Give at least one option to set."
      )
    case .maximumChangeIsNegative:
      language.say(
        sv: "Valet --max-change kan inte vara negativ.",
        nb: "Valget --max-change kan ikke være negativ.",
        en: "The option --max-change is not negative."
      )
    case .newOnlyBesideAgain:
      language.say(
        sv: "Välj antingen --new-only eller --again.",
        nb: "Velg enten --new-only eller --again.",
        en: "Choose either --new-only or --again."
      )
    case .notOfTheRiksbank:
      language.say(
        sv: "Valen --currency och --unit gäller bara Riksbankens filer.",
        nb: "Valgene --currency og --unit gjelder bare filene til Riksbanken.",
        en: "The options --currency and --unit are for files of the Riksbank."
      )
    case .oneOfRunPeriodYear:
      language.say(
        sv: "Ange högst ett av --run, --period och --year.",
        nb: "Oppgi høyst ett av --run, --period og --year.",
        en: "Give one of --run, --period and --year at most."
      )
    case .sendingIsOf4I:
      language.say(
        sv: "Valen --run, --period, --again och --dry-run hör till --type 4i.",
        nb: "Valgene --run, --period, --again og --dry-run hører til --type 4i.",
        en: "The options --run, --period, --again and --dry-run go with --type 4i."
      )
    case .periodOrEnding:
      language.say(
        sv: "Ange perioder med --period, eller dagen då de slutar med --ending.",
        nb: "Oppgi perioder med --period, eller dagen de slutter med --ending.",
        en: "Name periods with --period, or the day on which they end with --ending."
      )
    case .statusOrAccess:
      language.say(
        sv: "Ange vad som ska ändras: --status, --access eller båda.",
        nb: "Oppgi det som skal endres: --status, --access eller begge.",
        en: "Say what is to change: --status, --access or both."
      )
    case .reasonIsEmpty:
      language.say(
        sv: "Valet --reason anger anledningen och kan inte vara tom.",
        nb: "Valget --reason gir begrunnelsen og kan ikke være tom.",
        en: "The option --reason says why, and is not empty."
      )
    case .runBesideChoices:
      language.say(
        sv: "Valet --run bokför en plan som den granskades; utelämna de andra valen.",
        nb: "Valget --run bokfører en plan slik den ble gjennomgått; utelat de andre valgene.",
        en: "The option --run posts a plan as it was reviewed; leave the other choices out."
      )
    case .separatorsClash:
      language.say(
        sv: "Skiljetecknet är ”;” eller ”,”, decimaltecknet ”,” eller ”.”, och aldrig samma.",
        nb: "Skilletegnet er «;» eller «,», desimaltegnet «,» eller «.», og aldri det samme.",
        en: "The separator is “;” or “,”, the decimal mark “,” or “.”, and never the same."
      )
    case .userNameIsMalformed:
      language.say(
        sv: "En användare har ett namn utan styrtecken.",
        nb: "En bruker har et navn uten styretegn.",
        en: "A user has a name without control characters."
      )
    case .voucherByEither:
      language.say(
        sv: "Ange verifikationen med antingen serie och nummer eller --id.",
        nb: "Oppgi bilaget med enten serie og nummer eller --id.",
        en: "Name the voucher by its series and number, or by --id."
      )
    case .yearIsOutside(let first, let last):
      language.say(
        sv: "Året ska ligga mellan \(first) och \(last).",
        nb: "Året skal ligge mellom \(first) og \(last).",
        en: "The year lies between \(first) and \(last)."
      )
    }
  }
}
