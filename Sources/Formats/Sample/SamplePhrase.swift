/// The beginning of a voucher's text.
enum SamplePhrase: Int, CaseIterable, Sendable {
  case openingResult
  case meeting
  case rent
  case taxes
  case preliminaryTax
  case vatPayment
  case payroll
  case insurance
  case depreciation
  case bankFee
  case interest
  case holidayPay
  case vat
  case customerInvoice
  case customerPayment
  case customerPart
  case customerPayments
  case supplierInvoice
  case supplierPayment
  case supplierPart
  case supplierPayments
  case cardPurchase
  case cashSale
  case correction
  case openingPosition

  var words: String {
    switch self {
    case .openingResult: "Omföring av föregående års resultat"
    case .meeting: "Beslut på årsstämma"
    case .rent: "Lokalhyra"
    case .taxes: "Skatter och avgifter"
    case .preliminaryTax: "Preliminärskatt"
    case .vatPayment: "Betalning av moms"
    case .payroll: "Löner"
    case .insurance: "Periodisering av försäkring"
    case .depreciation: "Avskrivningar"
    case .bankFee: "Bankavgift"
    case .interest: "Ränta och amortering"
    case .holidayPay: "Semesterlöneskuld"
    case .vat: "Momsredovisning"
    case .customerInvoice: "Kundfaktura"
    case .customerPayment: "Inbetalning faktura"
    case .customerPart: "Delbetalning faktura"
    case .customerPayments: "Inbetalningar, bl.a. faktura"
    case .supplierInvoice: "Leverantörsfaktura"
    case .supplierPayment: "Betalning faktura"
    case .supplierPart: "Delbetalning leverantörsfaktura"
    case .supplierPayments: "Betalningar, bl.a. faktura"
    case .cardPurchase: "Kortköp"
    case .cashSale: "Kontantförsäljning"
    case .correction: "Omföring mellan kostnadsställen"
    case .openingPosition: "Ingående balans i"
    }
  }
}
