/// What others want to know of a company and no rule of the ledger needs: whom to ask, where it is, and
/// how it is registered.
///
/// What is nothing is not known.
package struct CompanyDetails: Hashable, Sendable {
  package var firstName: String?
  package var lastName: String?
  package var telephone: String?
  package var email: String?
  /// Street and number, or a box.
  package var street: String?
  package var postalCode: String?
  package var city: String?
  /// Two letters of ISO 3166.
  package var country: String?
  package var isVATRegistered: Bool?
  /// A number of the country's own, or an IBAN; without blanks.
  package var bankAccount: String?

  package init() {}

  /// A fact of these by the option that sets it, with the most characters that it may have (spec
  /// nordic/formats 3.2).
  package enum Fact: String, Sendable, CaseIterable {
    case firstName = "contact-first-name"
    case lastName = "contact-last-name"
    case telephone
    case email
    case street
    case postalCode = "postal-code"
    case city
    case country
    case isVATRegistered = "vat-registered"
    case bankAccount = "bank-account"

    fileprivate var most: Int {
      switch self {
      case .firstName, .bankAccount: 35
      case .telephone: 18
      case .lastName, .email, .postalCode: 70
      case .street, .city: 256
      case .country: 2
      case .isVATRegistered: 3
      }
    }
  }

  /// A fact that is a text.
  package subscript(fact: Fact) -> String? {
    get { CompanyDetails.path(to: fact).flatMap { self[keyPath: $0] } }
    set {
      guard let path = CompanyDetails.path(to: fact) else { return }
      self[keyPath: path] = fact == .bankAccount ? newValue.map(BankAccountNumber.plain) : newValue
    }
  }

  private static func path(to fact: Fact) -> WritableKeyPath<CompanyDetails, String?>? {
    switch fact {
    case .firstName: \.firstName
    case .lastName: \.lastName
    case .telephone: \.telephone
    case .email: \.email
    case .street: \.street
    case .postalCode: \.postalCode
    case .city: \.city
    case .country: \.country
    case .bankAccount: \.bankAccount
    case .isVATRegistered: nil
    }
  }

  /// Why they cannot be kept, each fact that is wrong.
  package var problems: [CompanyError] {
    Fact.allCases.compactMap { fact in
      guard let text = self[fact], !isRight(fact, text) else { return nil }
      return .detailIsMalformed(option: fact.rawValue, written: text)
    }
  }

  /// Whether a text can be a fact.
  func isRight(_ fact: Fact, _ text: String) -> Bool {
    guard !text.allSatisfy(\.isWhitespace), text.unicodeScalars.count <= fact.most,
      text.unicodeScalars.allSatisfy({ $0.value >= 32 })
    else { return false }
    switch fact {
    case .country: return text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
    case .bankAccount: return BankAccountNumber.isRight(text)
    case .email:
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    case .firstName, .lastName, .telephone, .street, .postalCode, .city, .isVATRegistered:
      return true
    }
  }
}

/// Numbers of bank accounts.
package enum BankAccountNumber {
  /// Without the blanks and points that people put between the digits.
  package static func plain(_ written: String) -> String {
    written.filter { $0 != " " && $0 != "." && $0 != "\u{A0}" }
  }

  /// Whether it is an IBAN rather than a number of the country's own: its first two are letters.
  package static func isIBAN(_ number: String) -> Bool {
    number.utf8.count > 1 && number.prefix(2).utf8.allSatisfy { (65...90).contains($0) }
  }

  /// Whether it is an IBAN whose check digits are right, or a number of digits and, between them, hyphens;
  /// of eleven digits, which are Norwegian, the last checks the others (modulus 11).
  package static func isRight(_ number: String) -> Bool {
    let bytes = Array(number.utf8)
    if isIBAN(number) { return hasIBANChecks(bytes) }
    let digits = bytes.filter { (48...57).contains($0) }
    guard digits.count + bytes.count(where: { $0 == UInt8(ascii: "-") }) == bytes.count,
      (5...34).contains(digits.count), bytes.first != UInt8(ascii: "-")
    else { return false }
    guard digits.count == 11, bytes.count == 11 else { return true }
    let weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return (11 - sum % 11) % 11 == Int(digits[10] - 48)
  }

  /// Modulus 97 of the number with its first four characters at the end (ISO 13616).
  private static func hasIBANChecks(_ bytes: [UInt8]) -> Bool {
    guard (15...34).contains(bytes.count) else { return false }
    var rest = 0
    for byte in bytes[4...] + bytes[..<4] {
      switch byte {
      case 48...57: rest = (rest * 10 + Int(byte - 48)) % 97
      case 65...90: rest = (rest * 100 + Int(byte - 55)) % 97
      default: return false
      }
    }
    return rest == 1
  }
}
