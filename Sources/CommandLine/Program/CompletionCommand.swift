import Answers
import ArgumentParser
import Closing

/// The script by which a shell completes command lines.
struct CompletionCommand: LedgerCommand {
  static let manual = "completion"
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print the script by which a shell completes command lines."
  )

  /// The shells that are known.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish

    /// What is generated, where behind `help` the pages of the manual come in the place of what the
    /// generator knows of it.
    fileprivate var script: String {
      let pages = Manual.pages.keys.sorted().joined(separator: " ")
      return switch self {
      case .bash:
        generated.replacing(
          "_bokslut_help() {\n    :\n",
          with: """
            _bokslut_help() {
                COMPREPLY+=($(compgen -W '\(pages)' -- "${cur}"))

            """
        )
      case .zsh: generated.replacing("'*:subcommands:'", with: "'*:page:(\(pages))'")
      case .fish:
        generated + """

          complete -c 'bokslut' -n '__bokslut_should_offer_completions_for_positional \
          "bokslut help" -eq 1' -fka '\(pages)'
          """
      }
    }

    private var generated: String {
      let shell: CompletionShell =
        switch self {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
      return BokslutCommand.completionScript(for: shell)
    }
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: "bash, zsh or fish.") var shell: Shell

  func carryOut(at desk: Desk) throws -> Printed {
    let script = shell.script
    if !common.json { try desk.surroundings.write(Array(script.utf8) + [0x0A]) }
    return Printed(
      isBesideData: !common.json,
      json: .object {
        ("shell", shell.rawValue)
        ("script", script)
      }
    ) { _ in [] }
  }
}
