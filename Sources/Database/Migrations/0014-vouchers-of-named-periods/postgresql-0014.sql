-- Vouchers of opening and closing periods, which are few, are found without reading all others.
CREATE INDEX voucher_of_named_period ON voucher (company, period, sequence)
WHERE period IS NOT NULL;
