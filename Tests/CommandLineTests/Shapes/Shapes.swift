/// The shapes that cli.md promises.
extension Shape {
  static let finding = Shape.object([
    "code": .text, "severity": .oneOf(["error", "warning", "info"]), "line": .optional(.number),
    "message": .text, "hint": .text,
  ])

  static let refusal = Shape.object([
    "error": .object(["code": .text, "message": .text, "hint": .text, "details": .map(of: .text)]),
    "findings": .list(of: finding),
  ])

  static let company = Shape.object([
    "company": .text, "name": .text, "organisationNumber": .optional(.text), "currency": .text,
    "reportingCurrency": .optional(.text), "chart": .oneOf(["bas", "ns4102"]),
  ])

  /// What `company show` gives.
  static let companyWithDetails = Shape.object([
    "company": .text, "name": .text, "organisationNumber": .optional(.text), "currency": .text,
    "reportingCurrency": .optional(.text), "chart": .oneOf(["bas", "ns4102"]),
    "details": .object([
      "contactFirstName": .optional(.text), "contactLastName": .optional(.text),
      "telephone": .optional(.text), "email": .optional(.text), "street": .optional(.text),
      "postalCode": .optional(.text), "city": .optional(.text), "country": .optional(.text),
      "vatRegistered": .optional(.flag), "bankAccount": .optional(.text),
    ]),
  ])

  static let sieImport = Shape.object([
    "file": .text, "format": .oneOf(["sie-4e", "sie-4i"]), "encoding": .text, "company": .text,
    "companyName": .text,
    "year": .text, "accounts": .number, "vouchers": .number, "lines": .number, "debit": .amount,
    "credit": .amount, "foots": .optional(.flag),
    "differences": .list(
      of: .object(["account": .text, "computed": .amount, "stated": .amount])
    ), "findings": .list(of: finding), "posted": .flag,
    "state": .oneOf(["posted", "nothing-to-do", "refused"]),
    "run": .optional(.number),
  ])

  static let journalImport = Shape.object([
    "file": .text, "format": .oneOf(["journal-csv", "journal-xlsx"]), "company": .text,
    "vouchers": .number, "lines": .number, "debit": .amount, "credit": .amount,
    "findings": .list(of: finding),
    "posted": .flag, "state": .oneOf(["posted", "nothing-to-do", "refused"]),
    "run": .optional(.number),
  ])

  static let rateImport = Shape.object([
    "file": .text, "source": .text, "rates": .number, "added": .number, "changed": .number,
    "kept": .number, "first": .optional(.day), "last": .optional(.day),
    "currencies": .list(of: .text), "differences": .list(of: rateDifference), "sha256": .hash,
    "findings": .list(of: finding), "posted": .flag, "import": .optional(.number),
  ])

  static let rateDifference = Shape.object([
    "from": .text, "to": .text, "date": .day, "type": .text, "old": .decimal,
    "oldUnit": .number, "oldSource": .text, "new": .decimal, "newUnit": .number,
    "change": .optional(.decimal),
  ])

  static let storedRateImport = Shape.object([
    "import": .number, "file": .text, "source": .text, "type": .text, "sha256": .hash,
    "size": .number, "first": .day, "last": .day, "rates": .number, "added": .number,
    "changed": .number, "author": .text, "at": .time,
    "undone": .optional(.object(["author": .text, "at": .time])),
  ])

  static let rateImportUndo = Shape.object([
    "import": .number, "file": .text, "withdrawn": .number, "restored": .number,
    "findings": .list(of: finding),
  ])

  static let foundRate = Shape.object([
    "from": .text, "to": .text, "date": .day, "type": .text, "rate": .decimal,
    "reciprocal": .decimal, "age": .number,
    "legs": .list(
      of: .object([
        "from": .text, "to": .text, "date": .day, "rate": .decimal, "unit": .number,
        "type": .text, "source": .text, "reciprocal": .flag, "fixed": .flag,
      ])
    ), "findings": .list(of: finding),
  ])

