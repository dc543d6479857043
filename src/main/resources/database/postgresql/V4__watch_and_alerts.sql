-- Documents that are watched: by path below the vendor's folder, or by address. An address keeps what to ask its server with.
create table watch_document (
    vendor text not null,
    document text not null,
    looked text not null,
    etag text,
    last_modified text,
    primary key (vendor, document)
);

-- What there was of each. The one in force has no end. One that came under another name tells which document it replaces.
create table watch_edition (
    vendor text not null,
    document text not null,
    number integer not null,
    file text not null,
    digest text not null,
    text_digest text not null,
    kind text not null,
    characters bigint not null,
    found text not null,
    ended text,
    ending text,
    replaces text,
    accepted_by text,
    primary key (vendor, document, number)
);

-- What could not be had, or was not taken because it looks wrong; with its content when it lies nowhere else. '' is the folder itself.
create table watch_trouble (
    vendor text not null,
    document text not null,
    cause text not null,
    message text not null,
    since text not null,
    file text,
    digest text,
    text_digest text,
    kind text,
    characters bigint,
    content bytea,
    primary key (vendor, document)
);

-- What is to be told, once to everybody whom it concerns. The key says what it is about, so that nothing is noted twice.
create table alert (
    key text primary key,
    kind text not null,
    vendor text not null,
    subject text not null,
    detail_en text,
    detail_ja text,
    day text,
    ahead integer,
    raised text not null,
    overtaken text
);

create index alert_raised on alert (raised);

-- Ways to people and programs, and from when on they are told.
create table alert_route (
    route text primary key,
    since text not null
);

-- What was sent. It is stamped before it is sent: without an outcome nobody knows whether it arrived, and it is not sent again.
create table alert_message (
    id text primary key,
    route text not null,
    digest text,
    stamped text not null,
    attempts integer not null,
    outcome text,
    next_attempt text,
    problem text,
    unique (route, digest)
);

create table alert_told (
    alert text not null references alert (key),
    route text not null,
    message text not null references alert_message (id),
    primary key (alert, route)
);

create index alert_told_message on alert_told (message);
