import Accounting
import Books

extension Session {
  /// Refuses a posting pass for whoever grants it, himself or in a group, unless the company has waived
  /// the second person (decision 0046).
  func admitSecondPerson(to request: PassRequest, _ open: OpenBooks) throws {
    guard let authorities = try authorities() else { return }
    let holders: Set<String> =
      switch request.holder {
      case .person(let name): [name]
      case .group(let name): open.facts.periods.groups[name]?.members ?? []
      }
    guard holders.contains(where: { Segregation.isSamePerson($0, author) }),
      try open.read.secondPersonWaiver() == nil
    else { return }
    let who = authorities.mayDo(
      .passGrant,
      in: open.facts.company.code,
      on: today
    ).filter { !Segregation.isSamePerson($0, author) }
    throw Refusal(
      ApprovalError.passIsForOneself(
        user: author,
        company: open.facts.company.code,
        holder: request.holder.description,
        who: who
      )
    )
  }
}
