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
