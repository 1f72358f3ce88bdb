/// Where an account stands in the Norwegian tax return: a category and a code of the authority's list
/// (spec nordic/formats 3.4).
package struct AccountGrouping: Hashable, Sendable {
  package let category: String
  package let code: String

  package init(category: String, code: String) {
    self.category = category
    self.code = code
  }

  /// That of an account that has no place there; SAF-T allows it.
  package static let none = AccountGrouping(category: "NA", code: "NA")

  /// Whether it is a pair of the list as of 2026, or `NA` for both; of the categories of banks and
  /// insurers, whose codes are not held here, the shape of the code is looked at.
  package var isListed: Bool {
    guard isWellFormed else { return false }
    guard let known = AccountGrouping.codesOfCategory[category] else { return true }
    return known.contains(code)
  }

  /// Whether it can be a pair of a list, of whatever year: a category that there is, and a code of
  /// digits and points that is no longer than one may be; or `NA` for both.
  package var isWellFormed: Bool {
    if self == .none { return true }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    let isCode = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    return isCode && code.utf8.count <= AccountGrouping.longestCode
      && AccountGrouping.categories.contains(category)
  }

  private static let longestCode = 35

  /// Every category of the list; behind those of ordinary companies that of companies with IFRS, and
  /// those of banks and insurers.
  package static let categories =
    codes.map(\.category) + [
      "resultatkomponentForIFRSForetak",
      "bankOgForsikringsinntekt", "bankOgForsikringskostnad",
      "bankOgForsikringsinntektEllerKostnadSomIkkeBlirOmklassifisertTilResultatet",
      "bankOgForsikringsinntektEllerKostnadSomKanBliOmklassifisertTilResultatet",
      "endringIEgenkapitalInnenBankOgForsikring", "balanseverdiForBankOgForsikringseiendel",
      "gjeldInnenBankOgForsikring",
    ]

  /// What the number of an account lets one guess: its first four digits, where they are a code of
  /// the list themselves; nothing where they are none.
  package init?(guessedFrom account: AccountNumber) {
    guard let number = account.prefix(4), let category = AccountGrouping.categoryOfCode[number]
    else { return nil }
    self.init(category: category, code: String(number))
  }

  /// What a SAF-T file says of where an account stands: its category and code, or until 1.20 the
  /// standard account where that is itself a code of the list; nothing where it says nothing that can be
  /// kept.
  ///
  /// `NA` is kept of an account whose number would let one guess otherwise.
  package init?(
    ofNorwegian account: AccountNumber,
    category: String,
    code: String,
    standardAccount: String
  ) {
    if category.isEmpty, code.isEmpty {
      guard standardAccount.utf8.count == 4 else { return nil }
      self.init(guessedFrom: AccountNumber(standardAccount))
      return
    }
    self.init(category: category, code: code)
    guard isWellFormed else { return nil }
    if self == .none, AccountGrouping(guessedFrom: account) == nil { return nil }
  }

  /// By category, where all of its codes are held here.
  private static let codesOfCategory: [String: Set<String>] = {
    var known: [String: Set<String>] = [:]
    for (category, codes) in codes + furtherCodes {
      known[category, default: []].formUnion(codes.split(separator: " ").map(String.init))
    }
    return known
  }()

  private static let categoryOfCode: [Int: String] = {
    var categories: [Int: String] = [:]
    for (category, codes) in codes {
      for code in codes.split(separator: " ") {
        if let number = Int(code) { categories[number] = category }
      }
    }
    return categories
  }()

  /// The codes of four digits, which are numbers of NS 4102, as of 2026.
  private static let codes: [(category: String, codes: String)] = [
    (
      "balanseverdiForAnleggsmiddel",
      """
      1000 1020 1070 1080 1101 1102 1103 1104 1105 1115 1117 1120 1130 1140 1150 1160 1180 \
      1205 1221 1225 1238 1280 1290 1295 1296 1298 1299 1312 1313 1320 1331 1332 1340 1350 \
      1360 1370 1380 1390 1395
      """
    ),
    (
      "balanseverdiForOmloepsmiddel",
      """
      1400 1401 1470 1490 1500 1501 1530 1560 1565 1570 1780 1800 1810 1830 1840 1880 1895 \
      1900 1920 1950
      """
    ),
    (
      "egenkapital",
      """
      2000 2010 2015 2020 2030 2041 2042 2043 2045 2050 2055 2080 2095 2096 2097 2098 2099
      """
    ),
    (
      "langsiktigGjeld",
      """
      2100 2120 2130 2160 2180 2185 2200 2210 2220 2250 2260 2280 2290
      """
    ),
    (
      "kortsiktigGjeld",
      """
      2310 2320 2330 2380 2400 2460 2470 2500 2510 2600 2740 2770 2790 2800 2900 2910 2920 \
      2949 2950 2970 2980 2981 2990
      """
    ),
    (
      "salgsinntekt",
      """
      3000 3001 3002 3003 3004 3005 3006 3007 3008 3100 3200 3300
      """
    ),
    (
      "annenDriftsinntekt",
      """
      3400 3500 3600 3650 3695 3700 3710 3850 3870 3880 3885 3886 3890 3895 3900 3910 3911
      """
    ),
    (
      "varekostnad",
      """
      4001 4002 4003 4004 4005 4007 4008 4295 4500 4995
      """
    ),
    (
      "loennskostnad",
      """
      5000 5300 5400 5420 5600 5900 5950
      """
    ),
    (
      "annenDriftskostnad",
      """
      6000 6001 6002 6004 6050 6051 6052 6053 6054 6100 6110 6120 6130 6140 6200 6300 6340 \
      6350 6395 6400 6440 6500 6600 6695 6700 6750 6751 6752 6995 6998 7000 7020 7040 7080 \
      7099 7155 7165 7295 7330 7350 7370 7400 7420 7440 7490 7500 7501 7502 7503 7565 7600 \
      7650 7651 7700 7701 7830 7860 7880 7885 7886 7890 7897 7910 7911 7912 7913
      """
    ),
    (
      "finansinntekt",
      """
      8005 8030 8050 8054 8059 8060 8074 8075 8079 8080 8090 8091
      """
    ),
    (
      "finanskostnad",
      """
      8100 8105 8115 8120 8130 8150 8154 8159 8160 8174 8175 8179
      """
    ),
    (
      "skattekostnad",
      """
      8300 8321 8322 8323 8324
      """
    ),
    ("resultatDisponeringForSAF-T", "8800"),
  ]

  /// Those that are no numbers of accounts.
  private static let furtherCodes: [(category: String, codes: String)] = [
    (
      "egenkapital",
      """
      9.21.11 9.21.12 9.21.30 9.21.40 9.23.00 9.23.20 9.23.30 9.23.40 9.25.00 9.26.00 9.28.31 \
      9.28.33 9.28.60 9.28.76 9.28.77 9.28.90 9.28.99
      """
    ),
    (
      "skattekostnad",
      """
      7.80.0.10 7.80.0.10.00 7.80.7.89 7.80.7.89.00 8.91.7.89 8.91.7.89.00 8.92.7.89 8.92.7.89.00
      """
    ),
    (
      "resultatkomponentForIFRSForetak",
      """
      8901.1 8901.2 8901.3 8901.4 8901.5 8909.1 8902.1 8902.2 8902.3 8902.4 8909.2
      """
    ),
  ]
}

extension Account {
  /// Where a grouping comes from.
  package enum GroupingOrigin: Sendable { case known, guess, nothing }

  /// Where the account stands in the tax return, as far as that is known: as a user or an import said,
  /// else as its code or its number lets one guess in a chart of NS 4102.
  package func groupingForExport(
    in standard: ChartStandard
  ) -> (grouping: AccountGrouping, origin: GroupingOrigin) {
    if let grouping { return (grouping, .known) }
    guard standard == .ns4102 else { return (.none, .nothing) }
    // Older imports have kept the code without its category, or the two digits of a standard account.
    let code = groupingCode.map { AccountNumber($0) } ?? number
    let isWithin = number.code.hasPrefix(code.code)
    guard
      let guess = AccountGrouping(guessedFrom: code)
        ?? (isWithin ? AccountGrouping(guessedFrom: number) : nil)
    else { return (.none, .nothing) }
    return (guess, .guess)
  }
}
