import TestSupport

/// The worlds in which the hints of the catalogue are tried.
enum HintWorlds {
  static let all =
    (books + imports + rates).map { HintWorld($0) }
    + databases.map { HintWorld(Array($0.dropFirst()), on: $0[0]) }

  /// Errors that no command line meets, and what tries their hint instead.
  static let elsewhere = table(
    """
    ACC-012 | no file of the worlds posts on a total; ACC-013 tries the command
    ACC-034 | every number has a line, but of other charts; ACC-013 tries the command
    FXR-004 | the profile of each chart has a line for all accounts; FXR-003 tries the command
    RAT-003 | the cross of any two rates that can be stored fits; RAT-007 tries the command
    EXP-021 | what does not balance is never stored; EXP-024 tries the command
    EXP-022 | names are made so that no two are the same; EXP-024 tries the command
    EXP-023 | the gate refuses such accounts; EXP-024 tries the command
    EXP-025 | balances that do not sum to zero do not foot either; EXP-024 tries the command
    EXP-026 | a sum of 19 digits takes more vouchers than a test has; EXP-005 tries the command
    RGT-001 | a token is shown once; RightsCommandTests tries the command
    RGT-002 | a token is shown once; RightsCommandTests tries the command
    RGT-003 | a token is shown once; RightsCommandTests tries the command
    PER-027 | the sample's year is the last; ApprovalCommandTests tries the command
    PER-029 | a token is shown once; ApprovalCommandTests tries the command
    PER-030 | a token is shown once; ApprovalCommandTests tries the command
    PER-031 | a token is shown once; ApprovalCommandTests tries the command
    PER-032 | a token is shown once; ApprovalCommandTests tries the command
    PER-033 | it is no refusal; ApprovalCommandTests tries the commands
    PER-034 | a token is shown once; ApprovalCommandTests tries the command
    RGT-023 | a token is shown once; ApprovalCommandTests tries the command
    RGT-033 | a token is shown once; AuditorSeatTests tries the command
    RGT-024 | a token is shown once; DelegationCommandTests tries the command
    APP-007 | standard output of a test is never full; FullOutputTests tries what is said
    """
  )

