import Accounting

extension ErrorCode {
  /// What a server answers when this is why it refuses.
  package var status: HTTPStatus {
    switch area {
    case .program: number == 0 ? .serverError : .unprocessable
    case .account:
      switch number {
      case 2: .notFound
      case 3, 4, 5, 6, 12, 13, 14, 16, 18, 24, 27, 28, 30...34: .conflict
      case 17: .forbidden
      default: .unprocessable
      }
    case .backup:
      switch number {
      case 1, 8, 9: .conflict
      case 10: .forbidden
      default: .unprocessable
      }
    case .calendar:
      switch number {
      case 1, 13, 15...18, 20...24: .conflict
      case 9, 11: .notFound
      default: .unprocessable
      }
    case .check:
      switch number {
      case 27, 28, 29: .unprocessable
      case 31: .notFound
      default: .conflict
      }
    case .close:
      switch number {
      case 3, 13: .unprocessable
      case 6, 7, 8: .notFound
      case 14: .unavailable
      default: .conflict
      }
    case .company:
      switch number {
      case 1, 5, 10, 19, 20: .notFound
      case 2, 8, 12: .conflict
      default: .unprocessable
      }
    case .storage:
      switch number {
      case 9, 14, 15: .serverError
      case 10: .unprocessable
      case 19: .forbidden
      default: .unavailable
      }
    case .dimensions:
      switch number {
      case 1, 20: .notFound
      case 2, 6, 7: .conflict
      default: .unprocessable
      }
    case .distribution:
      switch number {
      case 3: .forbidden
      case 4: .serverError
      default: .conflict
      }
    case .export: .conflict
    case .fxRevaluation:
      switch number {
      case 8, 9, 10, 13: .unprocessable
      default: .conflict
      }
    case .imports:
      switch number {
      case 21, 23, 54: .notFound
      case 1, 2, 3, 25, 26, 27, 29...41, 43, 44, 50, 51, 53, 55...59: .conflict
      default: .unprocessable
      }
    case .openingTransfer: number == 6 ? .conflict : .unprocessable
    case .periods:
      switch number {
      case 6, 7, 13, 15, 16, 20, 24, 36, 37: .unprocessable
      case 38: .serverError
      case 3, 4, 29: .forbidden
      case 8, 9, 14, 22: .notFound
      default: .conflict
      }
    case .rates:
      switch number {
      case 4, 5, 6, 15: .unprocessable
      case 10: .notFound
      default: .conflict
      }
    case .rights:
      switch number {
      case 1...12, 23, 24, 27...29, 33: .forbidden
      case 13, 21, 22, 31: .conflict
      case 14, 15, 19, 20, 30: .notFound
      default: .unprocessable
      }
    case .runs:
      switch number {
      case 1, 8: .notFound
      default: .conflict
      }
    case .setup: [9, 10, 11, 13].contains(number) ? .conflict : .unprocessable
    case .structures:
      switch number {
      case 1, 2, 3, 6, 7: .conflict
      case 4, 5: .notFound
      default: .unprocessable
      }
    case .vouchers:
      switch number {
      case 6, 13: .conflict
      case 14: .notFound
      default: .unprocessable
      }
    case .verify: .serverError
    // What is wrong in a file, or in a figure.
    case .archive, .chartFile, .journalFile, .ledgerFile, .money, .rateFile, .sieFile, .workbook:
      .unprocessable
    }
  }

  package var logLevel: LogLevel { status.logLevel }
}
