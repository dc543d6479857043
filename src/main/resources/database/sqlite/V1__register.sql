-- Taken by the register.
create table placeholder (id text primary key) strict;
