-- What somebody asked for that takes long, and what came of it. Workers do it; the row stays for a while after.
create table job (
    id text primary key,
    kind text not null check (kind in ('read', 'assess', 'answer', 'export')),
    vendor text not null references vendor (vendor),
    asked_by text not null,
    asked_at text not null,
    needs text not null,
    state text not null check (state in ('queued', 'running', 'done', 'failed')),
    attempts integer not null,
    worker text,
    started text,
    ended text,
    step text,
    detail text,
    permille integer not null,
    outcome text,
    trouble text,
    problem text
);
create index job_of_vendor on job (vendor, id);
create index job_by_state on job (state, ended);

-- Files that came of jobs, for as long as the job is kept.
create table job_file (
    job text not null references job (id) on delete cascade,
    place integer not null,
    name text not null,
    content text not null references contents (digest),
    size bigint not null,
    primary key (job, place)
);
create index job_file_content on job_file (content);

-- Editions of papers that were laid into vendors' folders by jobs, with what was read of each. Their bytes stay, also of those that were replaced.
create table paper_edition (
    vendor text not null references vendor (vendor),
    path text not null,
    content text not null references contents (digest),
    came text not null,
    brought_by text,
    job text,
    kind text,
    characters integer,
    statements integer,
    ended text,
    ended_by text,
    primary key (vendor, path, content, came)
);
create index paper_edition_content on paper_edition (content);
