/// A currency by its ISO 4217 code.
package struct Currency: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The three letters, packed so that comparing and hashing cost one word.
  private let letters: UInt32

  /// Takes three capital letters A–Z, or nothing.
  package init?(_ code: some StringProtocol) {
    let bytes = Array(code.utf8)
    guard bytes.count == 3, bytes.allSatisfy({ (65...90).contains($0) }) else { return nil }
    letters = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
  }

  package var code: String {
    String(unsafeUninitializedCapacity: 3) { buffer in
      buffer[0] = UInt8(letters >> 16 & 255)
      buffer[1] = UInt8(letters >> 8 & 255)
      buffer[2] = UInt8(letters & 255)
      return 3
    }
  }

  package var description: String { code }

  package static func < (lhs: Currency, rhs: Currency) -> Bool { lhs.letters < rhs.letters }

  /// Number of decimals of its minor unit (ISO 4217): 2 for most, 0 for JPY, 3 for KWD.
  package var minorUnitDigits: Int {
    Currency.unusualMinorUnitDigits[letters] ?? 2
  }

  /// Number of minor units in one unit: 100 for most.
  package var minorUnitsPerUnit: Int64 {
    switch minorUnitDigits {
    case 0: 1
    case 2: 100
    case 3: 1_000
    default: 10_000
    }
  }

  private static let unusualMinorUnitDigits: [UInt32: Int] = {
    var digits: [UInt32: Int] = [:]
    let byDigits = [
      0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
      3: "BHD IQD JOD KWD LYD OMR TND",
      4: "CLF UYW",
    ]
    for (count, codes) in byDigits {
      for code in codes.split(separator: " ") {
        if let currency = Currency(code) { digits[currency.letters] = count }
      }
    }
    return digits
  }()

  /// Whether ISO 4217 has or had it: withdrawn currencies stand in books that were kept in them.
  package var isKnown: Bool { Currency.known.contains(letters) }

  private static let known: Set<UInt32> = {
    let codes = (active + withdrawn).joined(separator: " ").split(separator: " ")
    return Set(codes.compactMap { Currency($0)?.letters })
  }()

  /// Those of ISO 4217 in November 2026, those for testing and for no currency left out.
  private static let active = [
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN",
    "BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR",
    "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY",
    "KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU",
    "MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON",
    "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP",
    "TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB",
    "XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG",
  ]

  /// Those that ISO 4217 lists as historic.
  private static let withdrawn = [
    "ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB",
    "BRC BRE BRN BRR BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF",
    "GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IDR IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF",
    "LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR",
    "SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO",
    "XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR",
  ]

  package static let sek = known("SEK")
  package static let nok = known("NOK")
  package static let eur = known("EUR")
  package static let usd = known("USD")
  package static let gbp = known("GBP")

  private static func known(_ code: String) -> Currency {
    guard let currency = Currency(code) else { preconditionFailure("not a currency: \(code)") }
    return currency
  }
}
