-- What every part stands on: who may touch what, events, audit trail.

revoke all on schema public from public;
grant usage on schema public to gongkai_app, gongkai_public;
alter default privileges revoke execute on functions from public;

-- One row: tells one installation from another, so that files kept beside a database are not used with a different one.
create table installation (
  singleton boolean primary key default true check (singleton),
  id uuid not null default gen_random_uuid(),
  -- Holds demonstration data: every page says so, and real records are refused.
  demo boolean not null default false
);
insert into installation default values;
grant select, update (demo) on installation to gongkai_app;

-- Events. The head row is locked until its transaction ends, so numbers appear in the order of commits and without gaps:
-- a reader that has seen number n has seen everything before it.
create table outbox_head (
  singleton boolean primary key default true check (singleton),
  seq bigint not null default 0
);
insert into outbox_head default values;
grant select, update on outbox_head to gongkai_app;

create table outbox (
  seq bigint primary key,
  name text not null check (name ~ '^[a-z-]+\.[a-z-]+$'),
  payload jsonb not null,
  raised_at timestamptz not null default now()
);
grant select, insert, delete on outbox to gongkai_app;

-- Audit trail: rows are added in the transaction of the act they tell of, and never changed.
create table audit_entry (
  id bigint generated always as identity primary key,
  -- Number of the writing transaction: what lies below the oldest running one is complete and can be sealed.
  written_by xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  actor text not null check (actor <> ''),
  organ text,
  act text not null check (act ~ '^[a-z-]+\.[a-z-]+$'),
  subject text not null,
  detail jsonb not null default '{}'
);
create index audit_entry_by_transaction on audit_entry (written_by, id);
create index audit_entry_by_subject on audit_entry (subject, id);

-- A seal covers the entries whose transaction lies from the horizon of the seal before it up to its own.
create table audit_seal (
  number bigint primary key,
  horizon xid8 not null,
  digests bytea[] not null,
  hash bytea not null,
  sealed_at timestamptz not null default now()
);
grant select, insert on audit_entry, audit_seal to gongkai_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger append_only_table before truncate on audit_entry for each statement execute function refuse_change();
create trigger append_only before update or delete on audit_seal for each row execute function refuse_change();
create trigger append_only_table before truncate on audit_seal for each statement execute function refuse_change();
