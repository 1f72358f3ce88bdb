import Accounting
import Messages
import Testing

@testable import Answers

@Suite struct `Failures` {
  /// What a server answers to each code of the catalogue; all others are wrong in themselves.
  private static let expected = """
    403 BKP-010 DST-003 PER-003 PER-004
    403 ACC-017
    403 DBS-019 RGT-001 RGT-002 RGT-003 RGT-004 RGT-005 RGT-006 RGT-007 RGT-008 RGT-009 RGT-010
    403 RGT-011 RGT-012 RGT-033
    404 ACC-002 CAL-009 CAL-011 CMP-001 CMP-005 CMP-010 IMP-021 IMP-023 IMP-054 PER-008 PER-009
    404 CHK-031 CLS-008 DIM-001 DIM-020 PER-014 STR-004 STR-005
    409 DIM-002 DIM-006 DIM-007 STR-001 STR-002 STR-003 STR-006 STR-007
    404 RAT-010 RGT-014 RGT-015 RGT-019 RGT-020 RUN-001
    404 CLS-006 CLS-007 CMP-019 CMP-020 RUN-008 VOU-014
    409 BKP-001 BKP-008 BKP-009 CAL-001 CAL-013 CAL-015 CAL-016 CAL-017 CAL-018 CAL-020
    409 SET-009 SET-010 SET-011 SET-013
    409 CAL-021 CAL-022 CAL-023 CAL-024
    409 CHK-001 CHK-002 CHK-003 CHK-004 CHK-005 CHK-006
    409 CHK-015 CHK-016 FXR-012 RAT-013 RAT-014 RAT-016
    409 CHK-007 CHK-008 CHK-009 CHK-010 CHK-011 CHK-012 CHK-013 CHK-014 CLS-001 CLS-002 CMP-002
    409 ACC-012 ACC-013 ACC-014 ACC-016 ACC-018 ACC-024 ACC-027 ACC-028 ACC-030 ACC-031
    409 ACC-032 ACC-033 ACC-034
    409 ACC-006 CMP-008 CMP-012 IMP-056 IMP-057 IMP-058 IMP-059
    409 DST-001 DST-002 EXP-001 EXP-002 EXP-003 EXP-004 EXP-005 EXP-006 EXP-007 FXR-003 FXR-004
    409 FXR-005 FXR-007 FXR-011 IMP-001 IMP-002 IMP-003 IMP-025 IMP-026 IMP-027 IMP-029 IMP-030
    409 CHK-017 CHK-018 CHK-020 CHK-021 CHK-022 CHK-023 CHK-024 CHK-025 IMP-040 IMP-041 IMP-043 IMP-044
    409 IMP-031 IMP-032 IMP-033 IMP-034 IMP-035 IMP-036 IMP-037 IMP-038 IMP-039
    404 PER-022
    409 CHK-026 CHK-030 CHK-036 CLS-009 CLS-010 CLS-011 CLS-012 PER-021 PER-023 PER-035
    403 PER-029 RGT-023 RGT-024 RGT-027 RGT-028 RGT-029
    404 RGT-030
    409 RGT-031
    409 PER-000 PER-001 PER-002 PER-010 PER-012 PER-025 PER-026 PER-027 PER-028 PER-030 PER-031
    409 PER-032 PER-033 PER-034 PER-039
    409 RAT-001 RAT-002 RAT-003 RAT-007 RAT-008 RAT-009 RAT-011
    409 RAT-012 RUN-003 RUN-004 RUN-005 RUN-006 RUN-007 RUN-009 RUN-010 RUN-011 RUN-012
    409 ACC-003 ACC-004 ACC-005 CLS-004 IMP-050 IMP-051 IMP-053 IMP-055 OPT-006 RUN-013 RUN-014 RUN-015
    409 EXP-008 EXP-009 EXP-010 EXP-011 EXP-012 EXP-013 EXP-014 EXP-015 EXP-016 EXP-017 EXP-018
    409 EXP-019 EXP-020 EXP-021 EXP-022 EXP-023 EXP-024 EXP-025 EXP-026 EXP-027 EXP-028 EXP-029
    409 EXP-030 EXP-031 EXP-032 EXP-033 EXP-034 EXP-035 EXP-036 EXP-037 EXP-038 EXP-039 EXP-040
    409 EXP-041 EXP-042 EXP-043 EXP-044
    409 CLS-005 RGT-013 RGT-021 RGT-022 RUN-016 RUN-017 VOU-006 VOU-013
    500 APP-000 DBS-009 DBS-014 DBS-015 DST-004 VER-001 VER-002 VER-003 VER-004 VER-005 VER-006
    500 VER-007 VER-008 VER-009 VER-010 VER-011 VER-012 VER-013 VER-014 VER-015 VER-016 VER-017
    500 VER-018 VER-019 VER-020 VER-021 VER-022 VER-023 VER-024 VER-025 VER-026 VER-027
    500 VER-028 VER-029 VER-030 VER-031 VER-032 VER-033 VER-034 VER-035 VER-036 VER-037 VER-038 VER-039
    500 VER-040 VER-041 VER-042 VER-043 VER-044 VER-045 VER-046 PER-038 VER-051
    503 DBS-001 DBS-002 DBS-003 DBS-004 DBS-005 DBS-006 DBS-007 DBS-008 DBS-011 DBS-012 DBS-013
    503 CLS-014 DBS-016 DBS-017 DBS-018
    """

