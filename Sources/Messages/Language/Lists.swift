extension Language {
  /// `anna, bo and cecilia`; what goes beyond `most` is counted: `anna, bo, cecilia and 3 more`.
  package func list(_ items: [String], most: Int = 4) -> String {
    guard items.count > most else { return joined(items) }
    // One item too many would be no shorter as "and 1 more".
    let shown = items.prefix(most - 1)
    return joined(shown + [more(items.count - shown.count)])
  }

  private func joined(_ items: some BidirectionalCollection<String>) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  private var and: String {
    say(sv: "och", nb: "og", en: "and")
  }

  private func more(_ number: Int) -> String {
    say(sv: "\(count(number)) till", nb: "\(count(number)) til", en: "\(count(number)) more")
  }
}
