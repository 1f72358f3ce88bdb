import Accounting
import Messages
import Testing

@Suite struct `A plan that is kept` {
  @Test(arguments: [RunKind.fxRevaluation, .openingTransfer])
  func `is posted by the command of its kind`(_ kind: RunKind) {
    let command = "bokslut \(kind.rawValue) post --run 7"
    let told = Language.allCases.map { $0(.planKept(run: 7, of: kind)) }
    #expect(
      told == [
        "Planen är sparad. Bokför den med: \(command)",
        "Planen er lagret. Bokfør den med: \(command)",
        "The plan is kept. Post it with: \(command)",
      ]
    )
  }
}
