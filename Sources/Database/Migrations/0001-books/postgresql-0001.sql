-- What companies share ------------------------------------------------------------------------

CREATE TABLE installation_head (
  head BIGINT NOT NULL PRIMARY KEY CHECK (head = 1),
  sequence BIGINT NOT NULL,
  hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE installation_log (
  sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence > 0),
  kind TEXT COLLATE "C" NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE exchange_rate (
  rate_type TEXT COLLATE "C" NOT NULL,
  from_currency TEXT COLLATE "C" NOT NULL CHECK (length(from_currency) = 3),
  to_currency TEXT COLLATE "C" NOT NULL CHECK (length(to_currency) = 3),
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  unit BIGINT NOT NULL CHECK (unit IN (1, 10, 100, 1000, 10000)),
  rate TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (rate_type, from_currency, to_currency, first_day, sequence)
);
CREATE INDEX exchange_rate_by_record ON exchange_rate (sequence, position);

CREATE TABLE user_group_member (
  sequence BIGINT NOT NULL REFERENCES installation_log (sequence),
  position BIGINT NOT NULL,
  user_group TEXT COLLATE "C" NOT NULL,
  member TEXT COLLATE "C" NOT NULL,
  is_member BIGINT NOT NULL CHECK (is_member IN (0, 1)),
  PRIMARY KEY (sequence, position)
);

CREATE TABLE company (
  company BIGINT NOT NULL PRIMARY KEY CHECK (company > 0),
  code TEXT COLLATE "C" NOT NULL UNIQUE
);

-- A company's log -----------------------------------------------------------------------------

CREATE TABLE company_head (
  company BIGINT NOT NULL PRIMARY KEY REFERENCES company (company),
  sequence BIGINT NOT NULL,
  hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE company_log (
  company BIGINT NOT NULL REFERENCES company (company),
  sequence BIGINT NOT NULL CHECK (sequence > 0),
  kind TEXT COLLATE "C" NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  installation BIGINT NOT NULL,
  hash BYTEA NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (company, sequence)
);

-- Settings ------------------------------------------------------------------------------------

CREATE TABLE company_setting (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  organisation_number TEXT COLLATE "C",
  accounting_currency TEXT COLLATE "C" NOT NULL CHECK (length(accounting_currency) = 3),
  reporting_currency TEXT COLLATE "C" CHECK (length(reporting_currency) = 3),
  chart_standard TEXT COLLATE "C" NOT NULL,
  maximum_rate_age BIGINT NOT NULL CHECK (maximum_rate_age >= 0),
  refuses_old_rates BIGINT NOT NULL CHECK (refuses_old_rates IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE fiscal_year (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  PRIMARY KEY (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
);

-- The status is kept beside its history so that the trigger on vouchers costs one look-up.
CREATE TABLE period (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('opening', 'operating', 'closing')),
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  status TEXT COLLATE "C" NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'on-hold', 'closed')),
  PRIMARY KEY (company, period),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
);
CREATE INDEX period_by_day ON period (company, kind, first_day);

CREATE TABLE period_status (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  status TEXT COLLATE "C" NOT NULL CHECK (status IN ('open', 'on-hold', 'closed')),
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE period_access (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  module TEXT COLLATE "C" NOT NULL,
  access TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A change of a group's members, in the log of each company whose periods name the group.
CREATE TABLE group_change (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  user_group TEXT COLLATE "C" NOT NULL,
  member TEXT COLLATE "C" NOT NULL,
  is_member BIGINT NOT NULL CHECK (is_member IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE account (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  is_revalued BIGINT NOT NULL CHECK (is_revalued IN (0, 1)),
  revaluation_rate_type TEXT COLLATE "C",
  reporting_rate_type TEXT COLLATE "C",
  is_blocked BIGINT NOT NULL CHECK (is_blocked IN (0, 1)),
  grouping_code TEXT COLLATE "C",
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE dimension (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE dimension_value (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  dimension BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE revaluation_profile (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  lowest_level TEXT COLLATE "C" NOT NULL CHECK (lowest_level IN ('currency', 'account')),
  currency TEXT COLLATE "C" CHECK (length(currency) = 3),
  first_account TEXT COLLATE "C",
  last_account TEXT COLLATE "C",
  gain TEXT COLLATE "C" NOT NULL,
  loss TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK ((first_account IS NULL) = (last_account IS NULL))
);

-- Runs ----------------------------------------------------------------------------------------

CREATE TABLE run (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL CHECK (run > 0),
  kind TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL CHECK (state IN ('planned', 'posted', 'nothing-to-do')),
  period TEXT COLLATE "C",
  parameters TEXT COLLATE "C" NOT NULL,
  fingerprint TEXT COLLATE "C",
  undoes BIGINT,
  PRIMARY KEY (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  FOREIGN KEY (company, undoes) REFERENCES run (company, run)
);

CREATE TABLE run_event (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  event TEXT COLLATE "C" NOT NULL CHECK (event IN ('post', 'undo')),
  PRIMARY KEY (company, run, event),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE import_file (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  format TEXT COLLATE "C" NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
  size BIGINT NOT NULL,
  foots BIGINT CHECK (foots IN (0, 1)),
  PRIMARY KEY (company, run),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- A series that imports use is never issued from.
CREATE TABLE imported_series (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  series TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, series),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE suspense (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, account),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE fx_revaluation (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  rate_day TEXT COLLATE "C" NOT NULL CHECK (length(rate_day) = 10),
  posting_day TEXT COLLATE "C" NOT NULL CHECK (length(posting_day) = 10),
  scope TEXT COLLATE "C" NOT NULL CHECK (scope IN ('all', 'balance-sheet', 'profit-and-loss')),
  accounts TEXT COLLATE "C",
  currencies TEXT COLLATE "C",
  PRIMARY KEY (company, run),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE fx_revaluation_line (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  line BIGINT NOT NULL CHECK (line > 0),
  account TEXT COLLATE "C" NOT NULL,
  dimensions TEXT COLLATE "C" NOT NULL,
  layer TEXT COLLATE "C" NOT NULL CHECK (layer IN ('current', 'operations', 'tax')),
  book TEXT COLLATE "C" NOT NULL CHECK (book IN ('accounting', 'reporting')),
  currency TEXT COLLATE "C" NOT NULL CHECK (length(currency) = 3),
  balance BIGINT NOT NULL,
  target_currency TEXT COLLATE "C" NOT NULL CHECK (length(target_currency) = 3),
  booked BIGINT NOT NULL,
  target BIGINT NOT NULL,
  offset_account TEXT COLLATE "C",
  PRIMARY KEY (company, run, line),
  FOREIGN KEY (company, run) REFERENCES run (company, run),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK ((offset_account IS NULL) = (booked = target))
);

-- The published rates that a line of a run was computed with, in order.
CREATE TABLE fx_revaluation_rate (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  line BIGINT NOT NULL,
  leg BIGINT NOT NULL CHECK (leg IN (1, 2)),
  is_reciprocal BIGINT NOT NULL CHECK (is_reciprocal IN (0, 1)),
  rate_type TEXT COLLATE "C" NOT NULL,
  from_currency TEXT COLLATE "C" NOT NULL,
  to_currency TEXT COLLATE "C" NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL,
  unit BIGINT NOT NULL,
  rate TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  installation BIGINT NOT NULL,
  PRIMARY KEY (company, run, line, leg),
  FOREIGN KEY (company, run, line) REFERENCES fx_revaluation_line (company, run, line),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE seal (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  head TEXT COLLATE "C" NOT NULL CHECK (length(head) = 64),
  trial_balance TEXT COLLATE "C" NOT NULL CHECK (length(trial_balance) = 64),
  rates TEXT COLLATE "C" NOT NULL CHECK (length(rates) = 64),
  settings TEXT COLLATE "C" NOT NULL CHECK (length(settings) = 64),
  runs TEXT COLLATE "C" NOT NULL CHECK (length(runs) = 64),
  seal TEXT COLLATE "C" NOT NULL CHECK (length(seal) = 64),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Vouchers ------------------------------------------------------------------------------------

CREATE TABLE combination (
  company BIGINT NOT NULL REFERENCES company (company),
  combination BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  dimensions TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, combination),
  UNIQUE (company, account, dimensions)
);

-- The period is named only where the day does not decide it.
CREATE TABLE voucher (
  company BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  sequence BIGINT NOT NULL,
  day TEXT COLLATE "C" NOT NULL CHECK (length(day) = 10),
  kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('opening', 'operating', 'closing', 'year-end')),
  layer TEXT COLLATE "C" NOT NULL CHECK (layer IN ('current', 'operations', 'tax')),
  period TEXT COLLATE "C",
  series TEXT COLLATE "C",
  number BIGINT CHECK (number > 0),
  reference_series TEXT COLLATE "C",
  reference_number TEXT COLLATE "C",
  text TEXT COLLATE "C" NOT NULL,
  module TEXT COLLATE "C" NOT NULL,
  run BIGINT,
  posting_pass TEXT COLLATE "C",
  reverses_year TEXT COLLATE "C",
  reverses BIGINT,
  line_count BIGINT NOT NULL CHECK (line_count > 0),
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
);
CREATE UNIQUE INDEX voucher_number ON voucher (company, fiscal_year, series, number)
  WHERE number IS NOT NULL;
CREATE UNIQUE INDEX voucher_reversed_once ON voucher (company, reverses)
  WHERE reverses IS NOT NULL;
CREATE INDEX voucher_of_run ON voucher (company, run, sequence) WHERE run IS NOT NULL;

-- No foreign keys here: the gate and verify hold them.
CREATE TABLE voucher_line (
  company BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  sequence BIGINT NOT NULL,
  line BIGINT NOT NULL,
  combination BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  amount BIGINT NOT NULL,
  accounting BIGINT NOT NULL,
  reporting BIGINT,
  text TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, fiscal_year, sequence, line)
);

CREATE TABLE idempotency_key (
  company BIGINT NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  sequence BIGINT NOT NULL,
  verb TEXT COLLATE "C" NOT NULL,
  answer BIGINT NOT NULL,
  PRIMARY KEY (company, key),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Balances, kept by the gate ------------------------------------------------------------------

CREATE TABLE balance_by_account (
  company BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  layer TEXT COLLATE "C" NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  debit BIGINT NOT NULL CHECK (debit >= 0),
  credit BIGINT NOT NULL CHECK (credit >= 0),
  accounting_debit BIGINT NOT NULL CHECK (accounting_debit >= 0),
  accounting_credit BIGINT NOT NULL CHECK (accounting_credit >= 0),
  reporting_debit BIGINT NOT NULL CHECK (reporting_debit >= 0),
  reporting_credit BIGINT NOT NULL CHECK (reporting_credit >= 0),
  sequence BIGINT NOT NULL,
  PRIMARY KEY (company, period, account, kind, currency, layer)
);

CREATE TABLE balance_by_combination (
  company BIGINT NOT NULL,
  combination BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL,
  layer TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  debit BIGINT NOT NULL CHECK (debit >= 0),
  credit BIGINT NOT NULL CHECK (credit >= 0),
  accounting_debit BIGINT NOT NULL CHECK (accounting_debit >= 0),
  accounting_credit BIGINT NOT NULL CHECK (accounting_credit >= 0),
  reporting_debit BIGINT NOT NULL CHECK (reporting_debit >= 0),
  reporting_credit BIGINT NOT NULL CHECK (reporting_credit >= 0),
  sequence BIGINT NOT NULL,
  PRIMARY KEY (company, combination, currency, layer, period, kind)
);

-- Refusals, for the audit ---------------------------------------------------------------------

CREATE TABLE refusal (
  refusal TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  at TEXT COLLATE "C" NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  company TEXT COLLATE "C",
  command TEXT COLLATE "C" NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  details TEXT COLLATE "C" NOT NULL
);

-- The database's own refusals -----------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'BOKSLUT LOG-001 % is never changed', TG_TABLE_NAME;
END $$;

-- One look at all the vouchers that a statement adds, so that a batch costs what one costs.
CREATE FUNCTION refuse_vouchers_outside_open_periods() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (
      SELECT DISTINCT company, fiscal_year, day, kind, period, posting_pass IS NOT NULL AS has_pass
      FROM added
    ) AS voucher
    WHERE NOT EXISTS (
      SELECT 1 FROM period
      WHERE period.company = voucher.company
        AND period.fiscal_year = voucher.fiscal_year
        AND ((voucher.period IS NULL AND period.kind = 'operating')
          OR voucher.period = period.period)
        AND period.first_day <= voucher.day AND period.last_day >= voucher.day
        AND (period.status = 'open' OR (period.status = 'on-hold'
          AND (voucher.kind = 'year-end' OR voucher.has_pass))))
  ) THEN
    RAISE EXCEPTION 'BOKSLUT PER-001 the period is not open';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER voucher_lies_in_an_open_period AFTER INSERT ON voucher
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_vouchers_outside_open_periods();

CREATE FUNCTION refuse_reshaping() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.company, OLD.period, OLD.fiscal_year, OLD.kind, OLD.first_day, OLD.last_day,
      OLD.sequence, OLD.position)
    IS DISTINCT FROM (NEW.company, NEW.period, NEW.fiscal_year, NEW.kind, NEW.first_day,
      NEW.last_day, NEW.sequence, NEW.position) THEN
    RAISE EXCEPTION 'BOKSLUT LOG-001 period is never changed';
  END IF;
  IF OLD.status = 'closed' AND NEW.status <> 'closed' THEN
    RAISE EXCEPTION 'BOKSLUT PER-002 the period is permanently closed';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER period_keeps_its_shape BEFORE UPDATE ON period
  FOR EACH ROW EXECUTE FUNCTION refuse_reshaping();
CREATE TRIGGER period_is_never_deleted BEFORE DELETE OR TRUNCATE ON period
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER installation_log_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON installation_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exchange_rate_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON exchange_rate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER user_group_member_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON user_group_member
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER company_log_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON company_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER company_setting_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON company_setting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fiscal_year_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON fiscal_year
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_status_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_status
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_access_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER group_change_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON group_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON account
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dimension_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON dimension
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dimension_value_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON dimension_value
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revaluation_profile_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON revaluation_profile
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON run
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_event_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON run_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER import_file_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON import_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imported_series_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_series
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER suspense_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON suspense
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fx_revaluation_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON fx_revaluation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fx_revaluation_line_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON fx_revaluation_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fx_revaluation_rate_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON fx_revaluation_rate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seal_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON seal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER combination_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON combination
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voucher_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voucher_line_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER idempotency_key_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON idempotency_key
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refusal_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON refusal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The application's role: it reads and adds, and updates only what is kept beside the log. ----

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bokslut_application') THEN
    CREATE ROLE bokslut_application NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO bokslut_application;
REVOKE INSERT ON migration FROM bokslut_application;
GRANT UPDATE (code) ON company TO bokslut_application;
GRANT UPDATE (sequence, hash) ON company_head, installation_head TO bokslut_application;
GRANT UPDATE (status) ON period TO bokslut_application;
GRANT UPDATE (debit, credit, accounting_debit, accounting_credit, reporting_debit,
  reporting_credit, sequence) ON balance_by_account, balance_by_combination
  TO bokslut_application;
