-- Balances are derived from lines. Where a period is divided or merged they are added up anew, and rows that
-- no line has any more go.
GRANT DELETE ON balance_by_account, balance_by_combination TO bokslut_application;
