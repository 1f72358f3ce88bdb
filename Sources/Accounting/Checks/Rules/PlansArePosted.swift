extension CloseCheck {
  /// A plan that somebody made for the period and nobody posted is work left undone.
  static let plansArePosted = CloseCheck(name: "plans-are-posted", weight: .warn) { facts in
    facts.plansNotPosted.map { .planIsNotPosted(run: $0) }
  }
}
