-- A field of voucher lines beside the ledger; the newest row of a tag counts, and what stands in
-- `tag_option` under the same record is all that it may be.
CREATE TABLE tag (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1)),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_option (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  tag_option TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What lines of an account get that do not say otherwise; without a value nothing any more; the newest row
-- counts.
CREATE TABLE tag_default (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  tag TEXT NOT NULL,
  tag_value TEXT,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- What a line of a posted voucher has, as it was posted or edited; the newest row of a line and tag counts.
CREATE TABLE line_tag (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  fiscal_year TEXT NOT NULL,
  voucher INTEGER NOT NULL,
  line INTEGER NOT NULL,
  tag TEXT NOT NULL,
  tag_value TEXT,
  source TEXT NOT NULL CHECK (source IN ('typed', 'header', 'account', 'edited')),
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, fiscal_year, voucher)
    REFERENCES voucher (company, fiscal_year, sequence),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

-- Why tags of posted lines were edited, beside the rows of `line_tag` of the same record.
CREATE TABLE tag_edit (
  company INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX line_tag_of_voucher ON line_tag (company, fiscal_year, voucher);

CREATE TRIGGER tag_is_never_updated BEFORE UPDATE ON tag
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag is never changed');
END;
CREATE TRIGGER tag_is_never_deleted BEFORE DELETE ON tag
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag is never deleted');
END;

CREATE TRIGGER tag_option_is_never_updated BEFORE UPDATE ON tag_option
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag_option is never changed');
END;
CREATE TRIGGER tag_option_is_never_deleted BEFORE DELETE ON tag_option
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag_option is never deleted');
END;

CREATE TRIGGER tag_default_is_never_updated BEFORE UPDATE ON tag_default
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag_default is never changed');
END;
CREATE TRIGGER tag_default_is_never_deleted BEFORE DELETE ON tag_default
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag_default is never deleted');
END;

CREATE TRIGGER line_tag_is_never_updated BEFORE UPDATE ON line_tag
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 line_tag is never changed');
END;
CREATE TRIGGER line_tag_is_never_deleted BEFORE DELETE ON line_tag
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 line_tag is never deleted');
END;

CREATE TRIGGER tag_edit_is_never_updated BEFORE UPDATE ON tag_edit
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag_edit is never changed');
END;
CREATE TRIGGER tag_edit_is_never_deleted BEFORE DELETE ON tag_edit
BEGIN
  SELECT RAISE(ABORT, 'BOKSLUT LOG-001 tag_edit is never deleted');
END;
