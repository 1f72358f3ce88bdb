@testable import Answers

extension `Made objects` {
  /// Fiscal years and periods that take another shape.
  static func years() -> [Made] {
    [
      (
        Samples.redatedYear.json,
        #"""
        {"company":"SE01","year":"2025","outcome":"rehearsed","from":"2025-12-01",
        "to":"2026-01-15","before":{"from":"2025-12-01","to":"2025-12-31"},"periods":[
        {"period":"2025-open","year":"2025","kind":"opening","from":"2025-12-01","to":"2025-12-01",
        "change":"kept","before":null},
        {"period":"2025-12","year":"2025","kind":"operating","from":"2025-12-01","to":"2025-12-31",
        "change":"kept","before":null},
        {"period":"2026-01b","year":"2025","kind":"operating","from":"2026-01-01",
        "to":"2026-01-15","change":"added","before":null},
        {"period":"2025-close","year":"2025","kind":"closing","from":"2026-01-01",
        "to":"2026-01-15","change":"changed","before":{"from":"2025-12-01","to":"2025-12-31"}},
        {"period":"2026-open","year":"2026","kind":"opening","from":"2026-01-01","to":"2026-01-01",
        "change":"retired","before":null},
        {"period":"2026-01","year":"2026","kind":"operating","from":"2026-01-01",
        "to":"2026-01-31","change":"retired","before":null},
        {"period":"2026-close","year":"2026","kind":"closing","from":"2026-01-01",
        "to":"2026-01-31","change":"retired","before":null}],
        "retired":[{"year":"2026","from":"2026-01-01","to":"2026-01-31"}]}
        """#
      ),
      (
        Samples.dividedPeriod.json,
        #"""
        {"company":"SE01","year":"2025","period":"2025-12b","outcome":"divided","vouchers":7,
        "periods":[
        {"period":"2025-12","year":"2025","kind":"operating","from":"2025-12-01",
        "to":"2025-12-15","change":"changed","before":{"from":"2025-12-01","to":"2025-12-31"}},
        {"period":"2025-12b","year":"2025","kind":"operating","from":"2025-12-16",
        "to":"2025-12-31","change":"added","before":null}]}
        """#
      ),
    ]
  }
}
