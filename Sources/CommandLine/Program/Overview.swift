import Accounting
import Answers
import ArgumentParser
import Closing
import Foundation
import Messages

/// What `bokslut` alone says: where the books are, how far each company has come, and what to do next.
struct Overview: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "bokslut")
  static let manual = "bokslut"

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let place = desk.place
    let standings: [CompanyStanding]
    do {
      standings = try desk.session().standings()
    } catch StorageError.holdsNoBooks {
      standings = []
    }
    let codes = standings.map(\.company.code)
    if let company = chosen.company, !codes.isEmpty, !codes.contains(company) {
      throw Refusal(CompanyError.isUnknown(company: company, known: codes))
    }
    return Printed(
      json: .object {
        ("database", place)
        ("companies", .array(standings.map(\.json)))
      }
    ) { language in
      standings.isEmpty
        ? language.beginning(in: place)
        : standings.lines(in: language, at: place)
    }
  }
}

extension Desk {
  /// The database as a person finds it: a file by its whole path, a server without its password.
  fileprivate var place: String {
    let scheme = "sqlite:"
    guard url.hasPrefix(scheme), !url.hasPrefix(scheme + "/"), !url.hasPrefix(scheme + ":") else {
      return url.withoutPassword
    }
    return scheme + FileManager.default.currentDirectoryPath + "/" + url.dropFirst(scheme.count)
  }
}

/// The most companies that are shown for a person; JSON has all of them.
private let mostCompanies = 5

extension [CompanyStanding] {
  fileprivate func lines(in language: Language, at place: String) -> [String] {
    let more = count > mostCompanies ? [language(.moreCompanies(count - mostCompanies))] : []
    return paragraph(language(.booksAre(in: place))) + [""]
      + prefix(mostCompanies).sheet(in: language).lines(in: language) + more
      + ["", language(.goOn)] + commands.listed(in: language)
  }

  /// For the company that the settings choose, else the first that has a month to close.
  private var commands: [(String, Phrase)] {
    let chosen = first { $0.company.code == ChosenCompany.code }
    let standing = chosen ?? first { $0.months.next != nil } ?? self[0]
    let next = standing.months.next
    let month = next ?? standing.months.last
    let company = count > 1 ? standing.company.code : nil
    return ChosenCompany.$code.withValue(company) {
      [
        next.map { (ChosenCompany.line("check --period \($0)"), .toCheck) },
        next.map { (ChosenCompany.line("close --period \($0)"), .toClose) },
        month.map { (ChosenCompany.line("report trial-balance --period \($0)"), .toReport) },
        (ChosenCompany.line("run list"), .toSeeRuns),
        ("bokslut --help", .toSeeCommands),
      ].compactMap(\.self)
    }
  }
}

extension Language {
  /// How books begin, where there are none.
  fileprivate func beginning(in place: String) -> [String] {
    let commands: [(String, Phrase)] = [
      (ChosenCompany.line("import sie FILE"), .toImportSIE),
      (ChosenCompany.line("import saft FILE"), .toImportSAFT),
      (ChosenCompany.line("company create CODE --name NAME --currency SEK"), .toCreate),
      (ChosenCompany.line("sample --vouchers 100 --output sample.se"), .toTry),
      ("bokslut help moving-in", .toMoveIn),
      ("bokslut --help", .toSeeCommands),
    ]
    return paragraph(self(.noBooksYet(in: place))) + ["", self(.beginWith)]
      + commands.listed(in: self)
  }
}

extension [(String, Phrase)] {
  /// Each command, and what it is for where that has room beside all of them.
  fileprivate func listed(in language: Language) -> [String] {
    let width = map(\.0.count).max() ?? 0
    let widest = map { language($0.1).count }.max() ?? 0
    guard width + widest + 4 <= Terminal.width ?? .max else { return map { "  " + $0.0 } }
    return map { command, what in
      let padding = String(repeating: " ", count: width - command.count)
      return "  \(command)\(padding)  \(language(what))"
    }
  }
}
