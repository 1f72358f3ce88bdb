import ArgumentParser
import Messages
import TestSupport
import Testing

@testable import CommandLine

/// What is wrong with a command line is told all at once, in the reader's language.
@Suite struct WrongUsageTests {
  /// A command line, what is said of it in English and Swedish, each sentence before the next.
  private static let wrong = table(
    """
    close --perid 2025-03            | The command has no option --perid; the nearest is --period.
    close -period 2025-03            | The command has no option -period; the nearest is --period.
    close --period 2025-03 --DryRun  | The command has no option --DryRun; the nearest is --dry-run.
    close --period 2025-03 --colour  | The command has no option --colour.
    company list --company X         | The command has no option --company.
    close --period                   | The option --period lacks its value.
    close --period --dry-run=yes     | The option --period lacks its value. The option --dry-run takes no value.
    close                            | Name one month by --period, or several by --from and --through.
    close --period 2025-03 x "y z"   | The command does not take “x” and “y z”.
    period list 2025-03              | The command does not take “2025-03”.
    check 2025-03                    | The command does not take “2025-03”; write `--period 2025-03`. The option \
      --period must be given.
    import journal                   | FILE is missing.
    rate set EUR SEK 2025-03-32 11,x | The value “2025-03-32” is not valid for DATE; what is valid is a day \
      such as 2025-03-31, 31.03.2025 or 20250331. The value “11,x” is not valid for RATE; what is valid is a \
      number such as 11.4975 or 11,4975.
    rate set Euro SEK 2025-03-31     | The value “Euro” is not valid for FROM; what is valid is a currency such \
      as SEK. RATE is missing; what is valid is a number such as 11.4975 or 11,4975.
    close --from 2021-05 --through 2021-03 | The month of --from comes after that of --through.
    company set                      | Give at least one option to set.
    right grant anna read            | Name a company with --company, or give --all for every company.
    right grant anna read --all --from 2025-02-01 --until 2025-01-31 | The first day lies after the last.
    user set anna                    | Give --full-name, --active or both.
    changes --since 31.11.2026       | The value “31.11.2026” is not valid for --since; what is valid is a day \
      such as 2025-03-31, a number of the log, a sealed period or a seal.
    report saldobalanse              | There is no command `bokslut report saldobalanse`; the nearest is \
      `bokslut help report`.
    run list --language danish       | The value “danish” is not valid for --language; what is valid is sv, nb or en.
    company create A --name A        | The option --currency must be given; what is valid is a currency such as SEK.
    account set 1930 --revalue maybe | The value “maybe” is not valid for --revalue; what is valid is yes or no.
    run show one                     | The value “one” is not valid for RUN; what is valid is a whole number.
    perid list                       | There is no command `bokslut perid`; the nearest is `bokslut period`.
    run lsit                         | There is no command `bokslut run lsit`; the nearest is `bokslut run list`.
    stang                            | There is no command `bokslut stang`.
    period --dry-run                 | After `bokslut period` it is not said what to do: list, create, redate, \
      divide, merge, add-closing, retire, hold, open, close and access.
    company create X --name x --currency SEK --chart x.csv --names en | The option --names is for bas \
      and ns4102; a file has names of its own.
    account set ACCOUNT --name x     | Replace ACCOUNT by a value of your own.
    fx-revaluation plan --gain 3960  | The command has no option --gain.
    voucher show --id 3 --voucher A1 --json --as "" | A user has a name without control characters. Name the \
      voucher by its series and number, or by --id.
    """
  )

  @Test(arguments: wrong)
  func `is told with every reason, and where help is`(_ row: [String]) throws {
    let office = try Office(isPrepared: false)
    let plain = row[0].replacing(" --json ", with: " ")
    let outcome = office.run(plain)
    let text = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(text.hasPrefix(row[1] + " See `bokslut"), "\(text)")
  }

  @Test(arguments: wrong)
  func `is told to a program as a refusal with every finding`(_ row: [String]) throws {
    let line = row[0].replacing(" --json", with: "")
    for line in [
      "--json " + line, line.hasSuffix("--period") ? "--json " + line : line + " --json",
    ] {
      let outcome = try Office(isPrepared: false).run(line)
      #expect(outcome.status == 64 && outcome.messages == "", "\(line)")
      let json = try JSONValue(outcome.output)
      #expect(json["error"]?["code"] == .text("APP-001"), "\(line)")
      let messages = json["findings"]?.array.compactMap { $0["message"]?.text } ?? []
      #expect(messages.joined(separator: " ") == row[1], "\(line)")
    }
  }

  @Test(arguments: wrong)
  func `is told in no language but the reader's`(_ row: [String]) throws {
    guard !row[0].contains("--language") else { return }
    let office = try Office(isPrepared: false)
    let texts = ["sv", "nb", "en"].map { language in
      office.run("--language \(language) " + row[0].replacing(" --json", with: "")).messages
    }
    #expect(Set(texts).count == 3)
    for english in ["The ", "There is", "What stands", "must be", "Replace", "Name the"] {
      #expect(!texts[0].contains(english) && !texts[1].contains(english), "\(texts)")
    }
  }

  private static let anywhere = table(
    """
    --json period list                      | period list --json
    period --json list                      | period list --json
    --company 5566778899 period list --json | period list --json --company 5566778899
    --language=sv --company 5566778899 period list | period list --language=sv --company 5566778899
    rate --json show EUR SEK 2025-03-31     | rate show EUR SEK 2025-03-31 --json
    """
  )

  @Test(arguments: anywhere)
  func `an option may stand before the command as well as behind it`(_ row: [String]) throws {
    let office = try Office.ready()
    let first = office.run(row[0])
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.output == office.run(row[1]).output)
  }

  /// So that no value is refused without saying what would do.
  @Test func `every option and argument says what it takes, but for those that take any text`() {
    var kinds = 0
    func look(_ command: any ParsableCommand.Type) {
      for verb in command.configuration.subcommands { look(verb) }
      for item in Grammar(command).items where item.kind != .flag {
        let takesText = item.takes("\u{1}–") && item.takes("x y z")
        #expect((item.valid == .text) == takesText, "\(command) \(item.name)")
        kinds += takesText ? 0 : 1
      }
    }
    look(BokslutCommand.self)
    #expect(kinds > 60)
  }
}
