import Accounting
import Closing
import Messages

extension RunReport {
  package func json(in language: Language, isRehearsal: Bool = false) -> JSON {
    .object {
      run.members(company, isRehearsal: isRehearsal)
      ("stale", !staleBecause.isEmpty)
      ("staleBecause", staleBecause.map { $0.told(in: language) })
      ("sealsMoved", sealsMoved.map(\.jsonOfPeriod))
      ("vouchers", vouchers.map(json(of:)))
      ("examined", lines.count)
      ("findings", findings.json(in: language))
    }
  }

  private func json(of voucher: RunVoucher) -> JSON {
    .object {
      ("id", voucher.posted?.key.sequence)
      ("series", voucher.draft.series)
      ("number", voucher.posted?.number)
      ("reference", voucher.draft.reference?.description)
      ("date", voucher.draft.day)
      ("text", voucher.draft.text)
      (
        "lines",
        .array(voucher.draft.lines.enumerated()) { index, line in
          line.members(index + 1, company)
          why(line, of: voucher.draft)
        }
      )
    }
  }

  /// The derivation of a line, where the run derives its lines.
  @JSONMembers
  private func why(_ line: VoucherLine, of draft: VoucherDraft) -> [JSON.Member] {
    let derivation = lines.first {
      $0.layer == draft.layer && $0.balance.currency == line.amount.currency
        && ($0.ledgerAccount == line.ledgerAccount
          || LedgerAccount($0.offset ?? AccountNumber(""), $0.ledgerAccount.dimensions)
            == line.ledgerAccount)
        && magnitude(of: line, in: $0.book) == $0.difference.minorUnits.magnitude
    }
    if let derivation { ("why", derivation) }
  }

  private func magnitude(of line: VoucherLine, in book: Book) -> UInt64 {
    switch book {
    case .accounting: line.accounting.magnitude
    case .reporting: (line.reporting ?? 0).magnitude
    }
  }
}

extension FXRevaluationLine: JSONConvertible {
  package var json: JSON {
    .object {
      ("balance", balance.description)
      ("booked", .amount(booked))
      ("rate", rate.effective.decimal(digits: 6))
      ("rateDate", rate.day)
      ("rateSource", rate.source)
      ("target", .amount(target))
    }
  }
}
