-- One model for both databases; $blob$ and $id$ are what each calls bytes and a number that counts up.

create table senders (
  no $id$,
  id text not null unique,
  -- Sealed: credentials of providers are among them.
  settings $blob$ not null,
  -- The end of the sender's chain. Whoever appends locks this row.
  events bigint not null,
  head $blob$ not null,
  recorded bigint not null
);

create table events (
  sender bigint not null references senders (no),
  sequence bigint not null,
  recorded bigint not null,
  occurred bigint not null,
  kind text not null,
  number $blob$ not null,
  scope text not null,
  digest $blob$ not null,
  hash $blob$ not null,
  -- Salt and payload, sealed; null where they were destroyed.
  sealed $blob$,
  primary key (sender, sequence)
) $clustered$;

create index events_of_number on events (sender, number, sequence);

-- What the events of a number come to: derived, and checked against them by "ledger verify".
create table numbers (
  sender bigint not null references senders (no),
  number $blob$ not null,
  -- 0 nothing is blocked, 1 some texts are, 2 all are.
  blocked smallint not null,
  state text not null,
  primary key (sender, number)
) $clustered$;

-- Deliveries that were handled, so that a provider's second try changes nothing.
create table deliveries (
  sender bigint not null references senders (no),
  fingerprint $blob$ not null,
  received bigint not null,
  primary key (sender, fingerprint)
) $clustered$;

create index deliveries_by_time on deliveries (received);

-- Texts that were sent, for the frequency that was promised.
create table sends (
  sender bigint not null references senders (no),
  number $blob$ not null,
  sent bigint not null,
  -- Empty where it is of none.
  program text not null,
  category text not null,
  id text not null,
  primary key (sender, number, sent, id)
) $clustered$;

create table api_keys (
  hash $blob$ not null primary key,
  -- Null: of the administrator, for all senders.
  sender bigint references senders (no),
  name text not null,
  created bigint not null,
  revoked bigint
);

-- The newest look-up key that a number was hashed with: a process that lacks it would not see blocks.
create table lookup_key (
  only_row smallint not null primary key check (only_row = 1),
  version integer not null
);

insert into lookup_key (only_row, version) values (1, 0);
