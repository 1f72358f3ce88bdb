import Messages
import TestSupport
import Testing

/// Each hint of the catalogue, pasted as it is printed where its error occurs (C58).
@Suite struct HintWorldTests {
  /// The commands of a hint; those together that one does one after another.
  private func deeds(in hint: String) -> [[String]] {
    hint.matches(of: #/`bokslut [^`]+`(?:\s+and\s+`bokslut [^`]+`)*/#).map {
      HintCommandTests.commands(in: String($0.output))
    }
  }

  @Test(arguments: HintWorlds.all)
  func `each command of a hint does what it says`(_ world: HintWorld) throws {
    let first = try world.make()
    let outcome = first.run(world.command)
    let told = world.said(in: outcome, at: first)
    let deeds = deeds(in: told)
    #expect(!deeds.isEmpty, "\(outcome.output)\(outcome.messages)")
    for deed in deeds {
      let place = try world.make()
      _ = place.run(world.command)
      for hint in deed.map(world.filled) {
        let outcome = place.run(hint)
        if case .shows(let text) = world.effect {
          #expect(outcome.output.contains(text) || outcome.messages.contains(text), "\(hint)")
        } else {
          #expect(outcome.status == 0, "\(hint): \(outcome.output)\(outcome.messages)")
        }
      }
      switch world.effect {
      case .done, .shows: break
      case .settled:
        let isToBeRead = ["list", "show", "why", "imports"].contains { deed[0].contains(" \($0)") }
        guard !isToBeRead else { continue }
        // Several months may be open before, each of which is told in its turn.
        let again = world.said(in: place.run(world.command), at: place)
        #expect(again.isEmpty || again != told, "\(deed)")
      case .makesWay(let command):
        let outcome = place.run(command)
        #expect(outcome.status == 0, "\(command): \(outcome.output)\(outcome.messages)")
      }
    }
  }

  @Test func `every error whose hint names a command has a world, or a reason why it has none`() {
    let codes = Set(
      ErrorCatalogue.all.filter {
        !HintCommandTests.commands(in: $0.explained(in: .en).hint).isEmpty
      }.map(\.code.description)
    )
    let tried = Set(HintWorlds.all.map(\.code))
    let elsewhere = Set(HintWorlds.elsewhere.map { $0[0] })
    #expect(tried.union(elsewhere) == codes)
    #expect(tried.intersection(elsewhere) == [])
    #expect(HintWorlds.elsewhere.allSatisfy { $0.count == 2 && !$0[1].isEmpty })
  }
}
