/// The program that wrote a SIE file.
package struct SIEProgram: Hashable, Sendable {
  package var name: String
  package var version: String
}

/// The company that a SIE file is about.
package struct SIECompany: Hashable, Sendable {
  /// Empty where the file does not say.
  package var name: String
  /// The ten digits of the organisation number; nothing where the file has no such number.
  package var organisationNumber: String?
  /// The number as the file writes it.
  package var organisationNumberWritten: String
}
