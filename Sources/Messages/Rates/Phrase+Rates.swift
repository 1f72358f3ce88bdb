extension Phrase {
  package static func ratesStored(added: Int, changed: Int, rates: Int) -> Phrase {
    Phrase(
      sv:
        "Sparade kurser: nya \(sv.count(added)), ändrade \(sv.count(changed)); filen har \(sv.count(rates)).",
      nb:
        "Lagrede kurser: nye \(nb.count(added)), endrede \(nb.count(changed)); filen har \(nb.count(rates)).",
      en:
        "Rates stored: \(en.count(added)) new, \(en.count(changed)) changed; the file holds \(en.count(rates))."
    )
  }

  package static func ratesWouldBeStored(added: Int, changed: Int, rates: Int) -> Phrase {
    Phrase(
      sv:
        "Kurser som skulle sparas: nya \(sv.count(added)), ändrade \(sv.count(changed)); filen har \(sv.count(rates)).",
      nb:
        "Kurser som ville bli lagret: nye \(nb.count(added)), endrede \(nb.count(changed)); filen har \(nb.count(rates)).",
      en:
        "Rates that would be stored: \(en.count(added)) new, \(en.count(changed)) changed; the file holds \(en.count(rates))."
    )
  }

  package static func ratesNotStored(file: String) -> Phrase {
    Phrase(
      sv: "\(file) är inte inläst. Inget har ändrats.",
      nb: "\(file) er ikke lest inn. Ingenting er endret.",
      en: "\(file) is not read in. Nothing has changed."
    )
  }

  package static func ratesCover(first: String, last: String, currencies: String) -> Phrase {
    Phrase(
      sv: "\(first) till \(last): \(currencies)",
      nb: "\(first) til \(last): \(currencies)",
      en: "\(first) to \(last): \(currencies)"
    )
  }

  package static func ratesKept(_ count: Int) -> Phrase {
    Phrase(
      sv:
        "\(sv.counted(count, "kurs", "kurser")) finns med ett annat värde och lämnades som \(count == 1 ? "den" : "de") är.",
      nb: "\(nb.counted(count, "kurs", "kurser")) finnes med en annen verdi og ble stående.",
      en:
        "\(en.counted(count, "rate is", "rates are")) stored with another value and left as \(count == 1 ? "it is" : "they are")."
    )
  }

  package static func ratesDiffer(_ count: Int) -> Phrase {
    Phrase(
      sv: "Kurser som finns med ett annat värde: \(sv.count(count))",
      nb: "Kurser som finnes med en annen verdi: \(nb.count(count))",
      en: "Rates stored with another value: \(en.count(count))"
    )
  }

  package static let fixedByLaw = Phrase(sv: "fast", nb: "fast", en: "fixed")

  package static let rateIsFixed = Phrase(
    sv: "fast genom lag: åldras inte",
    nb: "fast ved lov: eldes ikke",
    en: "fixed by law: it does not age"
  )

  package static func rateAge(_ days: Int) -> Phrase {
    Phrase(
      sv: "ålder: \(sv.days(days))",
      nb: "alder: \(nb.days(days))",
      en: "age: \(en.days(days))"
    )
  }

  package static func undoRatesWith(_ number: Int64) -> Phrase {
    Phrase(
      sv: "Ångra med: \(Command.line("rate undo \(number)"))",
      nb: "Angre med: \(Command.line("rate undo \(number)"))",
      en: "Undo with: \(Command.line("rate undo \(number)"))"
    )
  }

  package static func ratesUndone(_ number: Int64, file: String) -> Phrase {
    Phrase(
      sv: "Kursimport \(number) (\(file)) är ångrad.",
      nb: "Kursimport \(number) (\(file)) er angret.",
      en: "Rate import \(number) (\(file)) is undone."
    )
  }

  package static func ratesWouldBeUndone(_ number: Int64, file: String) -> Phrase {
    Phrase(
      sv: "Kursimport \(number) (\(file)) skulle ångras.",
      nb: "Kursimport \(number) (\(file)) ville bli angret.",
      en: "Rate import \(number) (\(file)) would be undone."
    )
  }

  package static func ratesTakenBack(withdrawn: Int, restored: Int) -> Phrase {
    Phrase(
      sv:
        "återkallade kurser: \(sv.count(withdrawn)), med sitt tidigare värde igen: \(sv.count(restored))",
      nb:
        "tilbaketrukne kurser: \(nb.count(withdrawn)), med tidligere verdi igjen: \(nb.count(restored))",
      en:
        "rates withdrawn: \(en.count(withdrawn)), with the former value again: \(en.count(restored))"
    )
  }
}
