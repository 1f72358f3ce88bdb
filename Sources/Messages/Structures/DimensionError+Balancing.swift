import Accounting

extension DimensionError {
  /// Examples of what is told of the dimension by which vouchers balance.
  static var balancing: [DimensionError] {
    let amount = Money(minorUnits: 200_00, .sek)
    let added = Balanced(
      voucher: "A17",
      account: AccountNumber("1690"),
      dimension: "Kst",
      code: "10",
      amount: amount
    )
    let left = Balanced(
      voucher: "A17",
      account: nil,
      dimension: "Kst",
      code: nil,
      amount: amount
    )
    return [
      .isNotInStructures(dimension: "Kst", structures: ["Result", "Balance"]),
      .wereBalanced(lines: 2, vouchers: 1, first: added),
      .valueDoesNotBalance(voucher: "A17", dimension: "Kst", code: "10", difference: amount),
      .valueDoesNotBalance(voucher: "A17", dimension: "Kst", code: nil, difference: amount),
      .importDoesNotBalance(count: 3, first: left),
      .balancingAccountDoesNotFit(account: AccountNumber("5010")),
      .standsUnbalanced(
        voucher: "A17",
        id: 812,
        dimension: "Kst",
        code: "10",
        difference: amount
      ),
    ]
  }
}

extension Language {
  /// What is told of the dimension by which vouchers balance.
  func told(ofBalancing error: DimensionError) -> Explanation {
    switch error {
    case .isNotInStructures(let dimension, let structures):
      return say(
        sv: "\(dimension) saknas i kontostrukturer som gäller då: \(list(structures)).",
        hint: "Ta in en kolumn för dimensionen i var och en: \(Command.setStructure).",
        nb: "\(dimension) mangler i kontostrukturer som gjelder da: \(list(structures)).",
        hint: "Ta inn en kolonne for dimensjonen i hver av dem: \(Command.setStructure).",
        en: "\(dimension) is missing from account structures that hold then: \(list(structures)).",
        hint: "Take a column for the dimension into each: \(Command.setStructure)."
      )
    case .wereBalanced(let lines, let vouchers, let first):
      let account = first.account?.code ?? ""
      let amount = money(first.amount)
      return say(
        sv:
          "Rader som har lagts till för att \(first.dimension) ska gå jämnt upp: \(count(lines)), i \(count(vouchers)) verifikationer. I \(first.voucher) först konto \(account), \(told(first)), \(amount).",
        hint: "\(Command.listRules) visar dimensionen och kontona.",
        nb:
          "Linjer lagt til for at \(first.dimension) skal gå i null: \(count(lines)), i \(count(vouchers)) bilag. I \(first.voucher) først konto \(account), \(told(first)), \(amount).",
        hint: "\(Command.listRules) viser dimensjonen og kontoene.",
        en:
          "Lines added so that \(first.dimension) balances: \(count(lines)), in \(count(vouchers)) vouchers. In \(first.voucher), first account \(account), \(told(first)), \(amount).",
        hint: "\(Command.listRules) shows the dimension and the accounts."
      )
    case .valueDoesNotBalance(let voucher, let dimension, let code, let difference):
      let value = told(dimension, code)
      return say(
        sv: "Verifikation \(voucher): \(value) summerar till \(money(difference)).",
        hint: "Låt varje värde gå jämnt upp i verifikationen.",
        nb: "Bilag \(voucher): \(value) summerer seg til \(money(difference)).",
        hint: "La hver verdi gå i null i bilaget.",
        en: "Voucher \(voucher): \(value) comes to \(money(difference)).",
        hint: "Let each value balance in the voucher."
      )
    case .importDoesNotBalance(let count, let first):
      let amount = money(first.amount)
      return say(
        sv:
          "Importerade verifikationer som inte går jämnt upp per \(first.dimension): \(self.count(count)). I \(first.voucher) summerar \(told(first)) till \(amount).",
        hint: "Importerade verifikationer ändras aldrig; bokför en rättelse av det som saknas.",
        nb:
          "Importerte bilag som ikke går i null per \(first.dimension): \(self.count(count)). I \(first.voucher) summerer \(told(first)) seg til \(amount).",
        hint: "Importerte bilag endres aldri; bokfør en rettelse av det som mangler.",
        en:
          "Imported vouchers that do not balance by \(first.dimension): \(self.count(count)). In \(first.voucher), \(told(first)) comes to \(amount).",
        hint: "Imported vouchers are never changed; post a correction of what lacks."
      )
    case .balancingAccountDoesNotFit(let account):
      return say(
        sv: "Konto \(account) är inget balanskonto, och kan inte ta det som värden saknar.",
        hint: "Välj ett balanskonto: \(Command.listAccounts).",
        nb: "Konto \(account) er ingen balansekonto, og kan ikke ta det verdier mangler.",
        hint: "Velg en balansekonto: \(Command.listAccounts).",
        en: "Account \(account) is not of the balance sheet, and cannot take what values lack.",
        hint: "Choose one that is: \(Command.listAccounts)."
      )
    case .standsUnbalanced(let voucher, let id, let dimension, let code, let difference):
      let value = told(dimension, code)
      return say(
        sv: "Verifikation \(voucher) är bokförd, men \(value) summerar till \(money(difference)).",
        hint:
          "Se raderna; återför den i sin period och för in den på nytt: \(Command.show(voucher: id)).",
        nb: "Bilag \(voucher) er bokført, men \(value) summerer seg til \(money(difference)).",
        hint:
          "Se linjene; tilbakefør det i perioden sin og før det inn på nytt: \(Command.show(voucher: id)).",
        en: "Voucher \(voucher) is posted, but \(value) comes to \(money(difference)).",
        hint:
          "See the lines; reverse it in its period and enter it again: \(Command.show(voucher: id))."
      )
    default: preconditionFailure("told where the others are")
    }
  }

  private func told(_ value: DimensionError.Balanced) -> String {
    told(value.dimension, value.code)
  }

  /// A value of a dimension, or that there is none.
  package func told(_ dimension: String, _ code: String?) -> String {
    guard let code else {
      return say(sv: "utan \(dimension)", nb: "uten \(dimension)", en: "without \(dimension)")
    }
    return "\(dimension) \(code)"
  }
}
