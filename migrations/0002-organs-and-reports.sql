-- Organs and their published annual reports, each with its public projection. The portal reads public_* only.

create table organ (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,40}$'),
  name text not null,
  profile jsonb not null,
  version integer not null default 1
);
grant select, insert, update on organ to gongkai_app;

create table public_organ (
  slug text primary key,
  name text not null,
  -- Order on the platform's home page.
  position integer not null,
  profile jsonb not null
);
grant select, insert, update, delete on public_organ to gongkai_app;
grant select on public_organ to gongkai_public;

create table annual_report (
  id bigint generated always as identity primary key,
  organ_id bigint not null references organ (id),
  year integer not null check (year between 2000 and 2999),
  title text not null,
  published_on date,
  content jsonb not null,
  version integer not null default 1,
  unique (organ_id, year)
);
grant select, insert, update on annual_report to gongkai_app;

create table public_report (
  organ text not null references public_organ (slug) on update cascade,
  year integer not null,
  organ_name text not null,
  title text not null,
  published_on date,
  measures jsonb not null,
  -- What a reader searches in: the prose without tables.
  prose text not null,
  content jsonb not null,
  primary key (organ, year)
);
create index public_report_newest on public_report (year desc, published_on desc nulls last, organ);
grant select, insert, update, delete on public_report to gongkai_app;
grant select on public_report to gongkai_public;
