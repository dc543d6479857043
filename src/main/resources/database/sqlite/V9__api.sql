-- Requests of programs that may come twice, with how the first one was answered. Status 0 is one that is not answered yet.
create table api_request (
    login text not null,
    key text not null,
    digest text not null,
    at text not null,
    status integer not null,
    location text,
    body text,
    primary key (login, key)
) strict;
