extension Currency {
  /// Whether ISO 4217 lists it as money that a country pays with, or did until it took the euro.
  ///
  /// Central banks publish other things beside currencies, such as indices (`TWI`) and special
  /// drawing rights (`XDR`), which no ledger holds.
  package var isNational: Bool { Currency.national.contains(self) }

  private static let national: Set<Currency> = {
    let codes = """
      AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP \
      BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP \
      GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS \
      KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR \
      MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF \
      SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD \
      TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG \
      ROL RUR TRL
      """
    let listed = codes.split(separator: " ").compactMap { Currency($0) }
    return Set(listed + FixedRate.all.map(\.currency))
  }()
}
