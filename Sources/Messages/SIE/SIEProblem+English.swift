import Accounting
import Formats

extension SIEProblem {
  var explainedInEnglish: Explanation {
    let en = Language.en
    return switch self {
    case .notSIE:
      Explanation(
        "The file is no SIE file: no line is a SIE record.",
        hint: "Export the file again as SIE type 4 from the program that it comes from."
      )
    case .voucherDoesNotBalance(let voucher, let gap):
      Explanation(
        "Voucher \(en.voucher(voucher)) does not balance: it is off by \(en.money(gap)).",
        hint: "Correct the voucher in the program that the file comes from, and export again."
      )
    case .voucherDateUnreadable(let voucher, let date):
      Explanation(
        date.isEmpty
          ? "Voucher \(en.voucher(voucher)) has no date."
          : "Voucher \(en.voucher(voucher)) has the date \(date), which does not exist.",
        hint: "Give the voucher a date of the form YYYYMMDD."
      )
    case .amountUnreadable(let text):
      Explanation(
        text.isEmpty ? "The amount is missing." : "\(text) is not an amount.",
        hint: "Write amounts with digits and a decimal point, without blanks: -1200.50."
      )
    case .amountHasTooManyDecimals(let text, let currency):
      Explanation(
        "The amount \(text) has more decimals than \(currency) has.",
        hint: "Write the amount with at most \(currency.minorUnitDigits) decimals."
      )
    case .amountOverflows(let text):
      Explanation(
        "The amount \(text), or the sum of the file's amounts, is larger than can be posted.",
        hint: "Check the amount; those of the file may be at most 92,000 million millions together."
      )
    case .accountMissing(let label):
      Explanation(
        "A \(label) record has no account.",
        hint: "Write the account number in the record's field for it."
      )
    case .voucherOutsideFiscalYear(let voucher, let from, let to):
      Explanation(
        "Voucher \(en.voucher(voucher)) lies outside the file's fiscal year, "
          + "\(en.day(from))–\(en.day(to)).",
        hint: "Correct the voucher's date or the fiscal year (#RAR 0)."
      )
    case .fileIsTruncated(let voucher):
      Explanation(
        "The file ends in the middle of voucher \(en.voucher(voucher)).",
        hint: "Download or export the file again; a part of it is missing."
      )
    case .controlSumUnclosed:
      Explanation(
        "The file has an opening #KSUMMA but no closing one.",
        hint: "Download or export the file again; its end is missing."
      )
    case .controlSumDiffers(let stated, let computed):
      Explanation(
        "The control sum is \(stated) in the file, but its content gives \(computed).",
        hint: "The file has been changed since it was written: export it again. If the change is "
          + "known and right, accept it with --accept-control-sum."
      )
    case .labelUnknown(let label, let count):
      Explanation(
        "The record \(label) is no part of SIE and is not read (count: \(en.count(count))).",
        hint: "Nothing to do unless the record matters to the books."
      )
    case .accountUndeclared(let account):
      Explanation(
        "Account \(account) is used but not in the file's chart of accounts.",
        hint: "Name the account after the import; it is added by its number."
      )
    case .encodingDiffers(let encoding):
      Explanation(
        "The file's characters are \(encoding.name), not CP437 as SIE demands.",
        hint: "Check å, ä and ö in the names; else name the encoding with --encoding."
      )
    case .flagIsSet:
      Explanation(
        "The file is marked as read in before (#FLAGGA 1).",
        hint: "Check that the file has not been imported already."
      )
    case .referenceRepeated(let voucher):
      Explanation(
        "Voucher \(en.voucher(voucher)) occurs more than once with the same date.",
        hint: "Check whether it is the same voucher twice."
      )
    case .quoteUnterminated:
      Explanation(
        "A quote is not closed; the text is read to the end of the line.",
        hint: "Check the text; amounts are not touched where the text comes last."
      )
    case .voucherHasNoBlock(let voucher):
      Explanation(
        "Voucher \(en.voucher(voucher)) has no brace { before its lines.",
        hint: "Check that the lines of the voucher are complete."
      )
    case .voucherIsEmpty(let voucher):
      Explanation(
        "Voucher \(en.voucher(voucher)) has no lines.",
        hint: "Nothing to do: its number is used and explains a gap in the series."
      )
    case .accountNotNumeric(let account):
      Explanation(
        "The account \(account) is not a number.",
        hint: "Decide what type of account it is, or move its amounts to the right one."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Explanation(
        "On \(en.counted(count, "account", "accounts")) the vouchers do not give the file's balances: "
          + "\(first.account) comes to \(en.money(first.computed(currency))), "
          + "but the file says \(en.money(first.stated(currency))).",
        hint: "Compare with the program that the file comes from; vouchers may be missing."
      )
    case .openingDoesNotSumToZero(let gap, let explained):
      Explanation(
        "The opening balances sum to \(en.money(gap)); "
          + "last year's result explains \(en.money(explained)).",
        hint: "Name the equity account with --balance-to ACCOUNT: usual are 2091, 2098, 2099 "
          + "(company), 2019 (sole trader) or 2069 (association)."
      )
    case .yearEndDoesNotSumToZero(let gap):
      Explanation(
        "Closing balances and result sum to \(en.money(gap)).",
        hint: "Check the trial balance in the program that the file comes from."
      )
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      Explanation(
        "On \(en.counted(count, "account", "accounts")) the opening balance is not last year's closing one: "
          + "\(first.account) ended at \(en.money(first.computed(currency))) "
          + "but begins at \(en.money(first.stated(currency))).",
        hint: "Check whether last year changed after its balances were carried forward."
      )
    case .fiscalYearMissing:
      Explanation(
        "The file has vouchers but no fiscal year (#RAR 0).",
        hint: "Add the record #RAR 0 with the first and last day of the year."
      )
    case .companyNameMissing:
      Explanation(
        "The file does not name the company (#FNAMN).",
        hint: "Name the company with --company."
      )
    case .organisationNumberMissing:
      Explanation(
        "The file has no organisation number (#ORGNR).",
        hint: "Name the company with --company."
      )
    case .organisationNumberIsWrong(let number):
      Explanation(
        "\(number) is no right organisation number: its form or its check digit is wrong.",
        hint: "Check that the file is about the right company."
      )
    case .blockNotClosed(let voucher):
      Explanation(
        "Voucher \(en.voucher(voucher)) is not closed by a brace }.",
        hint: "Check that the lines of the voucher are complete."
      )
    case .lineOutsideVoucher:
      Explanation(
        "A line (#TRANS) belongs to no voucher.",
        hint: "Put the line between the braces { and } of its voucher."
      )
    case .lineDatesUnreadable(let count):
      Explanation(
        "Lines without a readable date: \(en.count(count)). The voucher's date holds.",
        hint: "Nothing to do; a text in the place of the date is read as the line's text."
      )
    case .linesPassedOver(let count):
      Explanation(
        "Lines that are no SIE records were passed over (count: \(en.count(count))).",
        hint: "Check the line; a record begins with #."
      )
    case .fieldUnreadable(let label, let text):
      Explanation(
        "The record \(label) cannot be read: \(text).",
        hint: "Correct the record, or export the file again."
      )
    case .objectsUnreadable(let count):
      Explanation(
        "Lines whose objects cannot be read: \(en.count(count)). They have no dimensions.",
        hint: "Write objects as pairs of dimension and object: {1 \"100\" 6 \"P1\"}."
      )
    case .controlSumEmpty:
      Explanation(
        "The file's closing #KSUMMA is empty.",
        hint: "Nothing to do; the content cannot be checked against the sum."
      )
    case .quotesUnescaped(let count):
      Explanation(
        "Lines with quotes inside a text that are not escaped: \(en.count(count)).",
        hint: "Check the texts: å, ä or ö may have become quotes. Amounts are not touched."
      )
    case .resultAccountsHaveBalances(let count, let first):
      Explanation(
        "Accounts of profit and loss with opening or closing balances: \(en.count(count)), "
          + "first \(first). These balances are not posted.",
        hint: "Check the accounts' types (#KTYP); what is right is posted by a voucher of its own."
      )
    case .balancesIncomplete:
      Explanation(
        "The file states too few balances to check its vouchers against them.",
        hint: "Compare the trial balance with the program that the file comes from."
      )
    case .periodTotalsMissing(let count):
      Explanation(
        "Monthly changes that are stated by object only: \(en.count(count)). "
          + "The sum of one dimension is taken.",
        hint: "Compare the accounts with the program that the file comes from."
      )
    case .periodYearsDiffer(let count):
      Explanation(
        "Monthly changes (#PSALDO) whose month lies in another year than the one that they name: "
          + "\(en.count(count)). The month decides.",
        hint: "Nothing to do unless the years of the file (#RAR) are wrong."
      )
    case .controlCharacters(let count):
      Explanation(
        "Control characters, which no text may hold: \(en.count(count)).",
        hint: "Nothing to do: they are read as blanks."
      )
    case .fileHoldsNothing:
      Explanation(
        "The file has neither vouchers nor balances.",
        hint: "Export the file again, and choose the year and type 4."
      )
    case .addedLinesWithoutTwin(let count):
      Explanation(
        "Added lines (#RTRANS) without the same line (#TRANS) after them: \(en.count(count)). "
          + "They are not posted.",
        hint: "Check the voucher in the program that the file comes from."
      )
    case .numbersMissing(let series, let ranges, let count):
      Explanation(
        "Series \(series.isEmpty ? "–" : series) lacks voucher numbers: "
          + "\(en.ranges(ranges, count: count)) (count: \(en.count(count))).",
        hint: "Find out why the numbers are missing, or keep the reason with the books."
      )
    case .coverageIsWrong(let date, let day):
      Explanation(
        "The balances' last day (#OMFATTN \(date)) is not in the fiscal year. "
          + "\(en.day(day)) is taken.",
        hint: "Check up to what day the file's balances are stated."
      )
    case .coverageMissing(let day):
      Explanation(
        "The file does not say up to what day its balances are (#OMFATTN). "
          + "\(en.day(day)) is taken.",
        hint: "Check up to what day the file's balances are stated."
      )
    case .typeMissing(let type):
      Explanation(
        "The file does not state its type (#SIETYP). It is read as type \(type.rawValue).",
        hint: "Nothing to do if the file is of that type."
      )
    case .textsAreMisread(let mistake, let count, let sample, let isRepaired):
      Explanation(
        "Texts that were stored wrongly before the file was written (\(mistake)): "
          + "\(en.count(count)), such as \(sample.written) for \(sample.meant)."
          + (isRepaired ? " They are repaired." : ""),
        hint: isRepaired
          ? "Check some names in the books."
          : "Repair them with --repair-text if the samples are right."
      )
    case .moreOfTheSame(let code, let count):
      Explanation(
        "There are more findings with the code \(code): \(en.count(count)).",
        hint: "Correct those that are shown first, and read the file again."
      )
    }
  }
}
