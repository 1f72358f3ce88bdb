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
        "\(log): \(sv.counted(Int(records), "loggpost", "loggposter")), \(sv.counted(Int(vouchers), "verifikation", "verifikationer")), \(sv.counted(Int(lines), "rad", "rader")) och \(sv.counted(Int(balances), "saldo", "saldon")) har kontrollerats mot loggen",
      nb:
        "\(log): \(nb.counted(Int(records), "loggpost", "loggposter")), \(nb.counted(Int(vouchers), "bilag", "bilag")), \(nb.counted(Int(lines), "linje", "linjer")) og \(nb.counted(Int(balances), "saldo", "saldoer")) er kontrollert mot loggen",
      en:
        "\(log): \(en.counted(Int(records), "record", "records")), \(en.counted(Int(vouchers), "voucher", "vouchers")), \(en.counted(Int(lines), "line", "lines")) and \(en.counted(Int(balances), "balance", "balances")) replayed"
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
        "\(log): \(sv.counted(Int(records), "loggpost", "loggposter")), \(sv.counted(Int(vouchers), "verifikation", "verifikationer"))",
      nb:
        "\(log): \(nb.counted(Int(records), "loggpost", "loggposter")), \(nb.counted(Int(vouchers), "bilag", "bilag"))",
      en:
        "\(log): \(en.counted(Int(records), "record", "records")), \(en.counted(Int(vouchers), "voucher", "vouchers"))"
    )
  }

  package static let installationLog = Phrase(
    sv: "gemensam logg",
    nb: "felles logg",
    en: "shared log"
  )
}