  /// Accounts, vouchers, periods and the board of their close.
  private static let books = table(
    """
    ACC-002 |                                    | account retire 1935                       |
    ACC-003 |                                    | account retire 1930                       |
    ACC-004 |                                    | account set 1935                          |
    ACC-005 | account set 1935                   | account retire 1935                       |
    ACC-013 | account set 1930 --active-to 2024-12-31 | import journal once.csv              |
    ACC-015 | account set 1930 --side credit     | import journal once.csv                   |
    ACC-016 | account set 1930 --currencies USD  | import journal once.csv                   |
    ACC-017 | account set 1930 --users somebody  | import journal once.csv                   |
    ACC-018 | account set 1930 --only-by imported | import journal once.csv                  |
    ACC-032 | account set 1930 --blocked yes     | check --period 2025-03                    | yes
    ACC-033 | account set 1930 --balance credit  | check --period 2025-03                    |
    ACC-007 |                                    | report general-ledger --account 1990-1995 |
    ACC-009 |                                    | account set 1930 --statement-key kassa    |
    ACC-010 |                                    | account set 1930 --statement-key Nettoomsattning |
    APP-001 |                                    | close --period                            |
    CAL-009 |                                    | check --period 2025-13                    |
    CAL-011 |                                    | voucher list --year 2024                  |
    CAL-020 | period hold --period 2025-12       | period redate --year 2025 --last 2025-11-30 | yes
    CAL-020 |                                    | period redate --year 2025 --last 2025-02-28 |
    PER-020 |                                    | period-change apply --ending 2025-03-30 --status open --reason x | yes
    PER-021 | period-change apply --period 2025-03 --status on-hold --reason x; period open --period 2025-03 | period-change undo 1 --reason x | yes
    PER-021 | period-change apply --period 2025-open --status on-hold --reason x; close --period 2025-01 | period-change undo 1 --reason x | yes
    PER-021 | period-change apply --period 2025-06 --access bank=none --reason x; period divide --period 2025-06 --at 2025-06-16 | period-change undo 1 --reason x | yes
    PER-022 |                                    | period-change undo 99 --reason x          |
    CAL-021 | period hold --period 2025-05       | period divide --period 2025-05 --at 2025-05-16 | yes
    CAL-021 | close --period 2025-05; reopen --period 2025-05 --reason x; close --period 2025-06 \
      | period divide --period 2025-05 --at 2025-05-16 | yes
    CAL-021 | fx-revaluation plan --period 2025-05 | period divide --period 2025-05 --at 2025-05-16 | yes
    CAL-021 |                                    | period divide --period 2025-close --at 2025-12-16 |
    CAL-022 | period hold --period 2025-05       | period merge --period 2025-05             | yes
    CAL-022 | period access --period 2025-05 --module general-ledger --access none \
      | period merge --period 2025-05 |
    CAL-023 |                                    | period retire --period 2025-close         |
    CAL-024 | period hold --period 2025-close    | period add-closing --year 2025 --name P13 | yes
    CHK-001 | import sie gap.se | check --period 2025-01 --company 5566778811 | yes | account=2081
    CHK-003 |                                    | check --period 2025-02                    | yes
    CHK-008 | fx-revaluation post --period 2025-03; \
      sql UPDATE voucher SET number = number + 100 WHERE series = 'FX' | check --period 2025-03 \
      | shows VER-
    CHK-009 | sql UPDATE balance_by_account SET accounting_debit = accounting_debit + 1 \
      | check --period 2025-03 | shows VER-
    CHK-010 |                                    | check --period 2025-12                    | yes
    CHK-011 | period hold --period 2025-04       | check --period 2025-03                    | yes
    CHK-011 | close --period 2025-04             | check --period 2025-03                    | yes
    CHK-012 | fx-revaluation plan --period 2025-03 | check --period 2025-03                  | yes
    CHK-013 | fx-revaluation post --period 2025-03; rate set EUR SEK 2025-03-31 12 | check --period 2025-03 |
    CHK-014 | fx-revaluation plan --period 2025-03; rate set EUR SEK 2025-03-31 12 | check --period 2025-03 |
    CHK-017 | import journal missing.csv         | check --period 2025-03                    | yes
    CHK-018 | import journal missing.csv | voucher explain --series G --numbers 3 --year 2025 --reason x \
      | shows CHK-017
    CHK-021 | company create LEER --name Leer --currency SEK --year 2025-01..2025-12; \
      period create --year 2024-01..2024-12 --company LEER; close --period 2025-01 --company LEER; \
      import journal old.csv --company LEER | check --period 2025-01 --company LEER | yes
    CHK-022 | company create LEER --name Leer --currency SEK --year 2025-01..2025-12; \
      period create --year 2024-01..2024-12 --company LEER; close --period 2025-01 --company LEER; \
      import journal old.csv --company LEER; \
      sql UPDATE voucher SET kind = 'closing', period = '2024-close' WHERE day = '2024-12-10' \
      | check --period 2025-01 --company LEER | yes
    CHK-023 | close --period 2025-01; reopen --period 2025-open --reason x | check --period 2025-01 | yes
    CHK-024 | close --period 2025-01; sql UPDATE seal SET head = replace(head, 'a', 'b') \
      | check --period 2025-01 | shows VER-
    CLS-002 | close --period 2025-03             | close --period 2025-03                    | yes
    CHK-030 | check waive --check suspense-is-empty --period 2025-03 --reason x --until 2099-12-31 \
      | check waive --check suspense-is-empty --period 2025-03 --reason x --until 2099-12-31 | yes
    CHK-036 | check waive --check suspense-is-empty --period 2025-03 --reason x --until 2099-12-31; \
      period hold --period 2025-03 | reopen --period 2025-03 --reason x |
    CHK-031 |                                    | check unwaive 7 --reason x                |
    CLS-008 |                                    | close undo 7 --reason x                   |
    CLS-009 | close --period 2025-03; close undo 1 --reason x | close undo 1 --reason x |
    CLS-010 | close --period 2025-03; reopen --period 2025-03 --reason x; close --period 2025-03 \
      | close undo 1 --reason x | yes
    CLS-011 | close --period 2025-03; close --period 2025-04 | close undo 1 --reason x | yes
    CLS-012 | close --period 2025-03; rate set EUR SEK 2025-04-30 12; fx-revaluation post --period 2025-04 \
      | close undo 1 --reason x | yes
    CLS-006 |                                    | changes --since 2025-03                   |
    CMP-001 |                                    | company show --company GONE               |
    CMP-016 |                                    | company set --organisation-number 5566778890 |
    CMP-021 |                                    | company set --country norge               |
    CMP-022 | import saft moved.xml; company set --city Bergen --company 999999999 \
      | import saft oslo.xml | | text=Oslo
    CMP-023 |                                    | import saft oslo.xml                      | | text=86011117947
    CMP-019 |                                    | report general-ledger --dimension costCentre=99 |
    EXP-002 |                                    | export sie                                |
    EXP-005 | company create KW --name Kuwait --currency KWD --year 2025-01..2025-12 \
      | export sie --company KW |
    EXP-006 | import journal once.csv; import journal again.csv | export csv                 |
    EXP-012 | fx-revaluation post --period 2025-03; run undo 3 | export sie --type 4i --run 4 |  | file=OUT
    EXP-017 | import sie pay.se                  | export sie --type 4i --period 2025-03     |  | file=OUT
    EXP-019 |                                    | export sie --type 4i --run 1              |
    EXP-020 | fx-revaluation post --period 2025-03; export sie --type 4i --run 3; run undo 3 \
      | export sie --type 4i --run 3 |  | file=OUT
    EXP-024 | sql UPDATE balance_by_account SET accounting_debit = accounting_debit + 1 \
      | export saft | shows VER-
    DIM-001 |                                    | dimension set costCentre --value ZZ --suspended yes |
    DIM-002 | dimension set costCentre --value 10 --suspended yes | import journal centre.csv | yes
    DIM-003 | structure set Plan plan.csv; structure activate Plan --from 2025-01-01 \
      | import journal rent.csv | | name=Plan
    DIM-004 | structure set Plan narrow.csv; structure activate Plan --from 2025-01-01 \
      | import journal centre.csv | | name=Plan
    DIM-005 | dimension set project --value P7 --name Sju; \
      dimension derive --from costCentre=10 --to project=P7 --locked | import journal locked.csv |
    DIM-006 | dimension set costCentre --value 10 --to 2025-01-31 | import journal centre.csv \
      | yes | date=2025-12-31
    DIM-006 | dimension set costCentre --value 10 --from 2025-12-31 | import journal centre.csv \
      | yes | date=2025-01-01
    DIM-007 | dimension set costCentre --active no | import journal centre.csv | yes
    DIM-011 | dimension fix costCentre --account 5010 --blank | import journal centre.csv |
    DIM-014 | structure set Plan region-free.csv; structure activate Plan --from 2025-01-01 \
      | dimension balance --dimension project --debit 1510 --credit 2440 --from 2025-01-01 \
      | | name=Plan file=plan.csv
    DIM-015 | dimension balance --dimension costCentre --debit 1510 --credit 2440 --from 2025-01-01 \
      | import journal centre.csv |
    DIM-018 |                                    | dimension balance --dimension costCentre \
      --debit 5010 --credit 2440 --from 2025-01-01 |
    DIM-019 | import journal centre.csv; dimension balance --dimension costCentre --debit 1510 \
      --credit 2440 --from 2025-01-01 | check --period 2025-05 |
    STR-021 | dimension balance --dimension project --debit 1510 --credit 2440 --from 2025-01-01; \
      structure set Plan region-free.csv | structure activate Plan --from 2025-01-01 \
      | | name=Plan file=plan.csv
    DIM-020 |                                    | tag retire gone | | name=gone
    DIM-023 | tag set tag1; tag set tag2; tag set tag3; tag set tag4; tag set tag5; \
      tag set tag6; tag set tag7; tag set tag8; tag set tag9; tag set tag10; \
      tag set tag11; tag set tag12; tag set tag13; tag set tag14; tag set tag15; \
      tag set tag16; tag set tag17; tag set tag18; tag set tag19; tag set tag20 | tag set more | | name=tag1
    SET-001 |                                    | setup import plan.csv | | file=set-up.json
    SET-002 |                                    | setup import set-new.json | | file=set-up.json
    SET-003 |                                    | setup import set-part.json | | file=set-up.json
    SET-004 |                                    | setup import set-member.json | | file=set-up.json
    SET-007 |                                    | setup import set-value.json | | file=set-up.json
    SET-011 |                                    | setup import set-year.json |
    SET-015 | structure set Plan plan.csv        | setup export --output set-up.json | yes \
      | date=2025-01-01
    STR-001 | structure set Old old-plan.csv; structure activate Old --from 2025-01-01 \
      | import journal centre.csv | | name=Old file=plan.csv
    STR-002 | structure set Old old-plan.csv; structure activate Old --from 2025-01-01; \
      structure set Plan plan.csv; structure activate Plan --from 2025-01-01; \
      sql UPDATE structure_cell SET criteria = '5010' WHERE structure = 'Old' \
      | import journal centre.csv | | name=Old file=old-plan.csv
    STR-003 | structure set Old plan.csv; structure activate Old --from 2025-01-01; \
      structure set Plan plan.csv | structure activate Plan --from 2025-01-01 | yes | date=2025-01-01
    STR-004 |                                    | structure show Gone | | name=Gone file=plan.csv
    STR-004 | structure set Plan plan.csv        | structure show Gone |
    STR-005 | structure set Plan plan.csv        | structure show Plan --version 9 |
    STR-006 | structure set Plan plan.csv; structure activate Plan --from 2030-01-01 \
      | structure activate Plan --from 2030-01-01 | yes | name=Plan file=plan.csv
    STR-007 | structure set Plan plan.csv        | structure retire Plan --from 2025-01-01 |
    STR-008 |                                    | structure set Plan region-plan.csv \
      | yes | number=30 name=region
    STR-018 |                                    | structure set Plan narrow.csv | yes | name=Ny
    STR-020 | structure set Old old-plan.csv | structure activate Old --from 2025-01-01 \
      | | name=Old file=plan.csv
    EXP-027 | import sie long.se                 | export saft |
    EXP-029 | company create KW --name Kuwait --currency KWD --year 2025-01..2025-12 \
      | export saft --company KW |
    EXP-030 |                                    | export saft                               |
    EXP-031 |                                    | export saft                               |  | category=NA code=NA
    EXP-032 | company create NO --name Norsk --currency NOK --chart ns4102 --year 2025-01..2025-12; \
      account set 1360 --name Obligasjoner --company NO | export saft --company NO |  | category=NA code=NA
    EXP-041 | company create RE --name Re --currency SEK --reporting-currency EUR \
      --year 2025-01..2025-12 | export saft --company RE |
    OPT-001 | import sie gap.se | opening-transfer plan --to 2068 --reason x --company 5566778811 | yes \
      | account=2081
    PER-000 | company create LEER --name Leer --currency SEK | import journal journal.csv --company LEER | yes
    PER-001 | period hold --period 2025-03       | import journal journal.csv                | yes
    PER-001 | close --period 2025-03             | voucher reverse --voucher A27             | yes
    PER-002 | period hold --period 2025-01; period hold --period 2025-02; \
      period close --period 2025-03 --reason x --confirm | reopen --period 2025-03 --reason x |
    PER-003 | period access --period 2025-03 --module general-ledger --access none \
      | import journal journal.csv | yes
    PER-004 | group set team --add bo; group set team --remove bo; \
      period access --period 2025-03 --module general-ledger --access team | import journal journal.csv \
      | yes
    PER-007 | period hold --period 2025-01; period hold --period 2025-02 \
      | period close --period 2025-03 --reason x  |
    PER-008 | | period access --period 2025-03 --module general-ledger --access auditors | yes
    PER-010 | company create LEER --name Leer --currency SEK --year 2025-04..2025-04; \
      period close --period 2025-04 --reason x --confirm --company LEER; \
      period create --year 2025-01..2025-03 --company LEER; import journal journal.csv --company LEER \
      | voucher reverse --voucher M1 --company LEER |
    PER-012 | period hold --period 2025-03; \
      pass grant --period 2025-03 --holder anna --maximum 1 --expires 8h --reason x \
      | import journal journal.csv | yes | date=2025-12-31 user=anna
    PER-014 |                                    | pass revoke 7 --reason x                  |
    PER-015 | period hold --period 2025-open \
      | pass grant --period 2025-open --holder bo --expires 8h --reason x |
    PER-037 | period hold --period 2025-03; late set --kind journal --way move \
      | import journal journal.csv |
    PER-035 | period hold --period 2025-01       | reopen --period 2025-01 --reason x        | \
      | number=A27
    PER-036 |                                    | deadline set --vat-term none              |
    PER-025 |                                    | period close --period 2025-03 --reason x --confirm |
    PER-026 |                                    | approval give --period 2025-03            |
    PER-028 | period hold --period 2025-01; period hold --period 2025-02; \
      period close --period 2025-03 --reason x --confirm | reopen --period 2025-02 --reason x |
    RGT-013 | user create anna                   | user create anna                          |
    RGT-014 |                                    | token create anna                         | yes
    RGT-015 | user create anna                   | right grant @team read --all              | | user=anna
    RGT-019 | user create anna                   | right revoke anna read --all              |
    RGT-020 |                                    | token revoke 7                            |
    RGT-021 | user create anna; token create anna; token revoke 1 | token revoke 1            |
    RGT-022 | user create anna; user create bo; right grant anna administration --all \
      | right revoke anna administration --all | yes | user=bo
    RGT-025 | user create anna; user create tally --kind agent \
      | delegation give tally read --giver anna --all --reason x | yes
    RGT-026 | user create anna | delegation give anna read --giver anna --all --reason x |
    RGT-027 | user create anna; user create bo \
      | delegation give bo close --giver anna --all --reason x |
    RGT-034 | user create anna; user create vera --kind auditor | right grant vera read --all |
    RGT-030 |                                    | delegation revoke 7 --reason x            |
    RGT-031 | user create anna; user create bo; right grant anna read --all; \
      delegation give bo read --giver anna --all --reason x; delegation revoke 1 --reason x \
      | delegation revoke 1 --reason x |
    RUN-001 |                                    | run show 99                               |
    RUN-004 | fx-revaluation post --period 2025-03; fx-revaluation post --period 2025-03 | run undo 4 |
    RUN-005 | fx-revaluation plan --period 2025-03; rate set EUR SEK 2025-03-31 12 | run post 3 |
    RUN-007 | import sie first.se; import sie second.se | run undo 1 --company 5566778800     | yes
    RUN-008 | fx-revaluation post --period 2025-03 | run why 3 --line 99                     |
    RUN-010 |                                    | run post 1                                |
    RUN-011 |                                    | run why 1                                 |
    RUN-014 | import sie gap.se; opening-transfer post --to 2081 --reason x --company 5566778811 \
      | voucher reverse --voucher IB1 --company 5566778811 | yes
    RUN-015 | fx-revaluation plan --period 2025-03; run post 3 | run post 3                  | yes
    RUN-016 | fx-revaluation post --period 2025-03 --idempotency-key k; run undo 3 \
      | fx-revaluation post --period 2025-03 --idempotency-key k |
    RUN-016 | close --period 2025-03 --idempotency-key k; reopen --period 2025-03 --reason x \
      | close --period 2025-03 --idempotency-key k | yes
    VOU-005 |                                    | import journal unknown.csv                | yes
    VOU-006 | account set 1930 --blocked yes     | import journal journal.csv                | yes
    VOU-008 |                                    | import journal place.csv                  | yes
    VOU-013 | voucher reverse --voucher A2       | voucher reverse --voucher A2              |
    VOU-014 |                                    | voucher show --voucher X9 --year 2025     |
    """
  )

