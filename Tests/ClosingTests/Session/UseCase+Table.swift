import TestSupport

extension UseCase {
  /// What is asked, the verb that the door knows it by, the right that it needs, and the companies
  /// that the right is asked for, in order; a dash is what companies share.
  static let table = TestSupport.table(
    """
    account list            | account list           | read         | SE01
    account set             | account set            | settings     | SE01
    account show            | account show           | read         | SE01
    account retire          | account retire         | settings     | SE01
    backup                  | backup                 | installation | -
    approval demand         | approval demand        | administration | SE01
    approval give           | approval give          | periods      | SE01
    approval list           | approval list          | read         | SE01
    approval return         | approval return        | periods      | SE01
    approval waive          | approval waive         | administration | SE01
    changes                 | changes                | read         | SE01
    check                   | check                  | read         | SE01
    check unwaive           | check unwaive          | periods      | SE01
    check waive             | check waive            | periods      | SE01
    check waivers           | check waivers          | read         | SE01
    close                   | close                  | periods      | SE01
    close list              | close list             | read         | SE01
    close show              | close show             | read         | SE02
    close undo              | close undo             | periods      | SE02
    close all               | close                  | periods      | - SE01 SE02
    company create          | company create         | installation | SE03
    company list            | company list           | read         | -
    company set             | company set            | settings     | SE01
    company show            | company show           | read         | SE01
    dimension balance       | dimension balance      | settings     | SE01
    dimension derive        | dimension derive       | settings     | SE01
    dimension fix           | dimension fix          | settings     | SE01
    deadline list           | deadline list          | read         | SE01
    deadline set            | deadline set           | settings     | SE01
    late list               | late list              | read         | SE01
    late set                | late set               | settings     | SE01
    delegation give         | delegation give        | read         | -
    delegation list         | delegation list        | read         | -
    delegation revoke       | delegation revoke      | read         | -
    dimension list          | dimension list         | read         | SE01
    dimension rules         | dimension rules        | read         | SE01
    dimension set           | dimension set          | settings     | SE01
    dimension variability   | dimension variability  | read         | SE01
    export csv              | export csv             | read         | SE01
    export hledger          | export hledger         | read         | SE01
    export saft             | export saft            | read         | SE01
    export sie              | export sie             | read         | SE01
    export sie 4i           | export sie --type 4i   | post         | SE01
    fx-revaluation plan     | fx-revaluation plan    | post         | SE01
    fx-revaluation post     | fx-revaluation post    | post         | SE01
    profile set             | fx-revaluation profile | settings     | SE01
    profile show            | fx-revaluation profile | read         | SE01
    general ledger          | report general-ledger  | read         | SE01
    group list              | group list             | read         | -
    group set               | group set              | administration | -
    import journal          | import journal         | post         | SE01
    import list             | import list            | read         | SE01
    import original         | import original        | read         | SE01
    import rates            | import rates           | installation | -
    import saft             | import saft            | post         | - 999999999
    import show             | import show            | read         | SE01
    import sie              | import sie             | post         | SE01
    import sie of the file  | import sie             | post         | - 5566778899
    ledger journal          | report ledger-journal  | read         | SE01
    opening-transfer plan   | opening-transfer plan  | post         | SE01
    opening-transfer post   | opening-transfer post  | post         | SE01
    lock explain            | lock explain           | read         | SE01
    pass grant              | pass grant             | periods      | SE01
    pass list               | pass list              | read         | SE01
    pass revoke             | pass revoke            | periods      | SE01
    period access           | period access          | periods      | SE01
    period-change apply     | period-change apply    | periods      | - SE01 SE02
    period-change list      | period-change list     | read         | -
    period-change show      | period-change show     | read         | -
    period-change undo      | period-change undo     | periods      | - SE01 SE02
    period add-closing      | period add-closing     | periods      | SE01
    period close            | period close           | periods      | SE01
    period create           | period create          | periods      | SE01
    period divide           | period divide          | periods      | SE01
    period hold             | period hold            | periods      | SE01
    period list             | period list            | read         | SE01
    period merge            | period merge           | periods      | SE01
    period open             | period open            | periods      | SE01
    period redate           | period redate          | periods      | SE01
    period retire           | period retire          | periods      | SE01
    rate imports            | rate imports           | read         | -
    rate list               | rate list              | read         | -
    rate set                | rate set               | installation | -
    rate show               | rate show              | read         | -
    rate undo               | rate undo              | installation | -
    reopen                  | reopen                 | periods      | SE01
    report tax-codes        | report tax-codes       | read         | SE01
    report trial-balance    | report trial-balance   | read         | SE01
    run list                | run list               | read         | SE01
    run post                | run post               | post         | SE01
    run show                | run show               | read         | SE01
    run undo                | run undo               | post         | SE01
    run why                 | run why                | read         | SE01
    right grant             | right grant            | administration | -
    right list              | right list             | read         | -
    right revoke            | right revoke           | administration | -
    token create            | token create           | administration | -
    token list              | token list             | read         | -
    token revoke            | token revoke           | administration | -
    user create             | user create            | administration | -
    user list               | user list              | read         | -
    user set                | user set               | administration | -
    tag default             | tag default            | settings     | SE01
    tag edit                | tag edit               | post         | SE01
    tag list                | tag list               | read         | SE01
    tag retire              | tag retire             | settings     | SE01
    tag set                 | tag set                | settings     | SE01
    verify                  | verify                 | read         | SE01
    verify all              | verify                 | read         | - SE01 SE02
    setup diff              | setup diff             | read         | SE01
    setup diff against      | setup diff             | read         | SE01 SE02
    setup export            | setup export           | read         | SE01
    setup import            | setup import           | settings     | SE01
    structure activate      | structure activate     | settings     | SE01
    structure explain       | structure explain      | read         | SE01
    structure list          | structure list         | read         | SE01
    structure retire        | structure retire       | settings     | SE01
    structure set           | structure set          | settings     | SE01
    structure show          | structure show         | read         | SE01
    voucher explain         | voucher explain        | post         | SE01
    voucher list            | voucher list           | read         | SE01
    voucher reverse         | voucher reverse        | post         | SE01
    voucher show            | voucher show           | read         | SE01
    """
  ).map { Row(asked: $0[0], verb: $0[1], right: $0[2], companies: words($0[3])) }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
