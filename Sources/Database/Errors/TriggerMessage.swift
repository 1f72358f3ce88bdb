/// The word that begins the message of every trigger of ours, on both databases.
enum TriggerMessage {
  private static let mark = "BOKSLUT "

  /// What follows the mark: a code and its detail; nothing where no trigger of ours wrote it.
  static func detail(of message: String) -> String? {
    guard message.hasPrefix(mark) else { return nil }
    return String(message.dropFirst(mark.count))
  }
}
