/// The program that wrote a SIE file.
package struct SIEProgram: Hashable, Sendable {
  package var name: String
  package var version: String
}

/// The company that a SIE file is about.
package struct SIECompany: Hashable, Sendable {
  /// Empty where the file does not say.
  package var name: String
  /// The ten digits of the organisation number; nothing where the file has no such number.
  package var organisationNumber: String?
  /// The number as the file writes it.
  package var organisationNumberWritten: String
}

/// Takes the ten digits out of a Swedish organisation number, with or without century and hyphen.
///
/// Nothing where there are neither ten nor twelve digits, or any other character than digits,
/// hyphens, plus signs and blanks.
func normalisedOrganisationNumber(_ text: String) -> String? {
  var digits: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 48...57: digits.append(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: " "): continue
    default: return nil
    }
  }
  switch digits.count {
  case 10: return String(decoding: digits, as: UTF8.self)
  case 12: return String(decoding: digits[2...], as: UTF8.self)
  default: return nil
  }
}

/// Whether the last digit is the check digit of the others (Luhn, modulus 10).
func hasRightCheckDigit(_ digits: String) -> Bool {
  var sum = 0
  for (index, byte) in digits.utf8.reversed().enumerated() {
    let digit = Int(byte) - 48
    guard (0...9).contains(digit) else { return false }
    let weighted = index.isMultiple(of: 2) ? digit : digit * 2
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum.isMultiple(of: 10)
}

/// The nine digits of a Norwegian organisation number whose check digit is right, with or without
/// blanks.
func norwegianNumber(_ text: String) -> String? {
  let digits = text.filter { $0 != " " }
  return isNorwegianOrganisationNumber(digits) ? digits : nil
}

/// Whether the check digit of a Swedish or Norwegian number is right.
func isOrganisationNumber(_ digits: String) -> Bool {
  digits.utf8.count == 9 ? isNorwegianOrganisationNumber(digits) : hasRightCheckDigit(digits)
}