  /// Files of books, and what they leave on the board.
  private static let imports = table(
    """
    CAL-006 |                                    | import journal later.csv                  | yes
    CAL-015 | import sie first.se                | import sie other.se                       |
    CHK-004 | import sie first.se; import sie second.se | check --period 2025-03 --company 5566778800 |
    CHK-020 | voucher reverse --voucher IB1      | check --period 2025-01                    |
    IMP-001 | import journal journal.csv         | import journal journal.csv                | yes
    IMP-002 | import sie first.se                | import sie changed.se                     |
    IMP-010 |                                    | import journal region.csv                 | yes
    IMP-021 | fx-revaluation post --period 2025-03 | import show 3                           |
    IMP-023 |                                    | import original 1 --part 2 --output OUT   |
    IMP-025 | import sie july.se                 | import sie june.se                        | yes
    IMP-026 | import sie june.se                 | import sie first.se                       | yes
    IMP-027 | import saft spring.xml             | import saft winter.xml                    | yes
    IMP-029 | import sie first.se                | import sie second.se                      |
    IMP-033 | import journal once.csv; import journal again.csv | check --period 2025-05 | yes
    IMP-043 | close --period 2025-01             | run undo 1 --date 2025-04-15              | yes
    IMP-044 | close --period 2025-01             | run undo 1 --date 2025-04-15              | yes
    IMP-051 | import sie first.se; import sie second.se | check --period 2025-03 --company 5566778800 |
    IMP-053 |                                    | import sie entry.se --company NEW         |
    IMP-054 | import sie first.se                | voucher show --voucher A4 --company 5566778800 |
    IMP-056 | import sie second.se               | import sie early.se                       |
    IMP-057 | company create LEER --name Leer --currency SEK --year 2025-01..2025-12; \
      period create --year 2024-01..2024-12 --company LEER; close --period 2025-01 --company LEER \
      | import journal old.csv --company LEER | yes
    IMP-058 |                                    | import saft moved.xml                     |
    LED-001 |                                    | import saft first.se                      |
    LED-017 |                                    | import sie nameless5.se                   |
    LED-048 |                                    | import sie damaged5.se                    |
    LED-051 |                                    | import saft oslo.xml                      |  | category=NA code=NA
    SIE-026 |                                    | import sie nameless.se                    |
    SIE-061 |                                    | import sie damaged.se                     |
    """
  )

