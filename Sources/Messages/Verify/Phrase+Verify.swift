extension Phrase {
  package static func verified(
    log: String,
    records: Int64,
    vouchers: Int64,
    lines: Int64,
    balances: Int64
  ) -> Phrase {
    Phrase(
      sv:
        "\(log): \(sv.counted(Int(records), "loggpost", "loggposter")), \(sv.vouchers(Int(vouchers))), \(sv.lines(Int(lines))) och \(sv.counted(Int(balances), "saldo", "saldon")) har kontrollerats mot loggen",
      nb:
        "\(log): \(nb.counted(Int(records), "loggpost", "loggposter")), \(nb.vouchers(Int(vouchers))), \(nb.lines(Int(lines))) og \(nb.counted(Int(balances), "saldo", "saldoer")) er kontrollert mot loggen",
      en:
        "\(log): \(en.counted(Int(records), "record", "records")), \(en.vouchers(Int(vouchers))), \(en.lines(Int(lines))) and \(en.counted(Int(balances), "balance", "balances")) replayed"
    )
  }

  /// The hash follows.
  package static func sound(through last: Int64) -> Phrase {
    Phrase(
      sv: "Felfri till och med loggpost \(last), med hashen",
      nb: "Feilfri til og med loggpost \(last), med hashen",
      en: "Sound through record \(last), whose hash is"
    )
  }

  package static func notSound(_ count: Int64, through last: Int64) -> Phrase {
    Phrase(
      sv: "Fel: \(sv.count(Int(count))). Felfri till och med loggpost \(last).",
      nb: "Feil: \(nb.count(Int(count))). Feilfri til og med loggpost \(last).",
      en: "Faults: \(en.count(Int(count))). Sound through record \(last)."
    )
  }

  package static func logHolds(log: String, records: Int64, vouchers: Int64) -> Phrase {
    Phrase(
      sv:
        "\(log): \(sv.counted(Int(records), "loggpost", "loggposter")), \(sv.vouchers(Int(vouchers)))",
      nb:
        "\(log): \(nb.counted(Int(records), "loggpost", "loggposter")), \(nb.vouchers(Int(vouchers)))",
      en:
        "\(log): \(en.counted(Int(records), "record", "records")), \(en.vouchers(Int(vouchers)))"
    )
  }

  package static let installationLog = Phrase(
    sv: "gemensam logg",
    nb: "felles logg",
    en: "shared log"
  )
}