  static let rate = Shape.object([
    "from": .text, "to": .text, "date": .day, "rate": .decimal, "unit": .number, "type": .text,
    "source": .text,
  ])

  static let rateSet = Shape.object([
    "from": .text, "to": .text, "date": .day, "rate": .decimal, "unit": .number, "type": .text,
    "source": .text, "differences": .list(of: rateDifference), "findings": .list(of: finding),
  ])

  static let trialBalance = Shape.object([
    "company": .text, "year": .text, "period": .text, "currency": .text, "sequence": .number,
    "rows": .list(
      of: .object([
        "account": .optional(.text), "name": .text, "opening": .amount, "debit": .amount,
        "credit": .amount, "closing": .amount,
      ])
    ),
    "total": .object([
      "opening": .amount, "debit": .amount, "credit": .amount, "closing": .amount,
    ]),
  ])

  static let voucherHead: KeyValuePairs<String, Shape> = [
    "company": .text, "id": .number, "series": .optional(.text), "number": .optional(.number),
    "reference": .optional(.text), "kind": .oneOf(["operating", "closing", "opening", "year-end"]),
    "date": .day, "period": .text, "text": .text, "author": .text, "postedAt": .time,
    "run": .optional(.number), "pass": .optional(.text), "reverses": .optional(.number),
    "reversedBy": .optional(.number),
    "hash": .hash,
  ]

  static let line = Shape.object([
    "line": .number, "account": .text, "dimensions": .map(of: .text), "currency": .text,
    "amount": .amount, "accounting": .amount, "reporting": .optional(.amount), "text": .text,
  ])

  static let voucher = Shape.both(.object(voucherHead), .object(["lines": .list(of: line)]))

  static let runHead = Shape.object([
    "run": .number, "kind": .text, "company": .text, "period": .optional(.text),
    "state": .oneOf(["planned", "posted", "nothing-to-do", "refused", "undone"]),
    "sequence": .number, "fingerprint": .optional(.hash),
  ])

  static let listedRun = Shape.both(runHead, .object(["stale": .flag]))

  static let run = Shape.both(
    runHead,
    .object([
      "stale": .flag, "staleBecause": .list(of: .text),
      "sealsMoved": .list(of: movedSeal),
      "vouchers": .list(
        of: .object([
          "series": .optional(.text), "number": .optional(.number), "date": .day, "text": .text,
          "lines": .list(of: line),
        ])
      ), "examined": .number, "findings": .list(of: finding),
    ])
  )

  static let why = Shape.object([
    "balance": .text, "booked": .amount, "rate": .decimal, "rateDate": .day, "rateSource": .text,
    "target": .amount,
  ])

  static let explanation = Shape.object([
    "run": .number, "line": .number,
    "steps": .list(of: .object(["what": .text, "value": .text])), "recomputed": .amount,
    "posted": .amount, "equal": .flag,
  ])

  static let group = Shape.object(["group": .text, "members": .list(of: .text)])

  static let dimension = Shape.object([
    "dimension": .number, "key": .text, "name": .text, "mask": .optional(.text), "active": .flag,
    "values": .list(
      of: .object([
        "code": .text, "name": .text, "suspended": .flag, "from": .optional(.day),
        "to": .optional(.day), "owner": .text, "group": .text,
      ])
    ),
  ])

  static let dimensionRules = Shape.object([
    "company": .text,
    "fixed": .list(
      of: .object(["account": .text, "dimension": .number, "code": .optional(.text)])
    ),
    "derived": .list(
      of: .object([
        "dimension": .number, "code": .text, "otherDimension": .number, "otherCode": .text,
        "locked": .flag,
      ])
    ),
    "balancing": .list(
      of: .object([
        "from": .day, "dimension": .optional(.number), "debit": .optional(.text),
        "credit": .optional(.text),
      ])
    ),
  ])