  /// Rates, and the revaluation at them.
  private static let rates = table(
    """
    CHK-005 | rate undo 1                        | check --period 2025-03                    | yes
    CHK-006 |                                    | check --period 2025-03                    | yes
    CHK-006 | period hold --period 2025-03       | check --period 2025-03                    | yes
    CHK-006 | close --period 2025-03; rate set EUR SEK 2025-03-31 12 | check --period 2025-03 | yes
    CHK-007 | rate undo 1                        | check --period 2025-03                    | shows RAT-001
    CHK-015 | rate undo 1; rate set EUR SEK 2025-03-01 11 | check --period 2025-03           |
    CHK-016 | fx-revaluation post --period 2025-03; \
      fx-revaluation profile --accounts 1941 --gain 3960 --loss 7960 | check --period 2025-03 | yes
    FXR-003 | | fx-revaluation profile --gain 3960 --loss 9999 | | account=3960
    FXR-008 |                                    | fx-revaluation plan --period 2025-03 --account 1220 | yes
    FXR-011 | | fx-revaluation profile --gain 1930 --loss 1930 | | account=3960
    FXR-011 | account set 8336 --type asset | fx-revaluation plan --period 2025-03 | yes | account=3960
    FXR-012 |                                    | account set 3960 --revalue yes            |
    FXR-013 |                                    | fx-revaluation plan --period 2025-03 --account 9999 | yes
    RAT-001 | rate undo 1                        | fx-revaluation plan --period 2025-03      | yes
    RAT-002 | rate undo 1; rate set EUR SEK 2025-03-01 11 | fx-revaluation plan --period 2025-03 |
    RAT-007 | rate set EUR CHF 2025-03-31 1.6; rate set CHF EUR 2025-03-31 0.7 \
      | rate show EUR CHF 2025-03-31 | yes | from=CHF to=EUR rate=0.625
    RAT-008 |                                    | import rates ecb ecb-2025.csv             | yes
    RAT-010 |                                    | rate undo 7                               |
    RAT-011 | rate undo 1 | rate undo 1 | then rate undo 2 | file=ecb-2025.csv
    RAT-012 | import rates csv euro.csv; import rates csv euros.csv | rate undo 2            | yes
    RAT-014 | | rate set SEK EUR 2025-03-31 10.849 | | from=SEK to=EUR rate=0.092
    RAT-016 | fx-revaluation post --period 2025-03 | rate undo 1                             |
    RAT-016 | fx-revaluation post --period 2025-03 | rate set EUR SEK 2025-03-31 11          |
    """
  )

