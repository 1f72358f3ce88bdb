extension Shape {
  static let period = Shape.object([
    "company": .text, "year": .text, "period": .text,
    "kind": .oneOf(["opening", "operating", "closing"]), "from": .day, "to": .day,
    "status": .oneOf(["open", "on-hold", "closed"]), "access": .map(of: .text),
    "seal": .optional(seal), "approval": .optional(approval),
  ])

  /// What a change of a period's status gives.
  static let changedPeriod = Shape.object([
    "company": .text, "year": .text, "period": .text,
    "kind": .oneOf(["opening", "operating", "closing"]), "from": .day, "to": .day,
    "status": .oneOf(["open", "on-hold", "closed"]), "access": .map(of: .text),
    "seal": .optional(seal), "approval": .optional(approval), "findings": .list(of: finding),
  ])

  static let approval = Shape.object([
    "state": .oneOf(["approved", "returned", "fallen"]),
    "decision": .oneOf(["approved", "returned"]),
    "fall": .optional(.oneOf(["moved", "broken", "differs", "replaced"])), "by": .text,
    "at": .time, "reason": .text,
  ])

  static let approvals = Shape.object([
    "company": .text, "secondPerson": .oneOf(["demanded", "waived", "cannot-be-known"]),
    "waiver": .optional(act),
    "rows": .list(
      of: .object([
        "period": .text, "status": .oneOf(["open", "on-hold", "closed"]),
        "closedBy": .optional(.text), "closedAt": .optional(.time), "seal": .optional(seal),
        "approval": .optional(approval),
      ])
    ), "findings": .list(of: finding),
  ])

  static let deadline = Shape.object([
    "own": .optional(.day), "byLaw": .optional(.day), "rule": .optional(.text),
    "source": .optional(.text), "isKnown": .flag, "daysLate": .optional(.number),
    "daysLateByLaw": .optional(.number),
  ])

  static let path = Shape.object([
    "path": .oneOf(["unlock", "exemption"]), "rule": .text, "deadline": .optional(.day),
    "reason": .text,
  ])

  static let listedPeriod = Shape.both(period, .object(["deadline": deadline]))

  static let openedPeriod = Shape.both(changedPeriod, .object(["path": path]))

  static let deadlines = Shape.object([
    "company": .text, "country": .optional(.text), "ownDays": .optional(.number),
    "turnover": .text, "vatTerm": .text,
    "periods": .list(
      of: .object([
        "period": .text, "status": .oneOf(["open", "on-hold", "closed"]), "deadline": deadline,
      ])
    ),
  ])

  static let lateRules = Shape.object([
    "company": .text,
    "late": .list(
      of: .object(["kind": .oneOf(["journal"]), "way": .oneOf(["refuse", "move", "ask"])])
    ),
  ])

  static let seal = Shape.object([
    "state": .oneOf(["intact", "moved", "broken", "differs"]), "seal": .hash,
  ])

  static let redating = Shape.object([
    "company": .text, "year": .text, "outcome": .oneOf(["redated", "nothing-to-do"]),
    "from": .day, "to": .day, "before": .object(["from": .day, "to": .day]),
    "periods": .list(of: reshaped),
    "retired": .list(of: .object(["year": .text, "from": .day, "to": .day])),
  ])

  static let reshaping = Shape.object([
    "company": .text, "year": .text, "period": .text,
    "outcome": .oneOf(["divided", "merged", "closing-added", "retired"]), "vouchers": .number,
    "periods": .list(of: reshaped),
  ])

  private static let reshaped = Shape.object([
    "period": .text, "year": .text, "kind": .oneOf(["opening", "operating", "closing"]),
    "from": .day, "to": .day, "change": .oneOf(["kept", "changed", "added", "retired"]),
    "before": .optional(.object(["from": .day, "to": .day])),
  ])

  private static let settings = Shape.object([
    "status": .oneOf(["open", "on-hold", "closed"]), "access": .map(of: .text),
  ])

  static let periodChange = Shape.object([
    "change": .optional(.number), "undoes": .optional(.number),
    "outcome": .oneOf(["changed", "rehearsed", "refused", "nothing-to-do"]),
    "changed": .number, "unchanged": .number, "refused": .number,
    "rows": .list(
      of: .object([
        "company": .text, "period": .text,
        "outcome": .oneOf(["changed", "unchanged", "refused"]), "before": .optional(settings),
        "after": .optional(settings), "sealsBroken": .list(of: .text),
        "path": .optional(path),
        "findings": .list(of: finding),
      ])
    ),
  ])

  static let madePeriodChange = Shape.object([
    "change": .number, "by": .text, "at": .text, "reason": .text, "status": .optional(.text),
    "access": .map(of: .text), "together": .flag, "undoes": .optional(.number),
    "changed": .number, "unchanged": .number, "refused": .number,
  ])

  static let movedSeal = Shape.both(
    seal,
    .object([
      "period": .text, "state": .oneOf(["moved"]), "movedBy": .number,
      "accounts": .list(of: .text), "byYearEnd": .flag,
    ])
  )

  static let reopen = Shape.object([
    "company": .text, "period": .text,
    "outcome": .oneOf(["opened", "rehearsed", "nothing-to-do"]), "close": .optional(.number),
    "before": period, "after": period, "path": .optional(path),
    "dependents": .object([
      "periods": .list(of: period), "revaluations": .list(of: dependent),
      "imports": .list(of: dependent),
    ]),
  ])

  private static let dependent = Shape.object([
    "run": .number, "kind": .text,
    "state": .oneOf(["planned", "posted", "nothing-to-do"]), "period": .optional(.text),
    "vouchers": .number, "stale": .flag,
  ])

  static let act = Shape.object(["by": .text, "at": .time, "reason": .text])

  static let pass = Shape.object([
    "company": .text, "pass": .number, "period": .text, "module": .text, "holder": .text,
    "expires": .time, "maximum": .optional(.amount), "used": .amount, "left": .optional(.amount),
    "currency": .text, "state": .oneOf(["in-force", "spent", "expired", "revoked"]),
    "granted": act, "revoked": .optional(act),
    "uses": .list(
      of: .object(["author": .text, "vouchers": .number, "amount": .amount])
    ),
  ])

  static let locks = Shape.object([
    "company": .text, "period": .text, "module": .text, "user": .text,
    "status": .oneOf(["open", "on-hold", "closed"]), "access": .text, "mayPost": .flag,
    "pass": .optional(.text),
    "locks": .list(
      of: .object([
        "lock": .oneOf(["right", "status", "access", "pass", "account", "control"]), "code": .text,
        "message": .text, "hint": .text, "by": .optional(.text), "since": .optional(.time),
        "reason": .optional(.text), "until": .optional(.time), "mayPost": .list(of: .text),
      ])
    ),
    "passes": .list(of: .object(["pass": .number, "holder": .text, "expires": .time])),
    "late": .optional(.oneOf(["refuse", "move", "ask"])), "movesTo": .optional(.day),
  ])
}
