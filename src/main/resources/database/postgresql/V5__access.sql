-- Who may use the pages. The password is a hash with its parameters, or nothing where somebody else vouches for the user: issuer and subject
-- say who. A password that somebody else chose holds until a day, and is to be changed.
create table access_user (
    login text primary key,
    name text not null,
    email text unique,
    language text not null,
    role text not null check (role in ('viewer', 'auditor', 'approver', 'administrator')),
    active integer not null check (active in (0, 1)),
    password text,
    password_until text,
    must_change integer not null check (must_change in (0, 1)),
    issuer text,
    subject text,
    created text not null,
    last_seen text,
    unique (issuer, subject)
);

-- Who is logged in. Of what the browser keeps, only the digest stands here: who reads this table can be nobody.
create table access_session (
    digest text primary key,
    login text not null references access_user (login),
    began text not null,
    used text not null,
    ends text not null
);
create index access_session_of_login on access_session (login);

-- Keys for programs, by digest.
create table access_token (
    id text primary key,
    digest text not null unique,
    login text not null references access_user (login),
    name text not null,
    scope text not null check (scope in ('read', 'write')),
    role text not null check (role in ('viewer', 'auditor', 'approver', 'administrator')),
    created text not null,
    expires text not null,
    used text,
    revoked text
);
create index access_token_of_login on access_token (login);

-- Failures to log in, by user and by address. Names are digests: people type passwords where names belong.
create table access_attempt (
    kind text not null check (kind in ('address', 'user')),
    key text not null,
    failures integer not null,
    last text not null,
    until text,
    primary key (kind, key)
);
create index access_attempt_by_age on access_attempt (last);

-- What differs from the usual: who may sign, how long one stays logged in.
create table access_setting (
    name text primary key,
    value text not null
);
