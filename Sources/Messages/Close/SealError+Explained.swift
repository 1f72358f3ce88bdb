import Accounting

extension SealError: ExplainedError {
  package static var examples: [SealError] {
    let accounts = [AccountNumber("1930"), AccountNumber("2081")]
    let change = PeriodStatusChange(
      period: "2025-01",
      status: .open,
      by: "anna",
      at: "2025-02-05T09:30:00Z",
      reason: "late invoice"
    )
    return [
      .isMoved(period: "2025-01", record: 57, accounts: accounts),
      .isMovedByYearEnd(period: "2025-01", record: 57, accounts: accounts),
      .isBroken(sealed: "2025-01", change: change), .differs(period: "2025-01", part: "head"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isMoved(let period, let record, let accounts):
      let list = SealError.list(accounts, in: language)
      return language.say(
        sv: "Saldon som \(period) stängdes på är andra sedan loggpost \(record)\(list).",
        hint:
          "Granska vad som bokfördes, och stäng perioden på nytt: \(Command.closeAgain(period)).",
        nb: "Saldoer som \(period) ble avsluttet på, er andre siden loggpost \(record)\(list).",
        hint:
          "Se på hva som ble bokført, og avslutt perioden på nytt: \(Command.closeAgain(period)).",
        en: "Balances that \(period) was closed on are others since log record \(record)\(list).",
        hint: "Review what was posted, and close the period anew: \(Command.closeAgain(period))."
      )
    case .isMovedByYearEnd(let period, let record, let accounts):
      let list = SealError.list(accounts, in: language)
      return language.say(
        sv:
          "Bokslutet av ett tidigare år har ändrat saldon som \(period) stängdes på, från loggpost \(record)\(list).",
        hint: "Stäng perioden på nytt när året är färdigt: \(Command.closeAgain(period)).",
        nb:
          "Årsoppgjøret for et tidligere år har endret saldoer som \(period) ble avsluttet på, fra loggpost \(record)\(list).",
        hint: "Avslutt perioden på nytt når året er ferdig: \(Command.closeAgain(period)).",
        en:
          "The year-end of an earlier year has changed balances that \(period) was closed on, from log record \(record)\(list).",
        hint: "Close the period anew once that year is done: \(Command.closeAgain(period))."
      )
    case .isBroken(let period, let change):
      let opened = change.period == period ? "" : "\(change.period): "
      return language.say(
        sv: "Sigillet av \(period) är brutet (\(opened)\(change.told(in: language))).",
        hint: "Stäng perioden på nytt: \(Command.closeAgain(period)).",
        nb: "Seglet av \(period) er brutt (\(opened)\(change.told(in: language))).",
        hint: "Avslutt perioden på nytt: \(Command.closeAgain(period)).",
        en: "The seal of \(period) is broken (\(opened)\(change.told(in: language))).",
        hint: "Close the period anew: \(Command.closeAgain(period))."
      )
    case .differs(let period, let part):
      let name = language.sealPart(part)
      return language.say(
        sv: "Sigillet av \(period) stämmer inte med bokföringen: \(name).",
        hint: "Kontrollera bokföringen med \(Command.verify).",
        nb: "Seglet av \(period) stemmer ikke med regnskapet: \(name).",
        hint: "Kontroller regnskapet med \(Command.verify).",
        en: "The seal of \(period) does not fit the books: \(name).",
        hint: "Prove the books with \(Command.verify)."
      )
    }
  }

  private static func list(_ accounts: [AccountNumber], in language: Language) -> String {
    accounts.isEmpty ? "" : " (\(language.list(accounts.map(\.code))))"
  }
}
