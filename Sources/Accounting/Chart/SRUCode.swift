/// A field of the Swedish income tax return, to which `#SRU` of a SIE file ties an account.
package enum SRUCode {
  /// Whether it can be a field of a return for a business: four digits, of which the first is 7.
  package static func isWellFormed(_ code: String) -> Bool {
    code.utf8.count == 4 && code.first == "7" && code.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// The field of INK2R, the return of a limited company, to which an account of BAS belongs by its
  /// number.
  ///
  /// Of a line with two fields, of which the net decides, it is the one for income where the account is
  /// income, else the one for costs. Purchases of 40–47 are raw materials (7511).
  package static func ofLimitedCompany(
    _ account: AccountNumber,
    _ type: AccountType
  ) -> String? {
    guard let number = account.prefix(4),
      let fields = fields.first(where: { $0.accounts.contains { $0.contains(number) } })
    else { return nil }
    let codes = fields.key.split(separator: "/").map(String.init)
    return type == .income ? codes.first : codes.last
  }

  private static let fields = KeyedRanges.read(
    """
    7201 1000-1087 1089-1099 7202 1088-1088 7214 1100-1119 1130-1179 1190-1199
    7215 1200-1279 1290-1299 7216 1120-1129 7217 1180-1189 1280-1289
    7230 1310-1319 7231 1330-1335 1338-1339 7233 1336-1337 1350-1359
    7232 1320-1329 1340-1345 1348-1349 7234 1360-1369 7235 1346-1347 1370-1389
    7241 1410-1429 7242 1440-1449 7243 1450-1469 7244 1490-1499 7245 1470-1479 7246 1480-1489
    7251 1510-1559 1580-1589 7252 1560-1572 1574-1579 1660-1672 1674-1679
    7261 1573-1573 1610-1619 1630-1659 1673-1673 1680-1699 7262 1620-1629 7263 1700-1799
    7270 1860-1869 7271 1800-1859 1870-1899 7281 1900-1999
    7301 2080-2089 7302 2090-2099 7321 2110-2139 7322 2150-2159 7323 2160-2199
    7331 2210-2219 7332 2230-2239 7333 2220-2229 2240-2299
    7350 2310-2329 7351 2330-2339 7352 2340-2359 7353 2360-2372 2374-2379 7354 2373-2373 2380-2399
    7360 2480-2489 7361 2410-2419 7362 2420-2429 7363 2430-2439 7364 2450-2459 7365 2440-2449
    7366 2492-2492 7367 2460-2472 2474-2479 2860-2872 2874-2879
    7369 2473-2473 2490-2491 2493-2499 2600-2859 2873-2873 2880-2899 7368 2500-2599 7370 2900-2999
    7410 3000-3799 7411/7510 4900-4909 4930-4959 4970-4979 4990-4999 7412 3800-3899 7413 3900-3999
    7511 4000-4799 4910-4920 7512 4960-4969 4980-4989 7513 5000-6999 7514 7000-7699
    7515 7700-7739 7750-7789 7800-7899 7516 7740-7749 7790-7799 7517 7900-7999
    7414/7518 8000-8069 8090-8099
    7415/7519 8100-8112 8114-8117 8119-8122 8124-8132 8134-8169 8190-8199
    7423/7530 8113-8113 8118-8118 8123-8123 8133-8133
    7416/7520 8200-8269 8290-8299 7417 8300-8369 8390-8399
    7521 8070-8089 8170-8189 8270-8289 8370-8389 7522 8400-8499
    7524 8830-8839 7419 8820-8829 7420/7525 8810-8810 7420 8819-8819 7525 8811-8811
    7421/7526 8850-8859 7422/7527 8860-8899 7527 8840-8849 7528 8900-8989 7550/7450 8990-8999
    """
  )
}

/// Keys, each with the ranges of accounts that belong to it by their first four digits.
struct KeyedRanges {
  let key: String
  let accounts: [ClosedRange<Int>]

  /// Reads words of which each range follows the key that it belongs to.
  static func read(_ text: String) -> [KeyedRanges] {
    var keys: [(key: String, accounts: [ClosedRange<Int>])] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let ends = word.split(separator: "-").compactMap { Int($0) }
      if ends.count == 2 {
        keys[keys.count - 1].accounts.append(ends[0]...ends[1])
      } else {
        keys.append((String(word), []))
      }
    }
    return keys.map { KeyedRanges(key: $0.key, accounts: $0.accounts) }
  }
}
