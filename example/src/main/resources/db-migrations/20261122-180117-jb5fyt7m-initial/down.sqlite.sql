-- Undo: initial
-- revision jb5fyt7m, sqlite

-- drop table address
drop table address;

-- drop table user_account
drop table user_account;
