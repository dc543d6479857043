-- Vendors that are watched. Services stand a line each, as tables for people have them.
create table vendor (
    vendor text primary key,
    name_en text not null,
    name_ja text not null,
    services text,
    owner text,
    tier text,
    tier_reason text,
    data text,
    status text not null,
    contract_end text,
    contact text,
    cadence text,
    first_due text not null,
    last_done text,
    folder text
);

-- Papers that they are judged by. The key is the path below the folder, or the address while there is none.
create table vendor_document (
    vendor text not null references vendor (vendor),
    key text not null,
    path text,
    url text,
    title text,
    kind text,
    fetched text,
    digest text,
    issued text,
    valid_until text,
    confidential integer not null,
    primary key (vendor, key)
);

-- What differs from the usual: how often, whose days, from what time.
create table register_setting (
    name text primary key,
    value text not null
);
