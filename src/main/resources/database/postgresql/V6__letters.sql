-- Letters with questions to vendors. Questions stand as lists of the criteria that each would settle, papers as the digests of what the vendor
-- had published when it was asked: what came later may be an answer. One letter of a vendor is open at a time.
create table letter (
    vendor text not null references vendor (vendor),
    number integer not null,
    asked text not null,
    answer_by text not null,
    questions text not null,
    papers text not null,
    still_open integer not null,
    closed text,
    closing text check (closing in ('answered', 'by-hand', 'followed')),
    primary key (vendor, number)
);

create unique index letter_open on letter (vendor) where closed is null;
