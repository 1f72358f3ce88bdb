-- A field of voucher lines beside the ledger; the newest row of a tag counts, and what stands in
-- `tag_option` under the same record is all that it may be.
CREATE TABLE tag (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  tag TEXT COLLATE "C" NOT NULL,
  is_retired BIGINT NOT NULL CHECK (is_retired IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TABLE tag_option (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  tag TEXT COLLATE "C" NOT NULL,
  tag_option TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What lines of an account get that do not say otherwise; without a value nothing any more; the newest row
-- counts.
CREATE TABLE tag_default (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  tag TEXT COLLATE "C" NOT NULL,
  tag_value TEXT COLLATE "C",
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- What a line of a posted voucher has, as it was posted or edited; the newest row of a line and tag counts.
CREATE TABLE line_tag (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  fiscal_year TEXT COLLATE "C" NOT NULL,
  voucher BIGINT NOT NULL,
  line BIGINT NOT NULL,
  tag TEXT COLLATE "C" NOT NULL,
  tag_value TEXT COLLATE "C",
  source TEXT COLLATE "C" NOT NULL CHECK (source IN ('typed', 'header', 'account', 'edited')),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

-- Why tags of posted lines were edited, beside the rows of `line_tag` of the same record.
CREATE TABLE tag_edit (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE INDEX line_tag_of_voucher ON line_tag (company, fiscal_year, voucher);

CREATE TRIGGER tag_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON tag
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tag_option_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON tag_option
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tag_default_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON tag_default
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER line_tag_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON line_tag
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tag_edit_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON tag_edit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON tag, tag_option, tag_default, line_tag, tag_edit TO bokslut_application;
