"""A SAF-T file of sales, purchases and payments that has no fault; about a kilobyte a voucher."""

ACCOUNTS = {
    "1500": "balanseverdiForOmloepsmiddel", "1920": "balanseverdiForOmloepsmiddel",
    "2400": "kortsiktigGjeld", "2700": "kortsiktigGjeld", "2710": "kortsiktigGjeld",
    "3000": "salgsinntekt", "4300": "varekostnad",
}
PARTIES = 200

HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">
<Header><AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>\
<SoftwareID>Benchmark</SoftwareID><SoftwareVersion>1</SoftwareVersion>\
<Company><RegistrationNumber>999999999</RegistrationNumber><Name>Målebenken AS</Name></Company>\
<DefaultCurrencyCode>NOK</DefaultCurrencyCode><SelectionCriteria><PeriodStart>1</PeriodStart>\
<PeriodStartYear>2025</PeriodStartYear><PeriodEnd>12</PeriodEnd><PeriodEndYear>2025</PeriodEndYear>\
</SelectionCriteria><TaxAccountingBasis>A</TaxAccountingBasis></Header>
"""


def lines_of(number):
    """The lines of a voucher: account, minor units, party and tax code."""
    net = 10_000 + number * 7_919 % 5_000_000 * 4
    party = str(10_000 + number % PARTIES)
    kind = number % 4
    if kind == 0:
        return [("1920", net, None, None), ("1500", -net, ("Customer", party), None)]
    if kind == 1:
        return [("2400", net, ("Supplier", party), None), ("1920", -net, None, None)]
    tax = net // 4
    if kind == 2:
        return [("1500", net + tax, ("Customer", party), None), ("3000", -net, None, "3"),
                ("2700", -tax, None, None)]
    return [("4300", net, None, "1"), ("2710", tax, None, None),
            ("2400", -net - tax, ("Supplier", party), None)]


def decimal(units):
    return f"{abs(units) // 100}.{abs(units) % 100:02d}"


def sided(units, before, after=""):
    side = "Credit" if units < 0 else "Debit"
    return f"{before}{side}{after}"


def line_text(record, account, units, party, tax):
    """A line of a voucher in XML."""
    who = f"<{party[0]}ID>{party[1]}</{party[0]}ID>" if party else ""
    side = sided(units, "", "Amount")
    text = (f"<Line><RecordID>{record}</RecordID><AccountID>{account}</AccountID>{who}"
            f"<Description>Levering etter avtale</Description>"
            f"<{side}><Amount>{decimal(units)}</Amount></{side}>")
    if tax:
        side = sided(units, "", "TaxAmount")
        text += (f"<TaxInformation><TaxType>MVA</TaxType><TaxCode>{tax}</TaxCode>"
                 f"<TaxPercentage>25</TaxPercentage><Country>NO</Country>"
                 f"<TaxBase>{decimal(units)}</TaxBase><{side}><Amount>{decimal(units // 4)}</Amount>"
                 f"</{side}></TaxInformation>")
    return text + "</Line>\n"


def transaction_text(number):
    month, day = number % 12 + 1, number % 28 + 1
    date = f"2025-{month:02d}-{day:02d}"
    lines = "".join(line_text(index + 1, *line) for index, line in enumerate(lines_of(number)))
    return (f"<Transaction><TransactionID>{number}</TransactionID><Period>{month}</Period>"
            f"<PeriodYear>2025</PeriodYear><TransactionDate>{date}</TransactionDate>"
            f"<SourceID>bruker1</SourceID><VoucherType>F</VoucherType>"
            f"<Description>Bilag {number} etter avtale</Description>"
            f"<SystemEntryDate>{date}</SystemEntryDate><GLPostingDate>{date}</GLPostingDate>\n"
            f"{lines}</Transaction>\n")


def write_saft(path, vouchers):
    """Writes the file; returns the sum of its debits in minor units."""
    closing, debit = dict.fromkeys(ACCOUNTS, 0), 0
    for number in range(1, vouchers + 1):
        for account, units, _, _ in lines_of(number):
            closing[account] += units
            debit += max(units, 0)
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER + "<MasterFiles><GeneralLedgerAccounts>\n")
        for account, category in ACCOUNTS.items():
            side = sided(closing[account], "Closing", "Balance")
            file.write(f"<Account><AccountID>{account}</AccountID>"
                       f"<AccountDescription>Konto {account}</AccountDescription>"
                       f"<GroupingCategory>{category}</GroupingCategory>"
                       f"<GroupingCode>{account}</GroupingCode><AccountType>GL</AccountType>"
                       f"<OpeningDebitBalance>0.00</OpeningDebitBalance>"
                       f"<{side}>{decimal(closing[account])}</{side}></Account>\n")
        file.write("</GeneralLedgerAccounts>")
        for kind in ("Customer", "Supplier"):
            parties = "".join(f"<{kind}><Name>Part {code}</Name><{kind}ID>{code}</{kind}ID></{kind}>\n"
                              for code in range(10_000, 10_000 + PARTIES))
            file.write(f"<{kind}s>\n{parties}</{kind}s>")
        codes = "".join(f"<TaxCodeDetails><TaxCode>{code}</TaxCode><Country>NO</Country>"
                        f"</TaxCodeDetails>" for code in ("1", "3"))
        file.write(f"<TaxTable><TaxTableEntry>{codes}</TaxTableEntry></TaxTable></MasterFiles>\n")
        file.write(f"<GeneralLedgerEntries><NumberOfEntries>{vouchers}</NumberOfEntries>"
                   f"<TotalDebit>{decimal(debit)}</TotalDebit>"
                   f"<TotalCredit>{decimal(debit)}</TotalCredit><Journal><JournalID>GL</JournalID>"
                   f"<Description>Hovedbok</Description><Type>GL</Type>\n")
        for number in range(1, vouchers + 1):
            file.write(transaction_text(number))
        file.write("</Journal></GeneralLedgerEntries></AuditFile>\n")
    return debit
