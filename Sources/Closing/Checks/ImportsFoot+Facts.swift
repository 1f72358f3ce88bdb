import Accounting

extension ImportsFoot: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [(run: Int64, file: String)] {
    try look.read.importsThatDoNotFoot().map { ($0.run, $0.name) }
  }
}
