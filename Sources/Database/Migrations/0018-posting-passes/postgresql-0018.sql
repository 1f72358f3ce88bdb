-- Leave to post in a period that is on hold or to whose module access is shut, for a time. The holder is
-- a person's name, or a group's behind @; the maximum is in minor units of the accounting currency.
CREATE TABLE posting_pass (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  pass TEXT COLLATE "C" NOT NULL,
  holder TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  module TEXT COLLATE "C" NOT NULL,
  maximum BIGINT CHECK (maximum > 0),
  expires TEXT COLLATE "C" NOT NULL CHECK (length(expires) = 20),
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, pass),
  FOREIGN KEY (company, period) REFERENCES period (company, period),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE posting_pass_end (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  pass TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  UNIQUE (company, pass),
  FOREIGN KEY (company, pass) REFERENCES posting_pass (company, pass),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER posting_pass_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON posting_pass
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_pass_end_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON posting_pass_end
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What has been posted under a pass is found without reading all vouchers.
CREATE INDEX voucher_of_pass ON voucher (company, posting_pass, sequence)
WHERE posting_pass IS NOT NULL;

-- A voucher that names a pass needs one that was granted for its period and module and not revoked; but
-- what keeps every opening as it is names no pass of ours. Passes are looked at where one is named.
CREATE OR REPLACE FUNCTION refuse_vouchers_outside_open_periods() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (
      SELECT DISTINCT company, fiscal_year, day, kind, period, posting_pass,
        CASE WHEN posting_pass IS NOT NULL THEN module END AS module
      FROM added
    ) AS voucher
    WHERE NOT COALESCE((
      SELECT period.status = 'open' OR (period.status = 'on-hold'
        AND (voucher.kind = 'year-end' OR voucher.posting_pass IS NOT NULL))
      FROM period
      WHERE period.company = voucher.company
        AND period.fiscal_year = voucher.fiscal_year
        AND ((voucher.period IS NULL AND period.kind = 'operating')
          OR voucher.period = period.period)
        AND COALESCE(period.shaped_first_day, period.first_day) <= voucher.day
        AND COALESCE(period.shaped_last_day, period.last_day) >= voucher.day
      ORDER BY period.first_day DESC LIMIT 1), FALSE)
    OR CASE
      WHEN voucher.posting_pass IS NULL THEN FALSE
      WHEN voucher.posting_pass = 'keeps-openings' THEN voucher.kind <> 'opening'
      ELSE voucher.kind = 'opening' OR NOT EXISTS (
        SELECT 1 FROM posting_pass AS pass
        JOIN period ON period.company = pass.company AND period.period = pass.period
        WHERE pass.company = voucher.company AND pass.pass = voucher.posting_pass
          AND pass.module = voucher.module AND period.fiscal_year = voucher.fiscal_year
          AND CASE WHEN voucher.period IS NULL THEN period.kind = 'operating'
            ELSE period.period = voucher.period END
          AND COALESCE(period.shaped_first_day, period.first_day) <= voucher.day
          AND COALESCE(period.shaped_last_day, period.last_day) >= voucher.day
          AND NOT EXISTS (
            SELECT 1 FROM posting_pass_end AS done
            WHERE done.company = voucher.company AND done.pass = voucher.posting_pass)) END
  ) THEN
    RAISE EXCEPTION 'BOKSLUT PER-001 the period is not open';
  END IF;
  RETURN NULL;
END $$;

GRANT SELECT, INSERT ON posting_pass, posting_pass_end TO bokslut_application;
