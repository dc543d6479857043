-- What is to be done when, and who is at it. The table is db-scheduler's.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(400) not null,
    task_data blob,
    execution_time timestamp not null,
    picked bit not null,
    picked_by varchar(100),
    last_success timestamp,
    last_failure timestamp,
    consecutive_failures int,
    last_heartbeat timestamp,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- Each due day of a vendor that was settled, once: assessed, or looked at and found as it was.
create table vendor_check (
    vendor text not null references vendor (vendor),
    due text not null,
    looked_at text not null,
    day text not null,
    outcome text not null,
    assessment text,
    fingerprint text not null,
    turns text,
    worker text not null,
    primary key (vendor, due)
) strict;
create index vendor_check_latest on vendor_check (vendor, looked_at);

-- Each attempt at a due day that failed.
create table vendor_check_failure (
    vendor text not null references vendor (vendor),
    due text not null,
    at text not null,
    message text not null,
    worker text not null,
    primary key (vendor, due, at)
) strict;

-- What the latest assessment of each vendor says that concerns all vendors together: whose services it rests on, where data lies, until when
-- certificates run.
create table vendor_tie (
    vendor text not null references vendor (vendor),
    kind text not null,
    name text not null,
    detail text,
    until text,
    document text not null,
    quote text not null,
    day text not null
) strict;
create index vendor_tie_kind on vendor_tie (kind, name);
create index vendor_tie_vendor on vendor_tie (vendor);
