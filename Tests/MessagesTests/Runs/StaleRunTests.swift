import Accounting
import Messages
import Testing

@Suite struct `A run that is out of date` {
  private let rate = StaleCause.rate(from: .eur, to: .sek, then: "11.4975", now: "11.5125")

  @Test func `says what was and what is`() {
    let run = RunError.isStale(run: 17, because: [rate])
    #expect(
      run.explained(in: .sv).message
        == "Körning 17 är inaktuell: kursen från EUR till SEK var 11,4975 och är 11,5125."
    )
  }

  @Test func `counts the causes beyond the first`() {
    let run = RunError.isStale(run: 17, because: [rate, .settings, .settings])
    #expect(
      run.explained(in: .en).message == "Run 17 is out of date: the rate from EUR to SEK was "
        + "11.4975 and is 11.5125 (and 2 more)."
    )
  }

  @Test func `has a sentence without its causes`() {
    let run = RunError.isStale(run: 17, because: [])
    #expect(
      run.explained(in: .nb).message == "Kjøring 17 er utdatert: innstillingene er endret."
    )
  }
}
