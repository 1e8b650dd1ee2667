-- add fullname
-- revision vj035adc, sqlite

-- add column user_account.fullname
alter table user_account add column fullname text;
