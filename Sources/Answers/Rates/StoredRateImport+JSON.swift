import Accounting
import Closing
import Messages

extension StoredRateImport: JSONConvertible {
  package var json: JSON {
    .object {
      ("import", number)
      ("file", name)
      ("source", source)
      ("type", type)
      ("sha256", sha256)
      ("size", size)
      ("first", firstDay)
      ("last", lastDay)
      ("rates", rates)
      ("added", added)
      ("changed", changed)
      ("author", imported.by)
      ("at", imported.at)
      (
        "undone",
        .object(undone) { undone in
          ("author", undone.by)
          ("at", undone.at)
        }
      )
    }
  }
}

extension RateImportUndoReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("import", number)
      ("file", file)
      ("withdrawn", withdrawn)
      ("restored", restored)
      ("findings", findings.json(in: language))
    }
  }
}
