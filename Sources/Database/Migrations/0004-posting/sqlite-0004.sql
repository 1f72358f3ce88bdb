-- SQLite builds a table of its own for each `IN` list of three or more whenever it checks a row,
-- which cost much of an import's time; comparisons say the same. The rows stay as they are, so only
-- the text of the schema changes (the way that SQLite documents for changes of CHECK).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(sql,
  'CHECK (kind IN (''opening'', ''operating'', ''closing'', ''year-end''))',
  'CHECK (kind = ''operating'' OR kind = ''closing'' OR kind = ''opening'' OR kind = ''year-end'')'),
  'CHECK (layer IN (''current'', ''operations'', ''tax''))',
  'CHECK (layer = ''current'' OR layer = ''operations'' OR layer = ''tax'')')
WHERE type = 'table' AND name = 'voucher';
PRAGMA writable_schema = RESET;

-- One trigger instead of two, since each costs more than storing a line.
DROP TRIGGER voucher_lies_in_an_open_period;
DROP TRIGGER voucher_lies_in_the_open_period_it_names;
CREATE TRIGGER voucher_lies_in_an_open_period BEFORE INSERT ON voucher
WHEN COALESCE(CASE WHEN NEW.period IS NULL THEN (
  SELECT CASE status
    WHEN 'open' THEN 1
    WHEN 'on-hold' THEN NEW.posting_pass IS NOT NULL
    ELSE 0 END
  FROM period
  WHERE company = NEW.company AND kind = 'operating' AND first_day <= NEW.day
    AND last_day >= NEW.day AND fiscal_year = NEW.fiscal_year
  ORDER BY first_day DESC LIMIT 1)
ELSE (
  SELECT CASE status
    WHEN 'open' THEN 1
    WHEN 'on-hold' THEN NEW.kind = 'year-end' OR NEW.posting_pass IS NOT NULL
    ELSE 0 END
  FROM period
  WHERE company = NEW.company AND period = NEW.period AND fiscal_year = NEW.fiscal_year
    AND first_day <= NEW.day AND last_day >= NEW.day) END, 0) = 0
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT PER-001 the period is not open');
END;

-- What books of some size look like, so that a run's lines are found through its vouchers and never
-- by reading all lines. Nobody need gather statistics.
ANALYZE sqlite_schema;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('company_log', 'company_log', '300000 300000 1'),
  ('voucher', 'voucher', '300000 300000 100000 1'),
  ('voucher', 'voucher_number', '100000 100000 30000 3000 1'),
  ('voucher', 'voucher_reversed_once', '1000 1000 1'),
  ('voucher', 'voucher_of_run', '300000 300000 3000 1'),
  ('voucher_line', 'voucher_line', '1000000 1000000 300000 4 1'),
  ('combination', 'combination', '3000 3000 1'),
  ('combination', 'sqlite_autoindex_combination_2', '3000 3000 10 1'),
  ('balance_by_account', 'balance_by_account', '10000 10000 300 2 2 1 1'),
  ('balance_by_combination', 'balance_by_combination', '30000 30000 12 12 12 1 1');
ANALYZE sqlite_schema;
