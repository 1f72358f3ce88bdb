import Accounting
import Messages
import Testing

@testable import Formats

@Suite struct ColumnNameTests {
  /// What a sentence calls a missing column can be written into the file.
  @Test(arguments: Language.allCases)
  func `each column has a name in the language that the reader takes`(_ language: Language) {
    for word in JournalColumn.Word.allCases {
      let name = language.column(word.rawValue)
      #expect(JournalNames.word(name) == word, "\(word) \(name)")
      #expect(language != .en || name == word.rawValue)
    }
    #expect(language.column("Kostnadsställe") == "Kostnadsställe")
  }

  @Test func `columns that are called so in the language are told as that`() {
    let columns = [
      ReadColumn(name: "Ver. nr", meaning: "number"), ReadColumn(name: "KONTO", meaning: "account"),
    ]
    func told(_ columns: [ReadColumn], _ language: Language) -> String {
      JournalFileProblem.columnsAreReadAs(columns: columns).explained(in: language).message
    }
    #expect(told(columns, .sv) == "Kolumner läses efter sina namn: Ver. nr, KONTO.")
    #expect(told(columns, .nb) == "Kolonner leses slik: Ver. nr = bilagsnr.")
    #expect(told(columns, .en) == "Columns are read so: Ver. nr = number, KONTO = account.")
    let two = columns + [ReadColumn(name: "Belopp", meaning: "accounting")]
    #expect(told(two, .sv) == "Kolumner läses så: Belopp = bokfört belopp.")
  }
}
