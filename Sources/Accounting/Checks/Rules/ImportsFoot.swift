extension CloseCheck {
  /// The vouchers of an imported file give the balances that the file states.
  static let importsFoot = CloseCheck(name: "imports-foot", weight: .warn) { facts in
    facts.importsThatDoNotFoot.map { .importDoesNotFoot(run: $0.run, file: $0.file) }
  }
}
