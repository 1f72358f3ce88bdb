import Accounting
import Database

extension OpenBooks {
  /// Keeps a new tag, or what one has become.
  package func set(_ tag: FinancialTag) throws {
    var record = Record("tags")
    record.add(.tag, [.text(tag.name), .flag(tag.isRetired)])
    for option in tag.options { record.add(.tagOption, [.text(tag.name), .text(option)]) }
    try append(record)
  }

  /// Decides what lines of an account get; nothing any more without a value.
  package func set(_ value: String?, ofTag tag: String, on account: AccountNumber) throws {
    var record = Record("tags")
    record.add(.tagDefault, [.text(account.code), .text(tag), .text(value)])
    try append(record)
  }

  /// Gives lines of posted vouchers other values: one record with its reason.
  package func edit(
    _ changes: [(voucher: VoucherKey, tag: LineTag)],
    because reason: String
  ) throws {
    var record = Record("tag-edit")
    for (voucher, tag) in changes { record.add(tag, of: voucher) }
    record.add(.tagEdit, [.text(reason)])
    try append(record)
  }
}

extension Record {
  package mutating func add(_ tag: LineTag, of voucher: VoucherKey) {
    add(
      .lineTag,
      [
        .text(voucher.year), .integer(voucher.sequence), .integer(Int64(tag.line + 1)),
        .text(tag.tag), .text(tag.value), .text(tag.source.rawValue),
      ]
    )
  }
}
