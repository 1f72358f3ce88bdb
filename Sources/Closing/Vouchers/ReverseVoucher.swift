import Accounting
import Books

extension Session {
  /// Posts the contra voucher of a posted one, on its own day unless `day` says otherwise.
  ///
  /// A voucher is reversed at most once.
  package func reverse(
    _ name: VoucherSelector,
    on day: Day?,
    company code: String?,
    _ request: Request
  ) throws -> PostedVoucher {
    let company = try company(code)
    return try write(
      company.key,
      request,
      Answer(
        to: "voucher-reverse \(name) \(name.year ?? "")\(day.map { " \($0)" } ?? "")",
        number: \.key.sequence,
        recall: { try self.voucher(.id($0), company: company.company.code) }
      )
    ) { open in
      let voucher = try open.read.whole(try find(name, in: open.read))
      return try post(contrasOf: [(voucher, on: day)], run: nil, to: open)[0]
    }
  }

  /// Posts the contra vouchers of several posted ones, each on its own day where none is given; all
  /// of them, or none with every reason.
  func post(
    contrasOf vouchers: [(voucher: PostedVoucher, on: Day?)],
    run: Int64?,
    to open: OpenBooks
  ) throws -> [PostedVoucher] {
    var findings: [Finding] = []
    var contras: [VoucherDraft] = []
    for (voucher, day) in vouchers {
      if let other = voucher.reversedBy {
        let contra = try open.read.vouchers(.init(sequence: other.sequence)).first
        findings.append(
          Finding(
            .error,
            VoucherError.isAlreadyReversed(
              voucher: voucher.name,
              by: contra?.name ?? String(other.sequence)
            )
          )
        )
        continue
      }
      do throws(Refusal) {
        var contra = try voucher.draft.reversed(
          series: voucher.draft.series ?? contraSeries,
          on: day,
          text: "↺ \(voucher.name) \(voucher.draft.text)"
        )
        contra.reverses = voucher.key
        contras.append(contra)
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return try open.post(contras, by: poster, run: run)
  }
}

/// The series of contra vouchers of imported ones, which have no series here.
private let contraSeries = "RE"
