-- The line of the annual accounts that an account was given; the newest row of an account counts, and
-- nothing in it takes back what was given.
CREATE TABLE statement_key (
  company BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL,
  statement_key TEXT COLLATE "C",
  PRIMARY KEY (company, sequence, position),
  FOREIGN KEY (company, sequence) REFERENCES company_log (company, sequence)
);

CREATE TRIGGER statement_key_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON statement_key
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON statement_key TO bokslut_application;
