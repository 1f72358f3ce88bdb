import Accounting

extension ImportError {
  var explainedInEnglish: Explanation {
    let en = Language.en
    return switch self {
    case .isImportedAlready(let file, let run, let name):
      Explanation(
        "The file \(file) is imported already" + (name == file ? "" : " as \(name)")
          + " (run \(run)).",
        hint: "The books hold its vouchers; to import it anew, undo first: "
          + "\(Command.undo(run: run))."
      )
    case .voucherDiffersFromTheBooks(let voucher):
      Explanation(
        "Voucher \(voucher) is posted already, with other content.",
        hint: "What is posted never changes: undo the earlier import (\(Command.listRuns)), "
          + "or correct the file."
      )
    case .openingDiffersFromTheBooks(let account, let books, let file):
      Explanation(
        "The opening balance of account \(account) is \(en.money(file)) in the file, "
          + "but \(en.money(books)) in the books.",
        hint: "The balance of the books holds; check whether the year before has changed."
      )
    case .openingDoesNotSumToZero(let gap, let year, let account):
      Explanation(
        "What opens \(year) sums to \(en.money(gap)); the difference is posted on account \(account).",
        hint: "It goes when a missing year before comes in; else move it to its right account."
      )
    case .openingWasReplaced(let year, let voucher):
      Explanation(
        "The opening entry \(voucher) of \(year) is reversed, since the years before it have changed.",
        hint: "Nothing to do."
      )
    case .vouchersWereKnown(let count):
      Explanation(
        "Vouchers that were posted already are not posted again (count: \(en.count(count))).",
        hint: "Nothing to do."
      )
    case .fileCannotBeRead(let file, let reason):
      Explanation(
        "The file \(file) cannot be read: \(Language.en.quoted(reason)).",
        hint: "Check the path and the rights."
      )
    case .encodingIsUnknown(let name, let known):
      Explanation(
        "There is no encoding \(name).",
        hint: "Choose from \(en.list(known)), or leave --encoding out."
      )
    case .dimensionColumnIsUnknown(let column, let known):
      Explanation(
        "The column \(column) is no dimension of the company.",
        hint: known.isEmpty
          ? "Add the dimension with \(Command.setDimension), or remove the column."
          : "Choose from \(en.list(known)), or add it with \(Command.setDimension)."
      )
    case .decimalsDoNotFit(let amount, let currency):
      Explanation(
        "The amount \(en.decimal(amount)) has more decimals than \(currency) has.",
        hint: "Write the amount with at most \(currency.minorUnitDigits) decimals."
      )
    case .currencyIsMissing(let account):
      Explanation(
        "A line on account \(account) has an amount in accounting currency but not in its own.",
        hint: "Fill in amount in the line's currency, or leave currency out."
      )
    case .rateDoesNotGiveAmount(let account, let stated, let computed):
      Explanation(
        "On account \(account) the rate gives \(en.money(computed)), "
          + "but the line says \(en.money(stated)).",
        hint: "Correct the rate or the amount, or leave one of them out."
      )
    case .residueIsTooLarge(let voucher, let residue, let lines):
      Explanation(
        "Converting voucher \(voucher) leaves \(en.money(residue)) over on "
          + "\(en.counted(lines, "line", "lines")), more than rounding can give.",
        hint: "Check the amounts and rates of the voucher."
      )
    case .residueWasSettled(let voucher, let residue, let account):
      Explanation(
        "The rounding difference \(en.money(residue)) of voucher \(voucher) "
          + "is put on account \(account).",
        hint: "Nothing to do."
      )
    case .holdsNothing(let file):
      Explanation(
        "The file \(file) holds no vouchers.",
        hint: "Check that it is the right file."
      )
    case .balanceAccountIsNeeded(let account):
      Explanation(
        "Account \(account) is no balance sheet account, so opening balances cannot stand there.",
        hint: "Name an account of assets, liabilities or equity with --balance-to."
      )
    case .fileCannotBeWritten(let file, let reason):
      Explanation(
        "The file \(file) cannot be written: \(Language.en.quoted(reason)).",
        hint: "Check the folder and the rights, or name another file."
      )
    case .movementDoesNotSumToZero(let name, let gap, let account):
      Explanation(
        "The changes in \(name) sum to \(en.money(gap)); "
          + "the difference is booked on account \(account).",
        hint: "Move the difference to the right account before the close, or undo the import and "
          + "name the account with --balance-to."
      )
    case .contentIsNotKept(let size):
      Explanation(
        "The file has \(en.count(size >> 20)) MB, too many to be kept in the books.",
        hint: "Archive it yourself; its hash is kept and shows that it is unchanged."
      )
    case .isNoImport(let run):
      Explanation(
        "Run \(run) has imported no file.",
        hint: "\(Command.listRuns) lists all runs."
      )
    case .partsAreMissing(let missing, let count):
      Explanation(
        "The file is one of \(count) that belong together; number \(en.list(missing.map(String.init))) is missing.",
        hint: "Give all the files in one command."
      )
    case .originalIsNotKept(let run, let part):
      Explanation(
        "File \(part) of import \(run) is not kept.",
        hint:
          "\(Command.showImport(run: run)) shows the files; one that is too large is archived by the user."
      )
    case .partIsGivenTwice(let number, let count):
      Explanation(
        "Part \(number) of \(count) is given twice.",
        hint: "Give each file once."
      )
    case .laterMovementIsHeld(let voucher, let day, let run):
      Explanation(
        "The balances of the file are older than the books: voucher \(voucher) goes to "
          + "\(en.day(day)).",
        hint: "Use a newer export, or undo import \(run) first: \(Command.undo(run: run))."
      )
    case .yearIsHeldOtherwise(let year, let run):
      Explanation(
        "Year \(year) is in the books otherwise, by import \(run): one of the files has "
          + "vouchers, the other balances only.",
        hint: "Undo that import first, \(Command.undo(run: run)), and then use the same kind "
          + "of file for the whole year."
      )
    case .yearBeganLater(let day, let run):
      Explanation(
        "The file has months before \(en.day(day)), where import \(run) began the year.",
        hint: "Undo that import first, \(Command.undo(run: run)); then import the files in "
          + "order of time."
      )
    case .openingIsNotCompared(let day):
      Explanation(
        "The opening balances of the file are those of \(en.day(day)), within a period, "
          + "and have not been compared with the books.",
        hint: "Check them against the file before, or export from the beginning of a month."
      )
    case .vouchersAreMissing(let count, let first):
      Explanation(
        "Vouchers that the books hold are missing from the file (count: \(en.count(count)), first \(first)); "
          + "they stay in the books.",
        hint:
          "If they were deleted in the other program, reverse them with \(Command.reverse(first))."
      )
    case .nothingToDo(let examined):
      Explanation(
        "Nothing to post: the books already hold what the file holds "
          + "(vouchers, movements and opening balances: \(en.count(examined))).",
        hint: "You need not do anything; if the file lacks something, export it again."
      )
    }
  }
}
