import Accounting
import Messages
import Testing

@Suite struct `Names that commands print` {
  @Test(arguments: Language.allCases)
  func `tell every value of a kind from the others`(_ language: Language) {
    expectDistinct(PeriodStatus.allCases.map { $0.name(in: language) })
    expectDistinct(Period.Kind.allCases.map { $0.name(in: language) })
    expectDistinct(RunKind.allCases.map { $0.name(in: language) })
    expectDistinct(RunState.allCases.map { $0.name(in: language) })
    expectDistinct(VoucherKind.allCases.map { $0.name(in: language) })
    expectDistinct(PostingLayer.allCases.map { $0.name(in: language) })
    expectDistinct(AccountType.allCases.map { $0.name(in: language) })
    expectDistinct(Book.allCases.map { $0.name(in: language) })
    expectDistinct([Severity.info, .warning, .error].map { $0.name(in: language) })
    expectDistinct(CheckResult.Status.allCases.map { $0.name(in: language) })
    expectDistinct(Module.known.map { $0.name(in: language) })
    let access: [ModuleAccess] = [.all, .none, .group("closing-team")]
    expectDistinct(access.map { $0.name(in: language) })
  }

  private func expectDistinct(_ names: [String]) {
    #expect(Set(names).count == names.count, "\(names)")
    #expect(!names.contains(""))
  }

  @Test func `of a period's status are the glossary's first words`() {
    #expect(
      PeriodStatus.allCases.map { $0.name(in: .sv) } == ["öppen", "spärrad", "permanent stängd"]
    )
    #expect(
      PeriodStatus.allCases.map { $0.name(in: .nb) } == ["åpen", "sperret", "permanent lukket"]
    )
    #expect(
      PeriodStatus.allCases.map { $0.name(in: .en) } == ["open", "on hold", "permanently closed"]
    )
  }

  @Test(arguments: Language.allCases)
  func `of modules are known, and a new module keeps its own`(_ language: Language) {
    #expect(Module("warehouse-7").name(in: language) == "warehouse-7")
    for module in Module.known where module.description.contains("-") {
      #expect(module.name(in: language) != module.description)
    }
  }

  @Test func `of the modules are all translated into Swedish and Norwegian`() {
    let alike: Set = ["bank", "budget"]
    for module in Module.known where !alike.contains(module.description) {
      #expect(module.name(in: .sv) != module.description)
      #expect(module.name(in: .nb) != module.description)
    }
  }
}

@Suite struct `Titles of checks` {
  @Test(arguments: CheckID.allCases)
  func `every check has one in each language`(_ check: CheckID) {
    let titles = Language.allCases.map { check.title(in: $0) }
    #expect(Set(titles).count == titles.count)
    #expect(titles.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }

  @Test(arguments: Language.allCases)
  func `no two checks have the same`(_ language: Language) {
    let titles = CheckID.allCases.map { $0.title(in: language) }
    #expect(Set(titles).count == titles.count)
  }

  /// C62: where a check fails, the board does not say that all is well.
  @Test(arguments: CheckID.allCases)
  func `a check that fails says that it is not so`(_ check: CheckID) {
    for language in Language.allCases {
      let failure = check.failure(in: language)
      #expect(failure != check.title(in: language))
      #expect(!failure.isEmpty && !failure.hasSuffix("."))
    }
    #expect(Set(CheckID.allCases.map { $0.failure(in: .sv) }).count == CheckID.allCases.count)
  }

  @Test func `a refused close names the check by its title`() {
    let refusal = CloseError.checkFails(check: .suspenseIsEmpty, count: 1)
    #expect(
      refusal.explained(in: .sv).message
        == "Kontrollen ”Observationskontot är tomt” är inte uppfylld (antal: 1)."
    )
  }
}
