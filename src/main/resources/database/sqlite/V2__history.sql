-- Bytes by their digest, each kept once: vendors' files, what was read and found in them, what was made of it, and what it was measured with.
create table contents (
  digest text primary key,
  kind text not null,
  packing text not null check (packing in ('none', 'deflate')),
  size integer not null,
  bytes blob not null
) strict;

-- What the assessments made in one go share. Its content tells it in full.
create table runs (
  id text primary key,
  content text not null references contents (digest),
  profile text not null references contents (digest),
  yardstick text not null references contents (digest),
  as_of text not null,
  tool text not null,
  started text not null,
  actor text not null
) strict;

-- The assessment of one vendor. What it says never changes; its state and who signed it do.
create table assessments (
  number integer primary key autoincrement,
  id text not null unique,
  run text not null references runs (id),
  vendor text not null,
  vendor_name text not null,
  made text not null,
  as_of text not null,
  state text not null check (state in ('draft', 'in-review', 'signed', 'locked', 'superseded')),
  extraction text not null references contents (digest),
  judgement text not null references contents (digest),
  documents text not null,
  seal text not null,
  failures integer not null,
  satisfied integer not null,
  partial integer not null,
  gap integer not null,
  not_disclosed integer not null,
  not_applicable integer not null
) strict;
create index assessments_of_vendor on assessments (vendor, number);
create index assessments_of_run on assessments (run);
-- A trend of all vendors is read from this alone.
create index assessments_by_day on assessments (as_of, number, vendor, satisfied, partial, gap, not_disclosed, not_applicable);

-- The documents that an assessment rests on: the vendor's file by its digest, and how it was read. A file may be read anew; it stays the file.
create table assessment_documents (
  assessment integer not null references assessments (number) on delete cascade,
  place integer not null,
  path text not null,
  title text,
  dated text,
  original text not null,
  reading text not null references contents (digest),
  primary key (assessment, place)
) strict, without rowid;
create index assessment_documents_of_reading on assessment_documents (reading);
create index assessment_documents_of_original on assessment_documents (original);

-- Verdicts, for lists and trends that need not unpack anything. The service is empty for the vendor as a whole.
create table findings (
  assessment integer not null references assessments (number) on delete cascade,
  control text not null,
  service text not null,
  verdict text not null,
  effective text not null,
  severity text,
  settled integer not null check (settled in (0, 1)),
  primary key (assessment, control, service)
) strict, without rowid;

-- What auditors said of an assessment, with its last day.
create table dispositions (
  assessment integer not null references assessments (number) on delete cascade,
  id text not null,
  kind text not null,
  control text,
  author text not null,
  dated text not null,
  expires text,
  status text not null,
  reason text not null,
  primary key (assessment, id)
) strict, without rowid;
create index dispositions_by_expiry on dispositions (expires);

-- Each step of an assessment from draft to superseded: who took it, when, and what was decided.
create table sign_offs (
  id text primary key,
  assessment integer not null references assessments (number),
  step text not null check (step in ('submit', 'return', 'sign', 'lock', 'supersede')),
  person text not null,
  at text not null,
  decision text,
  residual_risk text,
  note text
) strict;
create index sign_offs_of_assessment on sign_offs (assessment);

-- Everything that was changed, each row sealed with the one before it.
create table events (
  number integer primary key,
  at text not null,
  actor text not null,
  kind text not null,
  vendor text,
  detail text not null,
  previous text not null,
  seal text not null
) strict;
create index events_of_vendor on events (vendor, number);

-- Where the chain of events ends: who appends holds this row until the change is done.
create table event_end (
  one integer primary key check (one = 1),
  number integer not null,
  seal text not null
) strict;
insert into event_end (one, number, seal) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
