@testable import Answers

/// What programs rely on of deadlines, for `Made objects`.
enum MadeDeadlines {
  static let late = #"""
    {"own":"2025-04-10","byLaw":"2025-05-20","rule":"se-month","source":"BFL 5:2, BFNAR 2013:2",
    "isKnown":true,"daysLate":42,"daysLateByLaw":2}
    """#

  static func all() -> [(json: JSON, text: String)] {
    [
      (Samples.lateMarch.json, late),
      (
        Samples.reopening.json,
        #"""
        {"path":"exemption","rule":"BFL 5:5","deadline":"2025-05-20","reason":"moms"}
        """#
      ),
      (
        Samples.deadlineList.json,
        #"""
        {"company":"SE01","country":"SE","ownDays":10,"turnover":"above-3-million",
        "vatTerm":"two-months","periods":[
        {"period":"2025-close","status":"open","deadline":\#(late)},
        {"period":"2025-03","status":"on-hold","deadline":{"own":null,"byLaw":null,"rule":null,
        "source":null,"isKnown":false,"daysLate":null,"daysLateByLaw":null}}]}
        """#
      ),
    ]
  }
}
