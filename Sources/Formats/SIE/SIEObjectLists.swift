/// The lists of objects that the vouchers of a file have, each kept once.
struct SIEObjectLists {
  private struct List {
    let field: SIEField
    let isReadable: Bool
  }

  private var lists = FingerprintTable<List>()

  /// Where each list that can be read stands first.
  var readable: some Sequence<SIEField> { lists.items.lazy.filter(\.isReadable).map(\.field) }

  /// Notes a list, and says whether its objects can be taken.
  mutating func add(_ field: SIEField, in scanner: SIEScanner, _ encoding: SIEEncoding) -> Bool {
    let fingerprint = scanner.fingerprint(field)
    if let list = lists.first(fingerprint, where: { scanner.equal($0.field, field) }) {
      return list.isReadable
    }
    let isReadable = scanner.objects(field, encoding) != nil
    lists.append(List(field: field, isReadable: isReadable), fingerprint)
    return isReadable
  }
}