  static let tags = Shape.object([
    "company": .text,
    "tags": .list(
      of: .object(["tag": .text, "options": .list(of: .text), "retired": .flag])
    ),
    "defaults": .list(of: .object(["account": .text, "tag": .text, "value": .text])),
  ])

  static let tagEdit = Shape.object([
    "company": .text, "tag": .text, "value": .optional(.text), "reason": .text,
    "picked": .number,
    "changes": .list(
      of: .object([
        "id": .number, "voucher": .text, "line": .number, "account": .text,
        "before": .optional(.text),
      ])
    ),
  ])

  private static let setupChange = Shape.object([
    "part": .text, "name": .map(of: .text),
    "change": .oneOf(["added", "changed", "removed", "lacking"]),
    "before": .optional(.map(of: .optional(.text))),
    "after": .optional(.map(of: .optional(.text))),
  ])

  static let setupExport = Shape.object([
    "company": .text, "file": .text, "counts": .map(of: .number), "findings": .list(of: finding),
  ])

  static let setupDiff = Shape.object([
    "company": .text, "file": .optional(.text), "against": .optional(.text), "isSame": .flag,
    "changes": .list(of: setupChange), "lacking": .list(of: setupChange),
  ])

  static let setupImport = Shape.object([
    "company": .text, "file": .text,
    "outcome": .oneOf(["changed", "rehearsed", "nothing-to-do"]),
    "changes": .list(of: setupChange), "lacking": .list(of: setupChange),
    "findings": .list(of: finding),
  ])

  static let structure = Shape.object([
    "company": .text, "structure": .text, "version": .number,
    "state": .oneOf(["draft", "active", "replaced"]), "from": .optional(.day),
    "until": .optional(.day), "segments": .list(of: .text),
    "lines": .list(
      of: .object([
        "rule": .optional(.text),
        "cells": .list(of: .object(["segment": .text, "criteria": .text])),
      ])
    ), "findings": .list(of: finding),
  ])

  static let combination = Shape.object([
    "company": .text, "account": .text, "dimensions": .map(of: .text), "date": .day,
    "mayBePosted": .flag,
    "checks": .list(
      of: .object([
        "check": .oneOf(["account", "structure", "code", "combination", "rule", "derived"]),
        "subject": .text, "code": .optional(.text), "message": .optional(.text),
        "hint": .optional(.text),
      ])
    ),
  ])

  static let account = Shape.object([
    "account": .text, "name": .text,
    "type": .oneOf(
      ["asset", "liability", "equity", "income", "expense", "statistical", "total"]
    ),
    "revalue": .flag, "blocked": .flag, "statementKey": .optional(.text),
    "controls": .optional(controls), "totals": .list(of: .text),
  ])

  static let controls = Shape.object([
    "activeFrom": .optional(.day), "activeTo": .optional(.day), "manualEntry": .flag,
    "side": .optional(.oneOf(["debit", "credit"])),
    "balance": .optional(.oneOf(["debit", "credit"])), "currencies": .list(of: .text),
    "defaultCurrency": .optional(.text), "onlyBy": .list(of: .text), "users": .list(of: .text),
    "offsetAccount": .optional(.text), "openingAccount": .optional(.text),
    "closeClass": .optional(.oneOf(["result", "balance", "capital"])),
  ])

  /// What `account show` gives.
  static let accountDetail = Shape.object([
    "account": .text, "controls": .optional(controls),
    "references": .list(of: .object(["kind": .text])),
    "changed": .optional(.object(["by": .text, "at": .time, "reason": .text])),
    "overrides": .list(
      of: .object([
        "voucher": .text, "year": .text, "sequence": .number, "date": .day, "line": .number,
        "reason": .text, "by": .text, "at": .time,
      ])
    ),
  ])

