import Messages
import TestSupport
import Testing

@testable import CommandLine

/// `bokslut help`: pages, commands, and codes that messages had.
@Suite struct HelpTests {
  private func office() throws -> Office { try Office(isPrepared: false) }

  @Test func `every code is explained in each language, however it is typed`() throws {
    let office = try office()
    let codes = Set(ErrorCatalogue.all.map(\.code.description)).sorted()
    for (index, code) in codes.enumerated() {
      let language = Language.allCases[index % 3]
      let typed = [code, code.lowercased(), code.replacing("-", with: "")][index % 3]
      let outcome = office.run("help \(typed) --language \(language.rawValue)")
      #expect(outcome.status == 0 && outcome.output.hasPrefix("\(code) "), "\(outcome.messages)")
    }
    let sentences = ErrorCatalogue.all.filter { $0.code.description == "CHK-011" }
    let text = office.run("help chk-11 --language sv").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(!sentences.isEmpty)
    for said in sentences.map({ $0.explained(in: .sv) }) {
      let words = (said.message + " " + said.hint).split(whereSeparator: \.isWhitespace)
      #expect(text.contains(words.joined(separator: " ")), "\(text)")
    }
    let json = try JSONValue(office.run("--json help CHK-011").output)
    #expect(json["code"] == .text("CHK-011"))
    #expect(json["forms"]?.array.count == sentences.count)
  }

  private static let pages = table(
    """
    help                    | # bokslut
    --help                  | # bokslut
    help close              | # bokslut close
    close --help            | # bokslut close
    help import sie         | # bokslut import sie
    import sie x.se --help  | # bokslut import sie
    help account list       | # bokslut account
    account list -h         | # bokslut account
    help moving-in          | # Moving in
    --language sv help rate | # bokslut rate
    help help               | # bokslut
    help huvudbok --language sv    | # bokslut report general-ledger
    help Hovedbok --language nb    | # bokslut report general-ledger
    help general ledger            | # bokslut report general-ledger
    help grundbok                  | # bokslut report ledger-journal
    help råbalans                  | # bokslut report
    help saldobalanse              | # bokslut report
    help verifikation              | # bokslut voucher
    help bilag                     | # bokslut voucher
    help omvärdering               | # bokslut fx-revaluation
    help omvardering               | # bokslut fx-revaluation
    help revaluering               | # bokslut fx-revaluation
    help stänga                    | # bokslut close
    help kontoplan                 | # bokslut account
    help kurs                      | # bokslut rate
    help säkerhetskopia            | # bokslut backup
    help ingående balans           | # bokslut import sie
    help month-end                 | # bokslut close
    help balansräkning             | # bokslut report
    help Resultatrapport           | # bokslut report
    help årsoppgjør                | # bokslut period
    help moms per momskod          | # bokslut report tax-codes
    help SAF-T                     | # bokslut import saft
    --language sv help moving-in   | # Flytta in
    help moving-in --language=nb   | # Flytt
    """
  )

  @Test(arguments: pages)
  func `a command and a topic have a page`(_ row: [String]) throws {
    let outcome = try office().run(row[0])
    #expect(outcome.status == 0 && outcome.output.hasPrefix(row[1]), "\(outcome)")
  }

  @Test func `each term of the trade has a page that is there, and is no command or code`() {
    for (term, page) in Manual.words {
      #expect(Manual.pages[page] != nil, "\(term): \(page)")
      #expect(Manual.page(about: term.uppercased()) == page, "\(term)")
      #expect(Manual.page(about: term.replacing("ö", with: "o")) == page, "\(term)")
      #expect(Manual.pages[term] == nil, "\(term) is found without")
    }
    #expect(Set(Manual.words.values).isSubset(of: ManualPage.names))
  }

  @Test func `a term of what is not here names pages that are there`() {
    #expect(Manual.absent.count > 100)
    for (term, pages) in Manual.absent {
      #expect(!pages.isEmpty && pages.allSatisfy { Manual.pages[$0] != nil }, "\(term): \(pages)")
      #expect(Manual.pages(insteadOf: term.uppercased()) == pages, "\(term)")
      #expect(Manual.page(about: term) == nil && Manual.pages[term] == nil, "\(term)")
    }
  }

  private static let unknown = table(
    """
    help CHK-999        | There is no help on “CHK-999”; the nearest is `bokslut help CHK-
    help CHX-006        | There is no help on “CHX-006”; the nearest is `bokslut help CH
    help perid          | There is no help on “perid”; the nearest is `bokslut help period`.
    help import sei     | There is no help on “import sei”; the nearest is `bokslut help import sie`.
    help movingin       | There is no help on “movingin”; the nearest is `bokslut help moving-in`.
    help qwertyuiop     | There is no help on “qwertyuiop”.
    help huvudboek      | There is no help on “huvudboek”; the nearest is `bokslut help huvudbok`.
    help saldobalanser  | There is no help on “saldobalanser”; the nearest is `bokslut help saldobalanse`.
    help reskontro      | There is no help on “reskontro”; the nearest are `bokslut help report-ledger-journal` \
      and `bokslut help import-saft`.
    help Avstämning     | There is no help on “Avstämning”; the nearest are `bokslut help check` and
    help avstemming     | There is no help on “avstemming”; the nearest are `bokslut help check` and
    help periodisering  | There is no help on “periodisering”; the nearest are `bokslut help import-journal` and
    help year-end       | There is no help on “year-end”; the nearest are `bokslut help period` and
    perid --help        | There is no help on “perid”; the nearest is `bokslut help period`.
    """
  )

  @Test(arguments: unknown)
  func `what is not known is told with what is nearest`(_ row: [String]) throws {
    let outcome = try office().run(row[0])
    let messages = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(messages.hasPrefix(row[1]), "\(messages)")
    for match in messages.matches(of: #/`bokslut (help [^`]+)`/#) {
      #expect(try office().run(String(match.output.1)).status == 0)
    }
    #expect(try JSONValue(office().run(row[0] + " --json").output)["error"] != nil)
  }
}
