-- Undo: add fullname
-- revision vj035adc, sqlite

-- drop column user_account.fullname
alter table user_account drop column fullname;
