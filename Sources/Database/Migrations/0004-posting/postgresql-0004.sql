-- A foreign key is checked row by row, which cost half of an import. What the log and its vouchers
-- refer to is checked once for each statement instead, as the periods are; the company's year is
-- that of the period.
ALTER TABLE company_log DROP CONSTRAINT company_log_company_fkey;
ALTER TABLE voucher
  DROP CONSTRAINT voucher_company_sequence_fkey,
  DROP CONSTRAINT voucher_company_fiscal_year_fkey;

CREATE FUNCTION refuse_records_of_unknown_companies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (SELECT DISTINCT company FROM added) AS record
    WHERE NOT EXISTS (SELECT 1 FROM company WHERE company.company = record.company)
  ) THEN
    RAISE EXCEPTION 'a record of the log has no company'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'company_log_company_fkey';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER company_log_has_its_company AFTER INSERT ON company_log
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_records_of_unknown_companies();

CREATE FUNCTION refuse_vouchers_outside_the_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM added
    WHERE NOT EXISTS (
      SELECT 1 FROM company_log
      WHERE company_log.company = added.company AND company_log.sequence = added.sequence)
  ) THEN
    RAISE EXCEPTION 'a voucher has no record in the log'
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'voucher_company_sequence_fkey';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER voucher_has_its_record AFTER INSERT ON voucher
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_vouchers_outside_the_log();
