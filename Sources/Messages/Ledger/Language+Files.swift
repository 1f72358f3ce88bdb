import Accounting
import Formats

/// What is said of files of books in the same words, whatever their format.
extension Language {
  func digits(_ number: Int) -> String {
    say(
      sv: counted(number, "siffra", "siffror"),
      nb: counted(number, "siffer", "sifre"),
      en: counted(number, "digit", "digits")
    )
  }

  func explain(_ fault: OrganisationNumber.Fault, of number: String) -> Explanation {
    say(
      sv: "\(number) är inget riktigt organisationsnummer: \(fault.told(in: self)).",
      hint: "Kontrollera att filen gäller rätt företag.",
      nb: "\(number) er ikke et riktig organisasjonsnummer: \(fault.told(in: self)).",
      hint: "Kontroller at filen gjelder rett foretak.",
      en: "\(number) is no right organisation number: \(fault.told(in: self)).",
      hint: "Check that the file is about the right company."
    )
  }

  func explainTwoValues(_ dimension: String, _ values: [String]) -> Explanation {
    say(
      sv: "En rad har dimension \(dimension) flera gånger: \(list(values)).",
      hint:
        "Behåll ett värde, eller dela upp raden på en rad för varje värde, i programmet som filen kommer från.",
      nb: "En linje har dimensjon \(dimension) flere ganger: \(list(values)).",
      hint:
        "Behold én verdi, eller del linjen opp i én linje for hver verdi, i programmet filen kommer fra.",
      en: "A line has dimension \(dimension) several times: \(list(values)).",
      hint:
        "Keep one value, or divide the line into one for each value, in the program that the file comes from."
    )
  }

  func explainInternal(_ moved: Money, _ first: AccountNumber) -> Explanation {
    say(
      sv:
        "Interna konton (klass 9, först \(first)) har \(money(moved)) mot konton i klass 1–8, som därför inte balanserar var för sig.",
      hint:
        "Flytta beloppet från det interna kontot till ett i klass 1–8 i programmet som filen kommer från.",
      nb:
        "Interne kontoer (klasse 9, først \(first)) har \(money(moved)) mot kontoer i klasse 1–8, som derfor ikke balanserer for seg.",
      hint:
        "Flytt beløpet fra den interne kontoen til en i klasse 1–8 i programmet filen kommer fra.",
      en:
        "Internal accounts (class 9, first \(first)) hold \(money(moved)) against accounts of classes 1–8, which therefore do not balance by themselves.",
      hint:
        "Move the amount from the internal account to one of classes 1–8 in the program that the file comes from."
    )
  }

  func explainBrokenYear(_ from: Day, _ to: Day, record: String) -> Explanation {
    say(
      sv: "Filens räkenskapsår börjar \(day(from)) men slutar redan \(day(to)).",
      hint: "Rätta årets första eller sista dag\(record), eller exportera filen på nytt.",
      nb: "Filens regnskapsår begynner \(day(from)), men slutter allerede \(day(to)).",
      hint: "Rett årets første eller siste dag\(record), eller eksporter filen på nytt.",
      en: "The fiscal year of the file begins on \(day(from)) and ends before, on \(day(to)).",
      hint: "Correct the first or last day of the year\(record), or export the file again."
    )
  }

  func explainDamagedName(_ name: String) -> Explanation {
    say(
      sv: "Företagets namn är skadat i filen: \(name).",
      hint: "Rätta det efter importen med \(Command.nameCompany).",
      nb: "Foretakets navn er skadet i filen: \(name).",
      hint: "Rett det etter importen med \(Command.nameCompany).",
      en: "The company's name is damaged in the file: \(name).",
      hint: "Correct it after the import with \(Command.nameCompany)."
    )
  }
}
