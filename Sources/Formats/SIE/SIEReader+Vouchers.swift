import Accounting

extension SIEReader {
  mutating func beginVoucher() {
    if voucher != nil { abandonVoucher() }
    if added != nil { loseTwin() }
    let header = scanner.header()
    let day = day(header.date)
    voucher = OpenVoucher(header: header, day: day)
    file.counts.vouchers += 1
    if firstVoucherLine == nil { firstVoucherLine = header.line }
    let series = seriesNames.index(of: header.series, in: scanner)
    if series == seriesTexts.count { seriesTexts.append(excerpt(header.series)) }
    if let reference = scanner.reference(header, series: series) { references.insert(reference) }
  }

  /// Finds a day that a voucher cannot have.
  ///
  /// One without lines posts nothing, so its day refuses nothing.
  private mutating func checkDay(_ ended: OpenVoucher) {
    let header = ended.header
    if let day = ended.day, let year = fiscalYear, !year.contains(day) {
      let problem = SIEProblem.voucherOutsideFiscalYear(
        name(header, day),
        from: year.firstDay,
        to: year.lastDay
      )
      find(ended.lines == 0 ? .warning : .error, problem, line: header.line)
    } else if ended.day == nil {
      let problem = SIEProblem.voucherDateUnreadable(name(header, nil), date: excerpt(header.date))
      find(ended.isStruck ? .warning : .error, problem, line: header.line)
    }
  }

  func name(_ header: SIEHeader, _ day: Day?) -> VoucherName {
    VoucherName(scanner.reference(header, encoding), day: day)
  }

  /// Reads a date, most often the one before.
  @inline(__always)
  mutating func day(_ field: SIEField) -> Day? {
    guard let packed = scanner.packed(field) else { return nil }
    if let lastDate, lastDate.packed == packed { return lastDate.day }
    guard let day = scanner.day(field) else { return nil }
    lastDate = (packed, day)
    return day
  }

  mutating func openBlock() {
    if voucher == nil { passedOver.add(scanner.line) }
    voucher?.isBlockOpen = true
  }

  mutating func closeBlock() {
    guard let ended = voucher else { return passedOver.add(scanner.line) }
    if added != nil { loseTwin() }
    if !ended.isBlockOpen { findNoBlock(ended) }
    end(ended)
  }

  /// Ends a voucher that another record cuts short.
  mutating func abandonVoucher() {
    guard let ended = voucher else { return }
    if ended.isBlockOpen {
      find(.warning, .blockNotClosed(name(ended.header, ended.day)), line: scanner.line)
    } else {
      findNoBlock(ended)
    }
    end(ended)
  }

  private mutating func findNoBlock(_ voucher: OpenVoucher) {
    let problem = SIEProblem.voucherHasNoBlock(name(voucher.header, voucher.day))
    find(.warning, problem, line: voucher.header.line)
  }

  private mutating func end(_ ended: OpenVoucher) {
    voucher = nil
    checkDay(ended)
    if ended.balance != 0, !ended.isIncomplete {
      let gap = Money(minorUnits: ended.balance, file.currency)
      let problem = SIEProblem.voucherDoesNotBalance(name(ended.header, ended.day), difference: gap)
      find(.error, problem, line: ended.header.line)
    } else if ended.lines == 0, ended.isBlockOpen {
      let problem = SIEProblem.voucherIsEmpty(name(ended.header, ended.day))
      find(.info, problem, line: ended.header.line)
    }
  }

  /// Ends the reading; a voucher that is still open was cut off.
  mutating func endOfFile() {
    guard let open = voucher else { return }
    let problem = SIEProblem.fileIsTruncated(name(open.header, open.day))
    find(.error, problem, line: open.header.line)
    checkDay(open)
    voucher = nil
  }

  /// Reads `#TRANS`.
  @inline(__always)
  mutating func readLine() {
    let row = scanner.row()
    file.counts.lines += 1
    if added != nil { meetTwin(row) }
    if voucher?.isBlockOpen != true { openImplicitly() }
    voucher?.lines += 1
    guard !row.account.isEmpty, let minorUnits = amount(row.amount) else {
      return readIncomplete(row)
    }
    let index = accountIndex(row.account)
    if sums[index].firstUse == 0 { sums[index].firstUse = scanner.line }
    if minorUnits > 0 {
      sums[index].debit += minorUnits
      file.counts.debit += minorUnits
    } else {
      sums[index].credit += minorUnits
      file.counts.credit += minorUnits
    }
    voucher?.balance += minorUnits
    check(row)
  }

  @inline(__always)
  private mutating func check(_ row: SIERow) {
    if row.isDateReplaced || (!row.date.isEmpty && day(row.date) == nil) {
      if let problem = problem(ofDateIn: row, of: .line) {
        find(.error, problem, line: scanner.line)
      } else {
        lineDatesUnreadable.add(scanner.line)
      }
    }
    if !row.objects.isEmpty, !objectLists.add(row.objects, in: scanner, encoding) {
      findObjects(row.objects)
    }
  }

  /// What is wrong where a number stands for the date of a row.
  ///
  /// Most often a blank has cut the amount before it in two. Eight digits are a date, if one that
  /// does not exist.
  func problem(ofDateIn row: SIERow, of label: SIELabel) -> SIEProblem? {
    guard !row.isDateReplaced, !row.date.isQuoted, row.date.count != 8, scanner.isNumber(row.date)
    else { return nil }
    return .numberStandsForDate(
      label: "#" + label.rawValue,
      amount: excerpt(row.amount),
      written: excerpt(row.date)
    )
  }

  private mutating func findObjects(_ list: SIEField) {
    let problem = problem(ofObjects: list)
    if case .objectsUnreadable = problem {
      objectsUnreadable.add(scanner.line)
    } else {
      find(.error, problem, line: scanner.line)
    }
  }

  /// What is wrong with a list of objects that cannot be taken.
  func problem(ofObjects list: SIEField) -> SIEProblem {
    let values = (scanner.pairs(list) ?? []).map { pair in
      DimensionValue(dimension: pair.dimension, code: excerpt(pair.object))
    }
    if let (dimension, codes) = values.repeated {
      return .dimensionStandsTwice(dimension: dimension, objects: codes)
    }
    return values.first(where: \.code.isEmpty).map { .objectIsEmpty(dimension: $0.dimension) }
      ?? .objectsUnreadable(count: 1)
  }

  private mutating func readIncomplete(_ row: SIERow) {
    voucher?.isIncomplete = true
    if row.account.isEmpty {
      find(.error, .accountMissing(label: "#" + SIELabel.line.rawValue), line: scanner.line)
    }
  }

  /// Takes lines that follow their voucher without a brace as its own.
  private mutating func openImplicitly() {
    guard let open = voucher else {
      return find(.error, .lineOutsideVoucher, line: scanner.line)
    }
    findNoBlock(open)
    voucher?.isBlockOpen = true
  }
}
