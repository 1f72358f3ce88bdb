/// A stable code of a refusal or a finding: three letters and three digits, never reused.
package struct ErrorCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let area: ErrorArea
  package let number: Int

  /// - Precondition: `area` is the letters of an area; the catalogue of errors makes every code.
  package init(_ area: StaticString, _ number: Int) {
    guard let known = ErrorArea(rawValue: "\(area)") else {
      preconditionFailure("there is no area \(area)")
    }
    self.area = known
    self.number = number
  }

  /// Reads `SIE-013`; nothing for another text.
  init?(written text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let known = ErrorArea(rawValue: String(parts[0])),
      let digits = Int(parts[1])
    else { return nil }
    area = known
    number = digits
    guard description == text else { return nil }
  }

  package var description: String {
    let digits = String(number)
    return "\(area.rawValue)-" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  package static func < (lhs: ErrorCode, rhs: ErrorCode) -> Bool {
    (lhs.area.rawValue, lhs.number) < (rhs.area.rawValue, rhs.number)
  }
}

/// What an error is about, by the letters that its code begins with.
package enum ErrorArea: String, Hashable, Sendable, CaseIterable {
  /// The program itself.
  case program = "APP"
  case account = "ACC"
  case archive = "ZIP"
  case backup = "BKP"
  case calendar = "CAL"
  case chartFile = "CHT"
  case check = "CHK"
  case close = "CLS"
  case company = "CMP"
  case dimensions = "DIM"
  case distribution = "DST"
  case export = "EXP"
  case fxRevaluation = "FXR"
  case imports = "IMP"
  case journalFile = "JRN"
  case ledgerFile = "LED"
  case money = "MON"
  case openingTransfer = "OPT"
  case periods = "PER"
  case rates = "RAT"
  case rateFile = "RTF"
  case rights = "RGT"
  case runs = "RUN"
  case setup = "SET"
  case sieFile = "SIE"
  case storage = "DBS"
  case structures = "STR"
  case verify = "VER"
  case vouchers = "VOU"
  case workbook = "XLS"
}
