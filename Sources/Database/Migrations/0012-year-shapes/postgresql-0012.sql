-- A fiscal year and its periods keep their names for ever; what they become stands here, and the newest
-- row counts. The days of one that is out of use are those that it had.
CREATE TABLE year_shape (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  is_retired BIGINT NOT NULL CHECK (is_retired IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year) REFERENCES fiscal_year (company, fiscal_year),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
);

CREATE TABLE period_shape (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  first_day TEXT COLLATE "C" NOT NULL CHECK (length(first_day) = 10),
  last_day TEXT COLLATE "C" NOT NULL CHECK (length(last_day) = 10),
  is_retired BIGINT NOT NULL CHECK (is_retired IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence),
  CHECK (first_day <= last_day)
);

-- The days of a period that has another shape are kept beside its status, for the trigger on vouchers; a
-- last day of no letters is that of one out of use.
ALTER TABLE period ADD COLUMN shaped_first_day TEXT COLLATE "C";
ALTER TABLE period ADD COLUMN shaped_last_day TEXT COLLATE "C";

CREATE TRIGGER year_shape_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON year_shape
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_shape_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON period_shape
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One look at all the vouchers that a statement adds, so that a batch costs what one costs.
CREATE OR REPLACE FUNCTION refuse_vouchers_outside_open_periods() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (
      SELECT DISTINCT company, fiscal_year, day, kind, period, posting_pass IS NOT NULL AS has_pass
      FROM added
    ) AS voucher
    WHERE NOT COALESCE((
      SELECT period.status = 'open' OR (period.status = 'on-hold'
        AND (voucher.kind = 'year-end' OR voucher.has_pass))
      FROM period
      WHERE period.company = voucher.company
        AND period.fiscal_year = voucher.fiscal_year
        AND ((voucher.period IS NULL AND period.kind = 'operating')
          OR voucher.period = period.period)
        AND COALESCE(period.shaped_first_day, period.first_day) <= voucher.day
        AND COALESCE(period.shaped_last_day, period.last_day) >= voucher.day
      ORDER BY period.first_day DESC LIMIT 1), FALSE)
  ) THEN
    RAISE EXCEPTION 'BOKSLUT PER-001 the period is not open';
  END IF;
  RETURN NULL;
END $$;

-- What takes no vouchers keeps its days, so that no other period gets hold of them.
CREATE OR REPLACE FUNCTION refuse_reshaping() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF OLD.status <> 'open' AND (OLD.shaped_first_day, OLD.shaped_last_day)
    IS DISTINCT FROM (NEW.shaped_first_day, NEW.shaped_last_day) THEN
    RAISE EXCEPTION 'BOKSLUT PER-001 the period is not open';
  END IF;
  RETURN NEW;
END $$;

GRANT SELECT, INSERT ON year_shape, period_shape TO bokslut_application;
GRANT UPDATE (shaped_first_day, shaped_last_day) ON period TO bokslut_application;
