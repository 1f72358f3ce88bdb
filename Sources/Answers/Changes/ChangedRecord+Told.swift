import Accounting
import Closing
import Messages

extension ChangedRecord {
  /// The first row that the record added to a table, in words, as in `2025-02 on hold close of 2025-02`.
  ///
  /// A finding is told by its own sentence; hashes and what only a program reads are left out.
  func told(_ content: Content, in language: Language) -> String {
    let finding = content.finding.map {
      [$0.problem.code.description, $0.message(in: language)].joined(separator: " ")
    }
    let text =
      finding ?? content.control.map { told($0, in: language) }
      ?? content.first.compactMap { told($0, of: content, in: language) }.joined(separator: " ")
    return text.count > 100 ? text.prefix(99) + "…" : text
  }

  /// An account and what is demanded of it.
  private func told(_ account: ControlledAccount, in language: Language) -> String {
    ([account.number.code] + [language.told(account).joined(separator: "; ")])
      .filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func told(_ value: Value, of content: Content, in language: Language) -> String? {
    let text = value.text
    switch value.column {
    case "seal": return "\(language(.seal)) \(text.prefix(8))"
    case "run": return "\(language(.run)) \(text)"
    case "status": return PeriodStatus(rawValue: text)?.name(in: language) ?? text
    case "state": return RunState(rawValue: text)?.name(in: language) ?? text
    case "event": return RunEvent(rawValue: text)?.state.name(in: language) ?? text
    case "type": return AccountType(rawValue: text)?.name(in: language) ?? text
    case "kind":
      return RunKind(rawValue: text)?.name(in: language)
        ?? Period.Kind(rawValue: text)?.name(in: language) ?? text
    case "reason" where content.table == .periodStatus:
      return language.reason(text, of: content.first.first?.text ?? "", by: author, at: at)
    case "parameters", "fingerprint", "digest", "scope": return nil
    default:
      let isHash = text.count == 64 && text.allSatisfy(\.isHexDigit)
      return isHash || text.hasPrefix("{") || text.hasPrefix("[") ? nil : text
    }
  }
}

extension Language {
  /// Why a period got its status; a close writes its own, as its seal is a record of its own.
  func reason(_ text: String, of period: String, by author: String, at: String) -> String {
    PeriodStatusChange(
      period: period,
      status: .onHold,
      by: author,
      at: at,
      reason: text,
      isByClose: text.wholeMatch(of: #/close \S+/#) != nil
    ).reason(in: self)
  }
}

extension ChangedRecord.Content {
  /// The account and the controls that the row keeps, where it keeps such; its lists are other rows.
  fileprivate var control: ControlledAccount? {
    guard table == .accountControl else { return nil }
    let values = Dictionary(first.map { ($0.column, $0.text) }) { $1 }
    var control = AccountControl()
    control.isClosedToEntry = values["is_closed_to_entry"] == "1"
    control.firstDay = values["first_day"].flatMap { Day(iso: $0) }
    control.lastDay = values["last_day"].flatMap { Day(iso: $0) }
    control.side = values["side"].flatMap { PostingSide(rawValue: $0) }
    control.balanceSide = values["balance_side"].flatMap { PostingSide(rawValue: $0) }
    control.defaultCurrency = values["default_currency"].flatMap { Currency($0) }
    control.offsetAccount = values["offset_account"].map { AccountNumber($0) }
    control.openingAccount = values["opening_account"].map { AccountNumber($0) }
    control.closeClass = values["close_class"].flatMap { CloseClass(rawValue: $0) }
    let account = Account(
      number: AccountNumber(values["account"] ?? ""),
      name: "",
      type: .asset,
      isRevalued: false
    )
    return ControlledAccount(account, control: control)
  }

  /// The finding that the row keeps, where it keeps one.
  fileprivate var finding: Finding? {
    guard table == .importFinding else { return nil }
    let values = Dictionary(first.map { ($0.column, $0.text) }) { $1 }
    return KeptFinding(
      code: values["code"] ?? "",
      severity: values["severity"].flatMap { Severity(rawValue: $0) } ?? .info,
      file: values["file"],
      line: nil,
      problem: values["problem"] ?? "{}",
      items: nil
    ).finding
  }
}

extension RunEvent {
  /// What a run is after it.
  fileprivate var state: RunState {
    switch self {
    case .post: .posted
    case .undo: .undone
    }
  }
}
