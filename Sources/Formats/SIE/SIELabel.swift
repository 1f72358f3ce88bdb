/// The labels of SIE 1–4.
enum SIELabel: String, CaseIterable {
  case flag = "FLAGGA"
  case program = "PROGRAM"
  case format = "FORMAT"
  case generated = "GEN"
  case type = "SIETYP"
  case remark = "PROSA"
  case companyForm = "FTYP"
  case companyID = "FNR"
  case organisationNumber = "ORGNR"
  case industry = "BKOD"
  case address = "ADRESS"
  case companyName = "FNAMN"
  case fiscalYear = "RAR"
  case taxYear = "TAXAR"
  case coverage = "OMFATTN"
  case planType = "KPTYP"
  case currency = "VALUTA"
  case account = "KONTO"
  case accountType = "KTYP"
  case unit = "ENHET"
  case groupingCode = "SRU"
  case dimension = "DIM"
  case subdimension = "UNDERDIM"
  case object = "OBJEKT"
  case opening = "IB"
  case closing = "UB"
  case objectOpening = "OIB"
  case objectClosing = "OUB"
  case result = "RES"
  case period = "PSALDO"
  case budget = "PBUDGET"
  case voucher = "VER"
  case line = "TRANS"
  case addedLine = "RTRANS"
  case struckLine = "BTRANS"
  case controlSum = "KSUMMA"

  /// The letters packed in a word, the first lowest.
  var packed: UInt64 {
    rawValue.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  static let byPacked: [UInt64: SIELabel] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.packed, $0) }
  )
}
