import Accounting

extension ImportsHaveNoWarnings: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [(run: Int64, file: String, warnings: Int)] {
    let warned = try look.read.importsThatWarned()
    guard !warned.isEmpty else { return [] }
    let posted = try look.read.voucherCountsByRun(in: look.period)
    return warned.filter { posted[$0.run] != nil }.map { ($0.run, $0.name, $0.count) }
  }
}
