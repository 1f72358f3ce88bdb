import Accounting
import Answers
import Closing
import Formats
import Messages

extension LedgerImportReport {
  /// Whether nothing in the file stops it from being posted.
  var isInOrder: Bool { !findings.contains { $0.severity == .error } }

  func lines(in language: Language, _ manner: ImportManner) -> [String] {
    ChosenCompany.$code.withValue(isOneOfSeveral || ChosenCompany.code != nil ? company : nil) {
      told(in: language, manner)
    }
  }

  private func told(in language: Language, _ manner: ImportManner) -> [String] {
    let counts = content.counts
    let totals = content.totals
    let digits = content.currency.minorUnitDigits
    let name = companyName.isEmpty ? company : "\(companyName) (\(company))"
    let year = years.joined(separator: ", ")
    let outcome: Phrase =
      switch manner {
      case .check:
        if !isInOrder {
          .fileHasFaults(file: file)
        } else if content.footing.foots == false {
          .fileDoesNotFoot(file: file, company: name, year: year)
        } else {
          .fileIsInOrder(file: file, company: name, year: year)
        }
      case .rehearsal where isPosted && posted == 0, .posting where isPosted && posted == 0:
        .bringsNothingNew(file: file, company: name, year: year)
      case .rehearsal where isPosted: .importRehearsed(file: file, company: name, year: year)
      case .posting where isPosted: .imported(file: file, company: name, year: year)
      case .rehearsal, .posting: .notImported(file: file)
      }
    var lines = [
      language(.encodingAndFormat(encoding: encodingText, format: content.format.title))
        + (content.program.isEmpty ? "" : ", " + content.program),
      language(
        content.netMovements.isEmpty || counts.vouchers > 0
          ? .importCounts(
            accounts: counts.accounts,
            vouchers: counts.vouchers,
            lines: counts.lines
          )
          : .movementCounts(accounts: counts.accounts, movements: content.netMovements.count)
      ),
      language(
        .importTotals(
          debit: language.amount(totals.debit, digits: digits),
          credit: language.amount(totals.credit, digits: digits)
        )
      ),
    ]
    if isPosted, known > 0 { lines.append(language(.postedAndKnown(new: posted, known: known))) }
    lines += content.kept.told(in: language).map { [$0] } ?? []
    lines += footingLines(in: language)
    lines += content.textRepair?.lines(in: language) ?? []
    lines = [language(outcome)] + lines.map { "  " + $0 } + findings.shown(in: language)
    switch manner {
    case .check, .rehearsal: break
    case .posting where !isPosted || posted == 0: break
    case .posting:
      lines +=
        run.map {
          findings.wayToAll($0, in: language) + ["  " + language(.undoWith(run: $0))]
        } ?? []
    }
    return lines
  }

  /// The encoding; where letters speak for several, `cp437 (cp437 412, windows-1252 3)`.
  private var encodingText: String {
    let counted = content.encodingEvidence.filter { $0.bytes > 0 }
    guard counted.count > 1 else { return content.encoding }
    let told = counted.map { "\($0.encoding) \($0.bytes)" }.joined(separator: ", ")
    return "\(content.encoding) (\(told))"
  }

  private func footingLines(in language: Language) -> [String] {
    let moved = content.footing.internalMovement
    guard moved != 0 else { return accountLines(in: language) }
    let told = language.money(Money(minorUnits: moved, content.currency))
    return accountLines(in: language) + [language(.internalAccountsMove(told))]
  }

  private func accountLines(in language: Language) -> [String] {
    switch content.footing.foots {
    case true?: return [language(.foots)]
    case nil:
      let movements = content.netMovements.count
      return [
        language(movements == 0 ? .statesNoBalances : .holdsBalancesOnly(movements: movements))
      ]
    case false?:
      let differences = content.footing.differences
      let shown = differences.prefix(mostFindingsShown).sheet(content.currency, in: language)
      return [language(.doesNotFoot(differences.count))] + shown.lines(in: language)
    }
  }
}

extension LedgerFile {
  /// What its vouchers come to, or the movements that stand for them.
  fileprivate var totals: (debit: Int64, credit: Int64) {
    guard counts.vouchers == 0 else { return (counts.debit, 0 &- counts.credit) }
    return netMovements.lazy.flatMap(\.amounts.values).reduce(into: (0, 0)) { sums, amount in
      if amount > 0 { sums.0 &+= amount } else { sums.1 &-= amount }
    }
  }
}

extension TextRepair {
  fileprivate func lines(in language: Language) -> [String] {
    [language(isApplied ? .textsRepaired(count) : .textsToRepair(count))]
      + samples.map { "  \($0.written) → \($0.meant)" }
  }
}

extension KeptParts {
  /// What was kept, in words; nothing where there was nothing.
  fileprivate func told(in language: Language) -> String? {
    guard self != KeptParts() else { return nil }
    return language(
      .keptBeside(
        budgets: budgets,
        balances: balances.count - budgets,
        customers: customers,
        suppliers: parties.count - customers,
        taxCodes: taxCodes.count
      )
    )
  }
}
