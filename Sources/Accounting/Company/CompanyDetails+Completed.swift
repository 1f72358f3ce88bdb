extension CompanyDetails {
  /// Facts that are taken from one place alone: a person with how to reach him, and an address.
  private static let wholes: [[Fact]] = [
    [.firstName, .lastName, .telephone, .email], [.street, .postalCode, .city, .country],
    [.isVATRegistered], [.bankAccount],
  ]

  /// These, completed by what a file says, and what of it cannot be kept.
  ///
  /// Nothing that is known gives way: where the file says some fact otherwise, that is told, and none of
  /// those that belong together with it is taken. What is malformed is told and left out.
  package func completed(
    by file: CompanyDetails
  ) -> (details: CompanyDetails, problems: [CompanyError]) {
    var (details, file) = (self, file)
    var problems: [CompanyError] = []
    for fact in Fact.allCases {
      guard let text = file[fact], !isRight(fact, text) else { continue }
      file[fact] = nil
      problems.append(.detailOfFileIsMalformed(option: fact.rawValue, written: text))
    }
    for facts in CompanyDetails.wholes {
      let others = facts.compactMap { fact -> CompanyError? in
        guard let own = written(fact), let other = file.written(fact), own != other else {
          return nil
        }
        return .detailDiffers(option: fact.rawValue, books: own, file: other)
      }
      problems += others
      guard others.isEmpty else { continue }
      for fact in facts where details[fact] == nil { details[fact] = file[fact] }
      if facts.contains(.isVATRegistered), isVATRegistered == nil {
        details.isVATRegistered = file.isVATRegistered
      }
    }
    return (details, problems)
  }

  /// A fact as its option has it.
  private func written(_ fact: Fact) -> String? {
    fact == .isVATRegistered ? isVATRegistered.map { $0 ? "yes" : "no" } : self[fact]
  }
}
