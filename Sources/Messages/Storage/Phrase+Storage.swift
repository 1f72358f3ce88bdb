extension Phrase {
  package static func schemaIs(database: String, state: String) -> Phrase {
    Phrase(
      sv: "\(database), databasschema: \(sv.schemaState(state))",
      nb: "\(database), databaseskjema: \(nb.schemaState(state))",
      en: "\(database), schema: \(en.schemaState(state))"
    )
  }

  package static func applied(_ name: String) -> Phrase {
    Phrase(
      sv: "tillämpad: \(name)",
      nb: "tatt i bruk: \(name)",
      en: "applied: \(name)"
    )
  }

  package static func wouldApply(_ name: String) -> Phrase {
    Phrase(
      sv: "skulle tillämpas: \(name)",
      nb: "ville bli tatt i bruk: \(name)",
      en: "would be applied: \(name)"
    )
  }

  package static let wouldCreateTables = Phrase(
    sv: "Tabellerna skulle skapas.",
    nb: "Tabellene ville bli opprettet.",
    en: "The tables would be created."
  )

  /// What the owner of a PostgreSQL database does for each user of the books.
  package static let usersNeedRole = Phrase(
    sv: "Ge varje användare av bokföringen rollen, i psql: `GRANT bokslut_application TO clerk;`.",
    nb: "Gi hver bruker av regnskapet rollen, i psql: `GRANT bokslut_application TO clerk;`.",
    en: "Give each user of the books the role, in psql: `GRANT bokslut_application TO clerk;`."
  )
}
