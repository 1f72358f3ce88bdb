import Accounting

extension Run {
  /// What the run was asked to do, in the words of a language.
  ///
  /// The log keeps it in the words of `parameters`; what these do not follow is told as it stands.
  package func told(in language: Language) -> String {
    let parts = parameters.split(separator: "; ").map(String.init)
    return parts.map { part in
      switch kind {
      case .undo: language.undone(part)
      case .fxRevaluation: language.revaluationParameter(part)
      case .importSIE, .importSAFT, .importJournal: part
      }
    }.joined(separator: "; ")
  }
}

extension Language {
  /// `foreign currency revaluation 17` of `fx-revaluation 17`.
  fileprivate func undone(_ part: String) -> String {
    let words = part.split(separator: " ").map(String.init)
    guard words.count == 2, let kind = RunKind(rawValue: words[0]) else { return days(part) }
    return "\(kind.name(in: self)) \(words[1])"
  }

  fileprivate func revaluationParameter(_ part: String) -> String {
    let words = part.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("rate", 2): return "\(self(.rate)) \(days(words[1]))"
    case ("post", 2): return "\(postingDay) \(days(words[1]))"
    default:
      return FXRevaluationParameters.Scope(rawValue: part).map { $0.name(in: self) } ?? days(part)
    }
  }

  private var postingDay: String {
    switch self {
    case .sv: "bokförs"
    case .nb: "bokføres"
    case .en: "posted"
    }
  }

  /// A day, or two with their dots, as the language writes them; another text as it stands.
  private func days(_ text: String) -> String {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    let days = ends.compactMap { Day(iso: $0) }
    return days.count == ends.count ? days.map { day($0) }.joined(separator: "..") : text
  }
}

extension FXRevaluationParameters.Scope {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.all, .sv): "alla konton"
    case (.all, .nb): "alle kontoer"
    case (.all, .en): "all accounts"
    case (.balanceSheet, .sv): "balansräkning"
    case (.balanceSheet, .nb): "balanse"
    case (.balanceSheet, .en): "balance sheet"
    case (.profitAndLoss, .sv): "resultaträkning"
    case (.profitAndLoss, .nb): "resultat"
    case (.profitAndLoss, .en): "profit and loss"
    }
  }
}
