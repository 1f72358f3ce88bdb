import Closing

extension CompanyStanding {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("name", company.name)
      ("closed", months.last)
      ("next", months.next)
      ("deadline", deadline)
    }
  }
}
