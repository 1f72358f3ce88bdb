import Accounting
import Database

extension CompanyBooks {
  /// Every posting pass that was ever granted, in that order, with what has been posted under it.
  package func postingPasses() throws -> [PostingPass] {
    guard try has(.postingPass) else { return [] }
    var passes = try connection.rows(
      """
      SELECT pass.pass, holder, period, module, maximum, expires, log.author, log.at, pass.reason,
        revocation.author, revocation.at, revoked.reason
      FROM posting_pass AS pass
      JOIN company_log AS log
        ON log.company = pass.company AND log.sequence = pass.sequence
      LEFT JOIN posting_pass_end AS revoked
        ON revoked.company = pass.company AND revoked.pass = pass.pass
      LEFT JOIN company_log AS revocation
        ON revocation.company = revoked.company AND revocation.sequence = revoked.sequence
      WHERE pass.company = \(key) ORDER BY pass.sequence, pass.position
      """
    ) { row in
      PostingPass(
        number: try stored(Int64(row.text(0))),
        holder: try stored(PostingPass.Holder(row.text(1))),
        period: row.text(2),
        module: Module(row.text(3)),
        maximum: row.optionalInteger(4),
        expires: row.text(5),
        granted: RecordedAct(by: row.text(6), at: row.text(7), reason: row.text(8)),
        revoked: row.optionalText(9).map { author in
          RecordedAct(by: author, at: row.text(10), reason: row.text(11))
        }
      )
    }
    guard !passes.isEmpty else { return [] }
    let uses = try usesOfPasses()
    for index in passes.indices { passes[index].uses = uses[passes[index].key] ?? [] }
    return passes
  }

  /// What has been posted under each pass, by whom.
  private func usesOfPasses() throws -> [String: [PostingPass.Use]] {
    let uses = try connection.rows(
      """
      SELECT voucher.posting_pass, log.author, COUNT(DISTINCT voucher.sequence),
        CAST(SUM(CASE WHEN line.accounting > 0 THEN line.accounting ELSE 0 END) AS BIGINT)
      FROM voucher
      JOIN voucher_line AS line ON line.company = voucher.company
        AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
      JOIN company_log AS log
        ON log.company = voucher.company AND log.sequence = voucher.sequence
      WHERE voucher.company = \(key) AND voucher.posting_pass IS NOT NULL
      GROUP BY voucher.posting_pass, log.author ORDER BY voucher.posting_pass, log.author
      """
    ) { row in
      (
        row.text(0),
        PostingPass.Use(author: row.text(1), vouchers: row.integer(2), debits: row.integer(3))
      )
    }
    return Dictionary(grouping: uses, by: \.0).mapValues { $0.map(\.1) }
  }
}

extension OpenBooks {
  /// Grants a posting pass, which nothing stands in the way of (`PeriodControl.pass(asked:)`).
  package func grant(_ pass: PostingPass) throws {
    var record = Record("posting-pass")
    record.add(
      .postingPass,
      [
        .text(pass.key), .text(pass.holder.description), .text(pass.period),
        .text(pass.module.description), .integer(pass.maximum), .text(pass.expires),
        .text(pass.granted.reason),
      ]
    )
    try append(record)
    memory.facts.periods.passes.append(pass)
  }

  /// Ends a posting pass, which has not been revoked, before its time.
  package func revoke(_ pass: PostingPass, because reason: String) throws {
    var record = Record("posting-pass-end")
    record.add(.postingPassEnd, [.text(pass.key), .text(reason)])
    try append(record)
    guard let index = facts.periods.passes.firstIndex(where: { $0.number == pass.number }) else {
      return
    }
    memory.facts.periods.passes[index].revoked = RecordedAct(
      by: authorship.author,
      at: authorship.at,
      reason: reason
    )
  }
}
