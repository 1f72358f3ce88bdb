-- What companies share ------------------------------------------------------------------------

CREATE TABLE installation_head (
  head INTEGER NOT NULL PRIMARY KEY CHECK (head = 1),
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE installation_log (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE exchange_rate (
  rate_type TEXT NOT NULL,
  from_currency TEXT NOT NULL CHECK (length(from_currency) = 3),
  to_currency TEXT NOT NULL CHECK (length(to_currency) = 3),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  unit INTEGER NOT NULL CHECK (unit IN (1, 10, 100, 1000, 10000)),
  rate TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (rate_type, from_currency, to_currency, first_day, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_rate_by_record ON exchange_rate (sequence, position);

CREATE TABLE user_group_member (
  sequence INTEGER NOT NULL REFERENCES installation_log (sequence),
  position INTEGER NOT NULL,
  user_group TEXT NOT NULL,
  member TEXT NOT NULL,
  is_member INTEGER NOT NULL CHECK (is_member IN (0, 1)),
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
  company INTEGER NOT NULL PRIMARY KEY CHECK (company > 0),
  code TEXT NOT NULL UNIQUE
) STRICT;

-- A company's log -----------------------------------------------------------------------------

CREATE TABLE company_head (
  company INTEGER NOT NULL PRIMARY KEY REFERENCES company (company),
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE company_log (
  company INTEGER NOT NULL REFERENCES company (company),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  installation INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (company, sequence)
) STRICT, WITHOUT ROWID;

-- Settings ------------------------------------------------------------------------------------

CREATE TABLE company_setting (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation_number TEXT,
  accounting_currency TEXT NOT NULL CHECK (length(accounting_currency) = 3),
  reporting_currency TEXT CHECK (length(reporting_currency) = 3),
  chart_standard TEXT NOT NULL,
  maximum_rate_age INTEGER NOT NULL CHECK (maximum_rate_age >= 0),
  refuses_old_rates INTEGER NOT NULL CHECK (refuses_old_rates IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE fiscal_year (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  PRIMARY KEY (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

-- The status is kept beside its history so that the trigger on vouchers costs one look-up.
CREATE TABLE period (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  fiscal_year TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'operating', 'closing')),
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'on-hold', 'closed')),
  PRIMARY KEY (company, period),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX period_by_day ON period (company, kind, first_day);

CREATE TABLE period_status (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'on-hold', 'closed')),
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_access (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  module TEXT NOT NULL,
  access TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A change of a group's members, in the log of each company whose periods name the group.
CREATE TABLE group_change (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  user_group TEXT NOT NULL,
  member TEXT NOT NULL,
  is_member INTEGER NOT NULL CHECK (is_member IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  is_revalued INTEGER NOT NULL CHECK (is_revalued IN (0, 1)),
  revaluation_rate_type TEXT,
  reporting_rate_type TEXT,
  is_blocked INTEGER NOT NULL CHECK (is_blocked IN (0, 1)),
  grouping_code TEXT,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension_value (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  dimension INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE revaluation_profile (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  lowest_level TEXT NOT NULL CHECK (lowest_level IN ('currency', 'account')),
  currency TEXT CHECK (length(currency) = 3),
  first_account TEXT,
  last_account TEXT,
  gain TEXT NOT NULL,
  loss TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK ((first_account IS NULL) = (last_account IS NULL))
) STRICT, WITHOUT ROWID;

-- Runs ----------------------------------------------------------------------------------------

CREATE TABLE run (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL CHECK (run > 0),
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'posted', 'nothing-to-do')),
  period TEXT,
  parameters TEXT NOT NULL,
  fingerprint TEXT,
  undoes INTEGER,
  PRIMARY KEY (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  FOREIGN KEY (company, undoes) REFERENCES run (company, run)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_event (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('post', 'undo')),
  PRIMARY KEY (company, run, event),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_file (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  foots INTEGER CHECK (foots IN (0, 1)),
  PRIMARY KEY (company, run),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- A series that imports use is never issued from.
CREATE TABLE imported_series (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  series TEXT NOT NULL,
  PRIMARY KEY (company, series),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE suspense (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (company, account),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE fx_revaluation (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  first_day TEXT NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT NOT NULL CHECK (length(last_day) = 10),
  rate_day TEXT NOT NULL CHECK (length(rate_day) = 10),
  posting_day TEXT NOT NULL CHECK (length(posting_day) = 10),
  scope TEXT NOT NULL CHECK (scope IN ('all', 'balance-sheet', 'profit-and-loss')),
  accounts TEXT,
  currencies TEXT,
  PRIMARY KEY (company, run),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE fx_revaluation_line (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  account TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  layer TEXT NOT NULL CHECK (layer IN ('current', 'operations', 'tax')),
  book TEXT NOT NULL CHECK (book IN ('accounting', 'reporting')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  balance INTEGER NOT NULL,
  target_currency TEXT NOT NULL CHECK (length(target_currency) = 3),
  booked INTEGER NOT NULL,
  target INTEGER NOT NULL,
  offset_account TEXT,
  PRIMARY KEY (company, run, line),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK ((offset_account IS NULL) = (booked = target))
) STRICT, WITHOUT ROWID;

-- The published rates that a line of a run was computed with, in order.
CREATE TABLE fx_revaluation_rate (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  line INTEGER NOT NULL,
  leg INTEGER NOT NULL CHECK (leg IN (1, 2)),
  is_reciprocal INTEGER NOT NULL CHECK (is_reciprocal IN (0, 1)),
  rate_type TEXT NOT NULL,
  from_currency TEXT NOT NULL,
  to_currency TEXT NOT NULL,
  first_day TEXT NOT NULL,
  unit INTEGER NOT NULL,
  rate TEXT NOT NULL,
  source TEXT NOT NULL,
  installation INTEGER NOT NULL,
  PRIMARY KEY (company, run, line, leg),
  FOREIGN KEY (company, run, line) REFERENCES fx_revaluation_line (company, run, line),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE seal (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  period TEXT NOT NULL,
  head TEXT NOT NULL CHECK (length(head) = 64),
  trial_balance TEXT NOT NULL CHECK (length(trial_balance) = 64),
  rates TEXT NOT NULL CHECK (length(rates) = 64),
  settings TEXT NOT NULL CHECK (length(settings) = 64),
  runs TEXT NOT NULL CHECK (length(runs) = 64),
  seal TEXT NOT NULL CHECK (length(seal) = 64),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Vouchers ------------------------------------------------------------------------------------

CREATE TABLE combination (
  company INTEGER NOT NULL REFERENCES company (company),
  combination INTEGER NOT NULL,
  account TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  PRIMARY KEY (company, combination),
  UNIQUE (company, account, dimensions)
) STRICT, WITHOUT ROWID;

-- The period is named only where the day does not decide it.
CREATE TABLE voucher (
  company INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'operating', 'closing', 'year-end')),
  layer TEXT NOT NULL CHECK (layer IN ('current', 'operations', 'tax')),
  period TEXT,
  series TEXT,
  number INTEGER CHECK (number > 0),
  reference_series TEXT,
  reference_number TEXT,
  text TEXT NOT NULL,
  module TEXT NOT NULL,
  run INTEGER,
  posting_pass TEXT,
  reverses_year TEXT,
  reverses INTEGER,
  line_count INTEGER NOT NULL CHECK (line_count > 0),
  PRIMARY KEY (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, reverses_year, reverses)
    REFERENCES voucher (company, fiscal_year, sequence),
  CHECK ((series IS NULL) = (number IS NULL)),
  CHECK ((reference_series IS NULL) = (reference_number IS NULL)),
  CHECK (series IS NOT NULL OR reference_series IS NOT NULL),
  CHECK ((reverses IS NULL) = (reverses_year IS NULL)),
  CHECK ((kind = 'operating') = (period IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX voucher_number ON voucher (company, fiscal_year, series, number)
  WHERE number IS NOT NULL;
CREATE UNIQUE INDEX voucher_reversed_once ON voucher (company, reverses)
  WHERE reverses IS NOT NULL;
CREATE INDEX voucher_of_run ON voucher (company, run, sequence) WHERE run IS NOT NULL;

-- No foreign keys here: the gate and verify hold them.
CREATE TABLE voucher_line (
  company INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  line INTEGER NOT NULL,
  combination INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  accounting INTEGER NOT NULL,
  reporting INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY (company, fiscal_year, sequence, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency_key (
  company INTEGER NOT NULL,
  key TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  verb TEXT NOT NULL,
  answer INTEGER NOT NULL,
  PRIMARY KEY (company, key),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Balances, kept by the gate ------------------------------------------------------------------

CREATE TABLE balance_by_account (
  company INTEGER NOT NULL,
  period TEXT NOT NULL,
  account TEXT NOT NULL,
  kind TEXT NOT NULL,
  currency TEXT NOT NULL,
  layer TEXT NOT NULL,
  fiscal_year TEXT NOT NULL,
  debit INTEGER NOT NULL CHECK (debit >= 0),
  credit INTEGER NOT NULL CHECK (credit >= 0),
  accounting_debit INTEGER NOT NULL CHECK (accounting_debit >= 0),
  accounting_credit INTEGER NOT NULL CHECK (accounting_credit >= 0),
  reporting_debit INTEGER NOT NULL CHECK (reporting_debit >= 0),
  reporting_credit INTEGER NOT NULL CHECK (reporting_credit >= 0),
  sequence INTEGER NOT NULL,
  PRIMARY KEY (company, period, account, kind, currency, layer)
) STRICT, WITHOUT ROWID;

CREATE TABLE balance_by_combination (
  company INTEGER NOT NULL,
  combination INTEGER NOT NULL,
  currency TEXT NOT NULL,
  layer TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,
  debit INTEGER NOT NULL CHECK (debit >= 0),
  credit INTEGER NOT NULL CHECK (credit >= 0),
  accounting_debit INTEGER NOT NULL CHECK (accounting_debit >= 0),
  accounting_credit INTEGER NOT NULL CHECK (accounting_credit >= 0),
  reporting_debit INTEGER NOT NULL CHECK (reporting_debit >= 0),
  reporting_credit INTEGER NOT NULL CHECK (reporting_credit >= 0),
  sequence INTEGER NOT NULL,
  PRIMARY KEY (company, combination, currency, layer, period, kind)
) STRICT, WITHOUT ROWID;

-- Refusals, for the audit ---------------------------------------------------------------------

CREATE TABLE refusal (
  refusal TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  company TEXT,
  command TEXT NOT NULL,
  code TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The database's own refusals -----------------------------------------------------------------

CREATE TRIGGER voucher_lies_in_an_open_period BEFORE INSERT ON voucher
WHEN COALESCE((
  SELECT CASE status
    WHEN 'open' THEN 1
    WHEN 'on-hold' THEN NEW.posting_pass IS NOT NULL
    ELSE 0 END
  FROM period
  WHERE company = NEW.company AND kind = 'operating' AND first_day <= NEW.day
    AND last_day >= NEW.day AND fiscal_year = NEW.fiscal_year
  ORDER BY first_day DESC LIMIT 1), 0) = 0 AND NEW.period IS NULL
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-001 the period is not open');
END;

CREATE TRIGGER voucher_lies_in_the_open_period_it_names BEFORE INSERT ON voucher
WHEN NEW.period IS NOT NULL AND COALESCE((
  SELECT CASE status
    WHEN 'open' THEN 1
    WHEN 'on-hold' THEN NEW.kind = 'year-end' OR NEW.posting_pass IS NOT NULL
    ELSE 0 END
  FROM period
  WHERE company = NEW.company AND period = NEW.period AND fiscal_year = NEW.fiscal_year
    AND first_day <= NEW.day AND last_day >= NEW.day), 0) = 0
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-001 the period is not open');
END;

CREATE TRIGGER period_keeps_its_shape BEFORE UPDATE ON period
WHEN OLD.company IS NOT NEW.company OR OLD.period IS NOT NEW.period
  OR OLD.fiscal_year IS NOT NEW.fiscal_year OR OLD.kind IS NOT NEW.kind
  OR OLD.first_day IS NOT NEW.first_day OR OLD.last_day IS NOT NEW.last_day
  OR OLD.sequence IS NOT NEW.sequence OR OLD.position IS NOT NEW.position
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period is never changed');
END;

CREATE TRIGGER period_stays_closed BEFORE UPDATE OF status ON period
WHEN OLD.status = 'closed' AND NEW.status <> 'closed'
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-002 the period is permanently closed');
END;

CREATE TRIGGER period_is_never_deleted BEFORE DELETE ON period
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period is never deleted');
END;

CREATE TRIGGER installation_log_is_never_updated BEFORE UPDATE ON installation_log
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 installation_log is never changed');
END;
CREATE TRIGGER installation_log_is_never_deleted BEFORE DELETE ON installation_log
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 installation_log is never deleted');
END;

CREATE TRIGGER exchange_rate_is_never_updated BEFORE UPDATE ON exchange_rate
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 exchange_rate is never changed');
END;
CREATE TRIGGER exchange_rate_is_never_deleted BEFORE DELETE ON exchange_rate
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 exchange_rate is never deleted');
END;

CREATE TRIGGER user_group_member_is_never_updated BEFORE UPDATE ON user_group_member
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 user_group_member is never changed');
END;
CREATE TRIGGER user_group_member_is_never_deleted BEFORE DELETE ON user_group_member
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 user_group_member is never deleted');
END;

CREATE TRIGGER company_log_is_never_updated BEFORE UPDATE ON company_log
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 company_log is never changed');
END;
CREATE TRIGGER company_log_is_never_deleted BEFORE DELETE ON company_log
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 company_log is never deleted');
END;

CREATE TRIGGER company_setting_is_never_updated BEFORE UPDATE ON company_setting
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 company_setting is never changed');
END;
CREATE TRIGGER company_setting_is_never_deleted BEFORE DELETE ON company_setting
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 company_setting is never deleted');
END;

CREATE TRIGGER fiscal_year_is_never_updated BEFORE UPDATE ON fiscal_year
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fiscal_year is never changed');
END;
CREATE TRIGGER fiscal_year_is_never_deleted BEFORE DELETE ON fiscal_year
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fiscal_year is never deleted');
END;

CREATE TRIGGER period_status_is_never_updated BEFORE UPDATE ON period_status
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_status is never changed');
END;
CREATE TRIGGER period_status_is_never_deleted BEFORE DELETE ON period_status
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_status is never deleted');
END;

CREATE TRIGGER period_access_is_never_updated BEFORE UPDATE ON period_access
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_access is never changed');
END;
CREATE TRIGGER period_access_is_never_deleted BEFORE DELETE ON period_access
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 period_access is never deleted');
END;

CREATE TRIGGER group_change_is_never_updated BEFORE UPDATE ON group_change
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 group_change is never changed');
END;
CREATE TRIGGER group_change_is_never_deleted BEFORE DELETE ON group_change
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 group_change is never deleted');
END;

CREATE TRIGGER account_is_never_updated BEFORE UPDATE ON account
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account is never changed');
END;
CREATE TRIGGER account_is_never_deleted BEFORE DELETE ON account
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 account is never deleted');
END;

CREATE TRIGGER dimension_is_never_updated BEFORE UPDATE ON dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension is never changed');
END;
CREATE TRIGGER dimension_is_never_deleted BEFORE DELETE ON dimension
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension is never deleted');
END;

CREATE TRIGGER dimension_value_is_never_updated BEFORE UPDATE ON dimension_value
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension_value is never changed');
END;
CREATE TRIGGER dimension_value_is_never_deleted BEFORE DELETE ON dimension_value
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 dimension_value is never deleted');
END;

CREATE TRIGGER revaluation_profile_is_never_updated BEFORE UPDATE ON revaluation_profile
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 revaluation_profile is never changed');
END;
CREATE TRIGGER revaluation_profile_is_never_deleted BEFORE DELETE ON revaluation_profile
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 revaluation_profile is never deleted');
END;

CREATE TRIGGER run_is_never_updated BEFORE UPDATE ON run
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 run is never changed');
END;
CREATE TRIGGER run_is_never_deleted BEFORE DELETE ON run
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 run is never deleted');
END;

CREATE TRIGGER run_event_is_never_updated BEFORE UPDATE ON run_event
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 run_event is never changed');
END;
CREATE TRIGGER run_event_is_never_deleted BEFORE DELETE ON run_event
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 run_event is never deleted');
END;

CREATE TRIGGER import_file_is_never_updated BEFORE UPDATE ON import_file
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_file is never changed');
END;
CREATE TRIGGER import_file_is_never_deleted BEFORE DELETE ON import_file
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 import_file is never deleted');
END;

CREATE TRIGGER imported_series_is_never_updated BEFORE UPDATE ON imported_series
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_series is never changed');
END;
CREATE TRIGGER imported_series_is_never_deleted BEFORE DELETE ON imported_series
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 imported_series is never deleted');
END;

CREATE TRIGGER suspense_is_never_updated BEFORE UPDATE ON suspense
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 suspense is never changed');
END;
CREATE TRIGGER suspense_is_never_deleted BEFORE DELETE ON suspense
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 suspense is never deleted');
END;

CREATE TRIGGER fx_revaluation_is_never_updated BEFORE UPDATE ON fx_revaluation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fx_revaluation is never changed');
END;
CREATE TRIGGER fx_revaluation_is_never_deleted BEFORE DELETE ON fx_revaluation
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fx_revaluation is never deleted');
END;

CREATE TRIGGER fx_revaluation_line_is_never_updated BEFORE UPDATE ON fx_revaluation_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fx_revaluation_line is never changed');
END;
CREATE TRIGGER fx_revaluation_line_is_never_deleted BEFORE DELETE ON fx_revaluation_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fx_revaluation_line is never deleted');
END;

CREATE TRIGGER fx_revaluation_rate_is_never_updated BEFORE UPDATE ON fx_revaluation_rate
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fx_revaluation_rate is never changed');
END;
CREATE TRIGGER fx_revaluation_rate_is_never_deleted BEFORE DELETE ON fx_revaluation_rate
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 fx_revaluation_rate is never deleted');
END;

CREATE TRIGGER seal_is_never_updated BEFORE UPDATE ON seal
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 seal is never changed');
END;
CREATE TRIGGER seal_is_never_deleted BEFORE DELETE ON seal
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 seal is never deleted');
END;

CREATE TRIGGER combination_is_never_updated BEFORE UPDATE ON combination
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 combination is never changed');
END;
CREATE TRIGGER combination_is_never_deleted BEFORE DELETE ON combination
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 combination is never deleted');
END;

CREATE TRIGGER voucher_is_never_updated BEFORE UPDATE ON voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher is never changed');
END;
CREATE TRIGGER voucher_is_never_deleted BEFORE DELETE ON voucher
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher is never deleted');
END;

CREATE TRIGGER voucher_line_is_never_updated BEFORE UPDATE ON voucher_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_line is never changed');
END;
CREATE TRIGGER voucher_line_is_never_deleted BEFORE DELETE ON voucher_line
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 voucher_line is never deleted');
END;

CREATE TRIGGER idempotency_key_is_never_updated BEFORE UPDATE ON idempotency_key
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 idempotency_key is never changed');
END;
CREATE TRIGGER idempotency_key_is_never_deleted BEFORE DELETE ON idempotency_key
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 idempotency_key is never deleted');
END;

CREATE TRIGGER refusal_is_never_updated BEFORE UPDATE ON refusal
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 refusal is never changed');
END;
CREATE TRIGGER refusal_is_never_deleted BEFORE DELETE ON refusal
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 refusal is never deleted');
END;