  /// What the books stand in; a world of its own begins each row.
  private static let databases = table(
    """
    empty file   | CMP-005 |                   | company show                             | yes
    empty file | RAT-015 | company create A --name A --currency SEK | account set 1930 --rate-type closng \
      | yes | publisher=csv file=typed.csv
    no file      | DBS-017 |                   | company show                             | yes
    older file   | DBS-005 |                   | company list                             | yes
    sample books | BKP-004 | | restore journal.csv --database COPY | then restore OUT --database COPY \
      | file=OUT
    sample books | BKP-011 | | restore BOOKS --database COPY | then restore OUT --database COPY | file=OUT
    sample books | DBS-007 | sql UPDATE migration SET checksum = 'x' WHERE number = 1 | company list \
      | shows schema: changed
    sample books | DBS-015 |                   | company list --database sqlite:/proc/self/mem \
      | shows DBS-015
    sample books | DST-001 | | database distribute | | file=OUT url=SERVER
    empty server | BKP-010 | import sie fjordvik-2025.se --database COPY; backup OUT --database COPY \
      | restore OUT --database CLERK | then restore OUT --database OWNER | url=OWNER
    empty server | DBS-004 |                   | company list                             | yes
    server       | DBS-008 |                   | company list --database OWNER            | then company list
    server | DBS-013 \
      | sql ALTER TABLE company_log ADD CHECK (pg_terminate_backend(pg_backend_pid())) NOT VALID \
      | voucher reverse --voucher A2 |
    server | DBS-016 \
      | sql ALTER TABLE company_log ADD CHECK (pg_cancel_backend(pg_backend_pid())) NOT VALID \
      | voucher reverse --voucher A2 |
    cluster | DST-003 | | database distribute --database CLERK \
      | then database distribute --database OWNER | url=OWNER
    cluster | DST-004 | sql CREATE TABLE other (number BIGINT PRIMARY KEY); \
      sql ALTER TABLE seal ADD COLUMN other BIGINT REFERENCES other (number) | database distribute |
    """
  )
}
