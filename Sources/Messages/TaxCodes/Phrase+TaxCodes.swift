import Accounting

extension Phrase {
  /// `from` is the first period where it is not that of the year.
  package static func taxCodes(
    company: String,
    from: String?,
    through: String,
    currency: Currency
  ) -> Phrase {
    Phrase(
      sv: "Moms per momskod för \(company)\(sv.first(from)) till och med \(through), \(currency)",
      nb: "Mva-spesifikasjon for \(company)\(nb.first(from)) til og med \(through), \(currency)",
      en: "VAT by code of \(company)\(en.first(from)) through \(through), \(currency)"
    )
  }

  package static let taxBase = Phrase(sv: "underlag", nb: "grunnlag", en: "base")
  package static let lineCount = Phrase(sv: "rader", nb: "linjer", en: "lines")

  package static let withoutTaxCode = Phrase(
    sv: "Utan momskod",
    nb: "Uten mva-kode",
    en: "Without a code"
  )

  package static let movementOfTaxAccounts = Phrase(
    sv: "Momskontonas rörelse",
    nb: "Bevegelse på mva-kontoene",
    en: "Movement of the VAT accounts"
  )

  package static let noTaxCodes = Phrase(
    sv: "Ingen importerad fil har momskoder för dessa verifikationer.",
    nb: "Ingen importert fil har mva-koder for disse bilagene.",
    en: "No imported file has VAT codes for these vouchers."
  )

  package static func seeWithoutTaxCode(vouchers: Int, first: Int64) -> Phrase {
    let command = Command.show(voucher: first)
    return Phrase(
      sv: "Utan momskod: \(sv.vouchers(vouchers)), den första \(command)",
      nb: "Uten mva-kode: \(nb.vouchers(vouchers)), det første \(command)",
      en: "Without a code: \(en.vouchers(vouchers)), the first \(command)"
    )
  }
}
