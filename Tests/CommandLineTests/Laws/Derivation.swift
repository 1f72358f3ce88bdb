import Testing

/// What a run derived one amount from, as `run why --json` tells it.
struct Derivation {
  let account: String
  let costCentre: String
  /// Balance, carrying amount, rate and value: what a voucher line says of its derivation.
  let reason: String
  let balance: Figure
  let rate: String
  let published: [String]
  let target: Figure
  let booked: Figure
  let difference: Figure
  let recomputed: String
  let posted: String
  let isEqual: Bool

  init(_ explanation: JSONValue) throws {
    let steps = try #require(explanation["steps"]).array
    func all(_ what: String) -> [String] {
      steps.filter { $0["what"]?.text == what }.compactMap { $0["value"]?.text }
    }
    func one(_ what: String) throws -> String {
      let found = all(what)
      #expect(found.count == 1, "\(what)")
      return try #require(found.first)
    }
    account = try one("account")
    costCentre = try one("dimensions").split(separator: "=").last.map(String.init) ?? ""
    balance = try Figure(try one("balance"))
    rate = try one("rate")
    published = all("published")
    target = try Figure(try one("target"))
    booked = try Figure(try one("booked"))
    difference = try Figure(try one("difference"))
    reason = "\(try one("balance")), \(booked.text) → \(target.text) at \(rate)"
    recomputed = try #require(explanation["recomputed"]?.text)
    posted = try #require(explanation["posted"]?.text)
    isEqual = explanation["equal"] == .flag(true)
  }

  /// The account of gain or loss that BAS has for the accounts of `ForeignBooks`.
  private var offset: String {
    let isGain = difference.minorUnits > 0
    return account.hasPrefix("198") ? (isGain ? "8331" : "8336") : (isGain ? "3960" : "7960")
  }

  /// The two lines that post it: on the account itself and, against it, on gain or loss.
  var lines: [String] {
    guard difference.minorUnits != 0 else { return [] }
    let code = difference.currency
    return [
      "\(account) \(costCentre) \(difference.minorUnits) \(code): \(reason)",
      "\(offset) \(costCentre) \(-difference.minorUnits) \(code): \(reason)",
    ]
  }

  /// The lines of a run's vouchers, each with the reason that it gives for itself.
  static func lines(of run: JSONValue) throws -> [String] {
    try run["vouchers"]?.array.flatMap { $0["lines"]?.array ?? [] }.map { line in
      let account = try #require(line["account"]?.text)
      let accounting = try Figure("\(line["accounting"]?.text ?? "") SEK")
      let amount =
        accounting.minorUnits != 0 ? accounting : try Figure("\(line["reporting"]?.text ?? "") USD")
      let why = try #require(line["why"], "\(line)")
      func part(_ name: String) -> String { why[name]?.text ?? "" }
      return "\(account) \(line["dimensions"]?["costCentre"]?.text ?? "") \(amount.minorUnits) "
        + "\(amount.currency): \(part("balance")), \(part("booked")) → \(part("target")) "
        + "at \(part("rate"))"
    } ?? []
  }
}

/// An amount of two decimals as it is printed: `-1234.50 SEK`.
struct Figure {
  /// Without its currency.
  let text: String
  let minorUnits: Int
  let currency: String

  init(_ text: String) throws {
    let parts = text.split(separator: " ")
    try #require(parts.count == 2, "\(text)")
    self.text = String(parts[0])
    currency = String(parts[1])
    minorUnits = try #require(Int(parts[0].replacing(".", with: "")), "\(text)")
  }
}
