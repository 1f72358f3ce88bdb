import Accounting

extension [DerivationStep] {
  /// The steps in sentences: each amount that was read, each rate, the product, what is posted.
  package func told(in language: Language) -> [String] {
    var balance: Money?
    var sentences: [String] = []
    for step in self {
      switch (step.what, step.value) {
      case (.balance, .money(let read)): balance = read
      case (.rate, .rate): continue
      case (.published, .leg(let leg)):
        sentences.append(language(.rateUsed(leg.told(in: language))))
      case (.target, .money(let target)):
        guard let balance, let rate = printedRate else { continue }
        sentences.append(
          language(
            .worthAtRate(
              balance: language.money(balance),
              rate: language.decimal(rate),
              target: language.money(target)
            )
          )
        )
      case (.booked, .money(let booked)):
        sentences.append(language(.carriedAt(language.money(booked))))
      case (.difference, .money(let difference)):
        sentences.append(language(.differenceIs(language.money(difference))))
      case (.period, .period(let period)): sentences.append("\(language(.period)): \(period)")
      case (.moved, .money(let moved)):
        sentences.append(language(.isMoved(language.money(moved))))
      case (.posted, .money(let posted)):
        sentences.append(language(.isPosted(language.money(posted))))
      case (.rounding, _): continue
      default: preconditionFailure("\(step.what) has another figure")
      }
    }
    return sentences
  }
}

extension DerivationStep.What {
  /// The heading of its column; nothing for what a table leaves out.
  package var heading: Phrase? {
    switch self {
    case .balance: .balance
    case .rate: .rate
    case .booked: .booked
    case .target: .target
    case .difference: .difference
    case .period: .period
    case .moved: .moved
    case .posted: .posted
    case .published, .rounding: nil
    }
  }
}

extension Phrase {
  fileprivate static let moved = Phrase(sv: "flyttas", nb: "flyttes", en: "moved")

  fileprivate static let posted = Phrase(sv: "bokförs", nb: "bokføres", en: "posted")

  fileprivate static func isPosted(_ amount: String) -> Phrase {
    Phrase(sv: "bokförs: \(amount)", nb: "bokføres: \(amount)", en: "posted: \(amount)")
  }

  fileprivate static func isMoved(_ amount: String) -> Phrase {
    Phrase(sv: "flyttas: \(amount)", nb: "flyttes: \(amount)", en: "moved: \(amount)")
  }
}
