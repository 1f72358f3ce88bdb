import Accounting

extension SendingError: ExplainedError {
  package static var examples: [SendingError] {
    [
      .wereSentBefore(count: 3, first: "FX1"), .areSentAgain(count: 3, first: "FX1"),
      .haveComeHome(count: 3, first: "FX1"), .cancelOut(count: 2, first: "FX1"),
      .waitForOriginals(count: 1, first: "FX2", year: "2025"),
      .kindIsLeftOut(kind: .opening, count: 2, first: "OT1"),
      .moveReportingOnly(count: 1, first: "FX1", reporting: .eur),
      .reportingIsLeftOut(vouchers: 2, reporting: .eur, accounting: .sek),
      .closingIsOrdinary(count: 1, first: "C1"),
      .filesOfVouchersAreLeftOut(count: 12, first: "L1", run: 5), .nothingIsSent,
      .runIsOfTheOtherProgram(run: 1, kind: .importSIE), .runIsUndone(run: 3, by: 5),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    func counted(_ count: Int, _ first: String) -> String {
      language.say(
        sv: "(antal: \(language.count(count)), först \(first))",
        nb: "(antall: \(language.count(count)), først \(first))",
        en: "(count: \(language.count(count)), first \(first))"
      )
    }
    switch self {
    case .wereSentBefore(let count, let first):
      return language.say(
        sv: "Verifikationer som redan har skickats står inte i filen \(counted(count, first)).",
        hint: "Har det andra programmet inte läst in dem, skicka dem igen med --again.",
        nb: "Bilag som allerede er sendt, står ikke i filen \(counted(count, first)).",
        hint: "Har det andre programmet ikke lest dem inn, send dem på nytt med --again.",
        en: "Vouchers that were sent before are not in the file \(counted(count, first)).",
        hint: "If the other program has not read them in, send them once more with --again."
      )
    case .areSentAgain(let count, let first):
      return language.say(
        sv: "Verifikationer som redan har skickats står i filen igen \(counted(count, first)).",
        hint: "Läs in filen bara om det andra programmet saknar dem; annars bokförs de två gånger.",
        nb: "Bilag som allerede er sendt, står i filen på nytt \(counted(count, first)).",
        hint:
          "Les inn filen bare hvis det andre programmet mangler dem; ellers bokføres de to ganger.",
        en: "Vouchers that were sent before are in the file again \(counted(count, first)).",
        hint: "Read the file in only if the other program lacks them; else they are posted twice."
      )
    case .haveComeHome(let count, let first):
      return language.say(
        sv:
          "Verifikationer som har kommit tillbaka från det andra programmet står inte i filen \(counted(count, first)).",
        hint: "Inget behöver göras; det andra programmet har dem.",
        nb:
          "Bilag som er kommet tilbake fra det andre programmet, står ikke i filen \(counted(count, first)).",
        hint: "Du trenger ikke å gjøre noe; det andre programmet har dem.",
        en:
          "Vouchers that have come home from the other program are not in the file \(counted(count, first)).",
        hint: "Nothing to do; the other program has them."
      )
    case .cancelOut(let count, let first):
      return language.say(
        sv:
          "Verifikationer som har återförts i samma period står inte i filen, inte heller återföringarna \(counted(count, first)).",
        hint: "Inget behöver göras; de tar ut varandra.",
        nb:
          "Bilag som er tilbakeført i samme periode, står ikke i filen, og heller ikke tilbakeføringene \(counted(count, first)).",
        hint: "Du trenger ikke å gjøre noe; de opphever hverandre.",
        en:
          "Vouchers that were reversed in their own period are not in the file, nor their contra vouchers \(counted(count, first)).",
        hint: "Nothing to do; they cancel each other out."
      )
    case .waitForOriginals(let count, let first, let year):
      return language.say(
        sv:
          "Återföringar av verifikationer som inte har skickats står inte i filen \(counted(count, first)).",
        hint: "Skicka båda med hela året: \(Command.send(year: year)).",
        nb:
          "Tilbakeføringer av bilag som ikke er sendt, står ikke i filen \(counted(count, first)).",
        hint: "Send begge med hele året: \(Command.send(year: year)).",
        en:
          "Contra vouchers of what has not been sent are not in the file \(counted(count, first)).",
        hint: "Send both with the whole year: \(Command.send(year: year))."
      )
    case .kindIsLeftOut(let kind, let count, let first):
      let name = kind.name(in: language)
      return language.say(
        sv: "Verifikationer av slaget \(name) står inte i filen \(counted(count, first)).",
        hint: "Det som öppnar eller avslutar ett år är saldon i det andra programmet.",
        nb: "Bilag av typen \(name) står ikke i filen \(counted(count, first)).",
        hint: "Det som åpner eller avslutter et år, er saldoer i det andre programmet.",
        en: "Vouchers of the kind \(name) are not in the file \(counted(count, first)).",
        hint: "What opens or ends a year is a balance in the other program."
      )
    case .moveReportingOnly(let count, let first, let reporting):
      return language.say(
        sv:
          "Verifikationer som bara har belopp i \(reporting) står inte i filen \(counted(count, first)).",
        hint: "Inget behöver göras; SIE har ingen rapporteringsvaluta.",
        nb:
          "Bilag som bare har beløp i \(reporting), står ikke i filen \(counted(count, first)).",
        hint: "Du trenger ikke å gjøre noe; SIE har ingen rapporteringsvaluta.",
        en:
          "Vouchers that have amounts in \(reporting) alone are not in the file \(counted(count, first)).",
        hint: "Nothing to do; SIE has no reporting currency."
      )
    case .reportingIsLeftOut(let vouchers, let reporting, let accounting):
      return language.say(
        sv:
          "\(language.vouchers(vouchers)) har även belopp i \(reporting); filen har bara beloppen i \(accounting).",
        hint: "Inget behöver göras; SIE har ingen rapporteringsvaluta.",
        nb:
          "\(language.vouchers(vouchers)) har også beløp i \(reporting); filen har bare beløpene i \(accounting).",
        hint: "Du trenger ikke å gjøre noe; SIE har ingen rapporteringsvaluta.",
        en:
          "\(language.counted(vouchers, "voucher has", "vouchers have")) amounts in \(reporting), too; the file has only those in \(accounting).",
        hint: "Nothing to do; SIE has no reporting currency."
      )
    case .closingIsOrdinary(let count, let first):
      return language.say(
        sv:
          "Bokslutsverifikationer är i filen vanliga verifikationer på sin dag \(counted(count, first)).",
        hint: "Läs in dem innan det andra programmet avslutar året.",
        nb: "Avslutningsbilag er i filen vanlige bilag på sin dag \(counted(count, first)).",
        hint: "Les dem inn før det andre programmet avslutter året.",
        en:
          "Closing entries are ordinary vouchers of their day in the file \(counted(count, first)).",
        hint: "Read them in before the other program ends the year."
      )
    case .filesOfVouchersAreLeftOut(let count, let first, let run):
      return language.say(
        sv:
          "Verifikationer som kom i filer med bara verifikationer står inte i filen \(counted(count, first)).",
        hint: "Saknar det andra programmet dem, skicka importen: \(Command.send(run: run)).",
        nb: "Bilag som kom i filer med bare bilag, står ikke i filen \(counted(count, first)).",
        hint: "Mangler det andre programmet dem, send importen: \(Command.send(run: run)).",
        en:
          "Vouchers that came in files of vouchers alone are not in the file \(counted(count, first)).",
        hint: "If the other program lacks them, send the import: \(Command.send(run: run))."
      )
    case .nothingIsSent:
      return language.say(
        sv: "Det finns inget att skicka; ingen fil skrivs.",
        hint: "Inget behöver göras.",
        nb: "Det er ingenting å sende; ingen fil skrives.",
        hint: "Du trenger ikke å gjøre noe.",
        en: "There is nothing to send; no file is written.",
        hint: "Nothing to do."
      )
    case .runIsOfTheOtherProgram(let run, let kind):
      return language.say(
        sv:
          "Körning \(run) (\(kind.name(in: language))) gäller vad det andra programmet självt har.",
        hint: "Välj en körning som har bokfört här: \(Command.listRuns).",
        nb:
          "Kjøring \(run) (\(kind.name(in: language))) gjelder det som det andre programmet selv har.",
        hint: "Velg en kjøring som har bokført her: \(Command.listRuns).",
        en: "Run \(run) (\(kind.name(in: language))) is about what the other program has itself.",
        hint: "Choose a run that has posted here: \(Command.listRuns)."
      )
    case .runIsUndone(let run, let undo):
      return language.say(
        sv: "Körning \(run) är ångrad genom körning \(undo); dess verifikationer är återförda.",
        hint: "Har de skickats, skicka även återföringarna: \(Command.send(run: undo)).",
        nb: "Kjøring \(run) er angret med kjøring \(undo); bilagene dens er tilbakeført.",
        hint: "Er de sendt, send også tilbakeføringene: \(Command.send(run: undo)).",
        en: "Run \(run) is undone by run \(undo); its vouchers are reversed.",
        hint: "If they have been sent, send the contra vouchers too: \(Command.send(run: undo))."
      )
    }
  }
}