  @Test func `every error of the catalogue has its status`() {
    var statuses: [String: Int] = [:]
    for line in `Failures`.expected.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for code in words.dropFirst() { statuses[code] = Int(words[0]) }
    }
    let catalogue = Set(ErrorCatalogue.all.map(\.code))
    #expect(Set(statuses.keys).subtracting(catalogue.map(\.description)) == [])
    for code in catalogue.sorted() {
      #expect(code.status.rawValue == statuses[code.description] ?? 422, "\(code)")
    }
  }

  @Test func `only what is broken is an error of the log`() {
    #expect(
      HTTPStatus.allCases.map { "\($0.rawValue) \($0.logLevel)" } == [
        "403 notice", "404 info", "409 info", "422 info", "500 error", "503 warning",
      ]
    )
  }

  @Test func `a refusal tells a program its first reason and every finding`() {
    let failure = Failure(
      Refusal([
        Finding(.warning, CompanyError.noneExists),
        Finding(.error, CalendarError.yearIsUnknown(year: "2024"), file: "a.csv", line: 7).found(
          in: "D"
        ),
      ]),
      language: .en
    )
    #expect(failure.code.description == "CAL-011")
    #expect(failure.code.status == .notFound)
    #expect(failure.unknown == nil)
    #expect(
      failure.json.text.hasPrefix(
        #"{"error":{"code":"CAL-011","message":"There is no fiscal year 2024.","hint":""#
      )
    )
    #expect(failure.json.text.contains(#""details":{"year":"2024"},"company":"D"},"findings":[{"#))
    #expect(failure.findings.byWeight.map(\.problem.code.description) == ["CAL-011", "CMP-005"])
    #expect(failure.reason?.message(in: .en) == "D: a.csv:7: There is no fiscal year 2024.")
  }

  private struct Surprise: Error { let secret = "password" }

  @Test(arguments: Language.allCases)
  func `of an unknown error the log has all, and nobody else anything`(_ language: Language) {
    let failure = Failure(Surprise(), language: language)
    #expect(failure.unknown?.contains("password") == true)
    #expect(failure.code.description == "APP-000")
    #expect(failure.code.status == .serverError)
    #expect(!failure.json.text.contains("password"))
    #expect(failure.json.text.hasSuffix(#""details":{}},"findings":[]}"#))
    #expect(failure.json.text.contains(Explanation.unknown(in: language).message))
  }
}
