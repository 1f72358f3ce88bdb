import Accounting
import Formats

extension LedgerFileProblem {
  var explainedInEnglish: Explanation {
    let en = Language.en
    return switch self {
    case .isOfAnotherKind(let kind, let wanted):
      Explanation(
        "The file is \(kind.name(in: en)), not \(wantedName(wanted, in: en)).",
        hint: kind.advice(wantedName(wanted, in: en), in: en)
      )
    case .xmlIsBroken(let reason):
      Explanation(
        "The file's XML is broken: \(Language.en.quoted(reason)). Nothing behind that "
          + "place was read.",
        hint: "Download or export the file again; it is cut off or was changed."
      )
    case .xmlIsRefused(let refusal):
      Explanation(
        "The file's XML is not read: \(refusal.told(in: en)).",
        hint: "Accounting programs write no such files: find out where it comes from."
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
        hint: "Give the voucher a date of the form YYYY-MM-DD."
      )
    case .voucherOutsideYear(let voucher, let from, let to):
      Explanation(
        "Voucher \(en.voucher(voucher)) lies outside the time that the file is about, "
          + "\(en.day(from))–\(en.day(to)).",
        hint: "Where the file gives a day of posting or a period inside it, that is used; else "
          + "correct the date, or name the fiscal year with --year."
      )
    case .voucherIsEmpty(let voucher):
      Explanation(
        "Voucher \(en.voucher(voucher)) has no lines.",
        hint: "Nothing to do: its number is used and explains a gap in the series."
      )
    case .referenceRepeated(let voucher):
      Explanation(
        "Voucher \(en.voucher(voucher)) has a number that occurs more than once in the year.",
        hint: "Check whether it is the same voucher twice."
      )
    case .amountUnreadable(let text):
      Explanation(
        text.isEmpty ? "The amount is missing." : "\(text) is not an amount.",
        hint: "Write amounts with digits and a decimal point, without blanks: 1200.50."
      )
    case .amountHasTooManyDecimals(let text, let currency):
      Explanation(
        "The amount \(text) has more decimals than \(currency) has.",
        hint: "Write the amount with at most \(currency.minorUnitDigits) decimals."
      )
    case .amountOverflows(let text):
      Explanation(
        "The amount \(text), or the sum of the file's amounts, is larger than can be posted.",
        hint: "Check the amount; those of the file may be at most 92,000 million millions "
          + "together."
      )
    case .accountMissing(let voucher):
      Explanation(
        "A line of voucher \(en.voucher(voucher)) has no account.",
        hint: "Correct the voucher in the program that the file comes from, and export again."
      )
    case .accountUndeclared(let account, let lines):
      Explanation(
        "Account \(account) is used but not in the file's chart of accounts "
          + "(lines: \(en.count(lines))).",
        hint: "Name the account after the import; it is added by its number."
      )
    case .accountDeclaredTwice(let account):
      Explanation(
        "Account \(account) stands twice in the file's chart of accounts.",
        hint: "Merge the two in the program that the file comes from, and export again."
      )
    case .currencyUnknown(let code):
      Explanation(
        code.isEmpty ? "The file names no currency." : "\(code) is not a currency.",
        hint: "Write the currency as three capital letters: NOK."
      )
    case .yearMissing:
      Explanation(
        "The file does not say what time it is about.",
        hint: "Name the fiscal year with `--year 2025-01..2025-12`."
      )
    case .companyNameMissing:
      Explanation(
        "The file does not name its company.",
        hint: "Name the company with --company."
      )
    case .organisationNumberMissing:
      Explanation(
        "The file has no organisation number.",
        hint: "Name the company with --company."
      )
    case .organisationNumberIsWrong(let number):
      Explanation(
        "\(number) is not a right organisation number: its form or its check digit is wrong.",
        hint: "Check that the file is about the right company."
      )
    case .accountsDoNotFoot(let count, let first, let currency):
      Explanation(
        "On \(en.counted(count, "account", "accounts")) the vouchers do not give the "
          + "file's balances: \(first.account) comes to "
          + "\(en.money(first.computed(currency))), but the file says "
          + "\(en.money(first.stated(currency))).",
        hint: "Compare with the program that the file comes from; vouchers may be missing."
      )
    case .openingDoesNotSumToZero(let gap):
      Explanation(
        "The opening balances sum to \(en.money(gap)).",
        hint: "Name the account for the difference with --balance-to, or move it after the "
          + "import."
      )
    case .closingDoesNotSumToZero(let gap):
      Explanation(
        "The closing balances sum to \(en.money(gap)).",
        hint: "Check the trial balance in the program that the file comes from."
      )
    case .totalDiffers(let total, let stated, let computed):
      Explanation(
        "The file states a \(total.name(in: en)) of \(stated), but its content gives "
          + "\(computed).",
        hint: "Export the file again; vouchers may be missing or have been added."
      )
    case .referenceUnresolved(let kind, let code, let count):
      Explanation(
        "\(kind.name(in: en)) \(code) is used but not among the file's master data "
          + "(count: \(en.count(count))).",
        hint: "Nothing to do; the code is kept with its lines as it stands."
      )
    case .schemaNotFollowed(let element, let count):
      Explanation(
        "The element \(element) is not as the format's schema demands "
          + "(count: \(en.count(count))).",
        hint: "Nothing to do here; tell the maker of the program."
      )
    case .extensionPassedOver(let element, let count):
      Explanation(
        "\(element) holds more than the books have a place for; it is not read "
          + "(count: \(en.count(count))).",
        hint: "Nothing to do unless it matters to the books."
      )
    case .signatureNotVerified:
      Explanation(
        "The file is signed; the signature was not verified.",
        hint: "Check where the file comes from in another way if that matters."
      )
    case .currencyAmountDiffers(let voucher, let stated, let computed):
      Explanation(
        "In voucher \(en.voucher(voucher)) the currency amount at its rate gives "
          + "\(en.money(computed)), but the line says \(en.money(stated)).",
        hint: "Check the rate; the line's amount is posted as it stands."
      )
    case .versionDiffers(let stated, let found):
      Explanation(
        stated.isEmpty
          ? "The file states no version, but is written as \(found)."
          : "The file says that it is version \(stated), but is written as \(found).",
        hint: "Nothing to do; it was read as version \(found)."
      )
    case .yearMustBeNamed(let from, let to):
      Explanation(
        "The file is about \(en.day(from))–\(en.day(to)); its fiscal year cannot be told.",
        hint: "Name the fiscal year, for example \(en.yearOption(from, to))."
      )
    case .moreOfTheSame(let code, let count):
      Explanation(
        "More of \(code) that are not listed: \(en.count(count)).",
        hint: "Correct those that are listed first, and read the file again."
      )
    case .resultAccountsAreOpen(let count, let first, let amount):
      Explanation(
        "\(en.counted(count, "income or expense account begins", "income or expense accounts begin")) "
          + "the year with a balance: \(first) with \(en.money(amount)).",
        hint: "Name the fiscal year with --year if it is not the calendar year; else move last "
          + "year's result to equity."
      )
    case .companiesDiffer(let one, let other):
      Explanation(
        "The files are about different companies: \(one) and \(other).",
        hint: "Import the files of each company on their own."
      )
    case .currencyDoesNotBalance(let voucher, let gap):
      Explanation(
        "Voucher \(en.voucher(voucher)) does not balance in its foreign currency: it is "
          + "off by \(en.money(gap)).",
        hint: "It is posted in the accounting currency; check the currency amounts."
      )
    case .partsHaveNoPlace(let parts): en.explain(parts)
    case .openingDiffersFromLastClosing(let count, let first, let currency):
      en.explainOpening(count, first, currency)
    }
  }
}
