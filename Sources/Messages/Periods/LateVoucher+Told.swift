import Accounting

extension LateVoucher {
  static let example = LateVoucher(
    voucher: "A17",
    day: Day(number: 20_177),
    text: "Invoice 1002",
    amount: Money(minorUnits: 1_250_000, .sek)
  )

  /// Which voucher it is, as a sentence.
  func told(in language: Language) -> String {
    let facts = [voucher, language.day(day), text, language.money(amount)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return language.say(
      sv: "Verifikationen hör dit: \(facts).",
      nb: "Bilaget hører dit: \(facts).",
      en: "It belongs there: \(facts)."
    )
  }
}

extension PeriodError {
  /// How the next period is opened, and what that costs; nothing need be done where it is sealed.
  func wayInto(_ next: PeriodStatusChange, in language: Language) -> String {
    if next.status == .closed {
      return language.say(
        sv: "Den öppnas aldrig igen; inget behöver göras.",
        nb: "Den åpnes aldri igjen; du trenger ikke å gjøre noe.",
        en: "It never opens again; nothing needs to be done."
      )
    }
    guard next.isByClose else {
      return language.say(
        sv: "Öppna den med \(Command.open(next.period)).",
        nb: "Åpne den med \(Command.open(next.period)).",
        en: "Open it with \(Command.open(next.period))."
      )
    }
    return language.say(
      sv:
        "Den är stängd och förseglad; låt den vara, eller öppna den, vilket bryter sigillet: \(Command.reopen(next.period)).",
      nb:
        "Den er avsluttet og forseglet; la den være, eller gjenåpne den, noe som bryter seglet: \(Command.reopen(next.period)).",
      en:
        "It is closed and sealed; leave it, or open it, which breaks the seal: \(Command.reopen(next.period))."
    )
  }

  /// The ways of a voucher that a file brings too late: the period opens, the voucher gets another
  /// day, or the program that it comes from takes it back.
  func wayOfLate(
    _ change: PeriodStatusChange,
    _ company: String,
    _ nextOpen: String?,
    in language: Language
  ) -> String {
    let opening =
      change.status == .closed
      ? nil
      : language.say(
        sv: "öppna perioden (\(Command.reopen(change.period, of: company)))",
        nb: "gjenåpne perioden (\(Command.reopen(change.period, of: company)))",
        en: "open the period (\(Command.reopen(change.period, of: company)))"
      )
    let dating = nextOpen.map { next in
      language.say(
        sv: "datera verifikationen i \(next), som är öppen",
        nb: "dater bilaget i \(next), som er åpen",
        en: "date the voucher in \(next), which is open"
      )
    }
    let reversing = language.say(
      sv: "återför den där den kommer från",
      nb: "tilbakefør det der det kommer fra",
      en: "reverse it where it comes from"
    )
    let ways = [opening, dating, reversing].compactMap { $0 }
    let or = language.say(sv: ", eller ", nb: ", eller ", en: ", or ")
    let last = ways.count > 1 ? or + (ways.last ?? "") : ""
    let first = ways.count > 1 ? ways.dropLast().joined(separator: ", ") : ways.joined()
    return (first + last).capitalizedFirst + "."
  }
}