  static let check = Shape.object([
    "company": .text, "period": .text, "ready": .flag,
    "checks": .list(
      of: .object([
        "id": .text, "status": .oneOf(["pass", "fail", "not-applicable", "could-not-run"]),
        "severity": .oneOf(["block", "warn", "info"]), "count": .number,
        "amount": .optional(.amount), "waiver": .optional(usedWaiver),
        "items": .list(of: .object(["code": .text, "message": .text, "hint": .text])),
      ])
    ), "seal": .optional(seal),
    "result": .optional(
      .object([
        "currency": .text, "period": foretold, "year": foretold,
        "unknown": .list(of: .object(["id": .text, "codes": .list(of: .text)])),
      ])
    ),
  ])

  private static let foretold = Shape.object([
    "now": .amount, "open": .optional(.amount), "done": .optional(.amount),
  ])

  private static let usedWaiver = Shape.object([
    "waiver": .number, "check": .text, "until": .day, "given": act,
  ])

  static let waiver = Shape.object([
    "company": .text, "waiver": .number, "check": .text, "period": .text, "until": .day,
    "state": .oneOf(["in-force", "expired", "opened", "revoked"]), "given": act,
    "revoked": .optional(act),
  ])

  static let closeRecord = Shape.object([
    "company": .text, "close": .number, "period": .text,
    "state": .oneOf(["stands", "moved", "opened", "replaced", "undone", "differs"]),
    "seal": .hash, "effectOnResult": .amount, "currency": .text, "warnings": .number,
    "runs": .list(of: .object(["run": .number, "kind": .text, "vouchers": .number])),
    "waivers": .list(of: usedWaiver), "by": .text, "at": .time, "undone": .optional(act),
  ])

  static let closeUndo = Shape.object([
    "company": .text, "close": .number, "period": .text,
    "outcome": .oneOf(["undone", "rehearsed"]),
    "runs": .list(
      of: .object(["run": .optional(.number), "undoes": .number, "vouchers": .number])
    ),
    "sealsMoved": .list(of: movedSeal), "findings": .list(of: finding),
  ])

  static let close = Shape.object([
    "close": .optional(.number), "waivers": .list(of: usedWaiver),
    "company": .text, "period": .text, "outcome": .oneOf(["held", "rehearsed", "refused"]),
    "steps": .list(
      of: .object([
        "step": .text, "outcome": .oneOf(["posted", "rehearsed", "nothing-to-do", "refused"]),
        "run": .optional(.number), "vouchers": .number,
      ])
    ), "seal": .optional(.hash), "replaces": .optional(seal), "effectOnResult": .amount,
    "warnings": .number,
    "sealsMoved": .list(of: movedSeal),
  ])

  static let export = Shape.object([
    "file": .text, "format": .oneOf(["sie-4e", "hledger", "journal-csv"]), "company": .text,
    "years": .list(of: .text), "vouchers": .number, "lines": .number,
    "findings": .list(of: finding),
  ])

  static let exportSAFT = Shape.object([
    "file": .text, "format": .oneOf(["saft-1.30", "saft-1.40"]), "company": .text,
    "years": .list(of: .text), "vouchers": .number, "lines": .number,
    "findings": .list(of: finding), "period": .optional(.text), "files": .list(of: .text),
  ])

  static let sending = Shape.object([
    "file": .optional(.text), "format": .oneOf(["sie-4i"]), "company": .text,
    "years": .list(of: .text), "vouchers": .number, "lines": .number,
    "findings": .list(of: finding),
    "sent": .list(of: .object(["id": .number, "voucher": .text, "mark": .text])),
  ])

  static let verify = Shape.object([
    "company": .optional(.text), "sequence": .number, "vouchers": .number, "lines": .number,
    "balances": .number, "files": .number, "ok": .flag, "faults": .number,
    "first": .optional(
      .object([
        "company": .optional(.text), "sequence": .number, "kind": .text, "at": .text,
        "author": .text, "voucher": .optional(.text),
      ])
    ), "soundThrough": .number, "head": .hash,
    "seals": .list(
      of: .object([
        "period": .text, "sequence": .number,
        "state": .oneOf(["intact", "moved", "broken", "differs"]),
      ])
    ), "findings": .list(of: finding),
  ])
}
