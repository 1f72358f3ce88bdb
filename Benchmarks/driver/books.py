"""The sample books, and the same books in the format of the peers."""

import re

FIELD = re.compile(rb'\{[^}]*\}|"(?:[^"\\]|\\.)*"|[^\s{}"]+')


def fields(line):
    return [field.strip(b'"').decode("cp437") for field in FIELD.findall(line)]


def last_period(path):
    """The last month of a SIE file's own year, as `2025-12`."""
    with open(path, "rb") as file:
        for line in file:
            if line.startswith(b"#RAR"):
                _, year, _, last = fields(line)[:4]
                if year == "0":
                    return f"{last[:4]}-{last[4:6]}"
    raise SystemExit(f"{path} names no year")


def write_journal(source, destination):
    """Writes the vouchers of a SIE file as the journal that ledger and hledger read."""
    with open(source, "rb") as sie, open(destination, "w") as journal:
        for line in sie:
            line = line.strip()
            if line.startswith(b"#VER"):
                _, series, number, date = fields(line)[:4]
                journal.write(f"\n{date[:4]}-{date[4:6]}-{date[6:8]} ({series}{number}) v\n")
            elif line.startswith(b"#TRANS"):
                _, account, _, amount = fields(line)[:4]
                journal.write(f"    {account}  {amount}\n")


def reference_balances(path):
    """What the reference program printed: balances by account in minor units, and the totals."""
    balances, totals = {}, {}
    with open(path) as file:
        for line in file:
            words = line.split()
            if words[0] == "total":
                totals = dict(zip(words[1::2], map(int, words[2::2])))
            else:
                balances[words[0]] = int(words[1])
    return balances, totals


def minor_units(decimal):
    """An amount such as `-1234.50` in hundredths."""
    return int(decimal.replace(".", ""))
