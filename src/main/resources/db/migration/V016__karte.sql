-- two people may enter one hearing at once: the later one is told
alter table hearing add column version integer default 0 not null;

-- 使っているもの: what an association uses or wants, as it was told on a day; the newest word on a tool counts
create table tool_note (
    id             uuid primary key,
    contract_id    uuid                     not null references contract (id),
    association_id uuid                     not null references association (id),
    tool           varchar(100)             not null,
    standing       varchar(10)              not null,
    noted_on       date                     not null,
    noted_at       timestamp with time zone not null,
    noted_by       uuid                     not null
);
create index tool_note_association on tool_note (association_id);

-- 支援方針 (仕様書 4(2)ケ・4(4)): versions by day, none is ever overwritten
create table support_policy (
    id             uuid primary key,
    contract_id    uuid                     not null references contract (id),
    association_id uuid                     not null references association (id),
    decided_on     date                     not null,
    policy         bytea                    not null,
    written_at     timestamp with time zone not null,
    written_by     uuid                     not null
);
create index support_policy_association on support_policy (association_id);

-- 派遣先の選定 (仕様書 4(2)イ): a candidate without a session; with one, an agreed visit
create table visit_choice (
    id             uuid primary key,
    contract_id    uuid                     not null references contract (id),
    association_id uuid                     not null references association (id),
    session_id     uuid references programme_session (id),
    reasons        bytea                    not null,
    chosen_at      timestamp with time zone not null,
    chosen_by      uuid                     not null,
    unique nulls not distinct (association_id, session_id),
    unique (session_id)
);

-- フォローアップ (仕様書 4(2)カ); promise_id: the promise on a tablet from which it came, of which there is never a second
create table follow_up (
    id             uuid primary key,
    contract_id    uuid                     not null references contract (id),
    association_id uuid references association (id),
    session_id     uuid references programme_session (id),
    promise_id     uuid,
    after_id       uuid references follow_up (id),
    task           bytea                    not null,
    due            date                     not null,
    channel        varchar(10)              not null,
    assignee       uuid,
    repeat_months  integer                  not null,
    state          varchar(12)              not null,
    reason         bytea,
    told_later     bytea,
    made_at        timestamp with time zone not null,
    closed_on      date,
    version        integer                  not null,
    unique (contract_id, promise_id),
    unique (after_id)
);
create index follow_up_association on follow_up (association_id);
create index follow_up_state on follow_up (contract_id, state, due);

create table follow_up_contact (
    id           uuid primary key,
    contract_id  uuid                     not null references contract (id),
    follow_up_id uuid                     not null references follow_up (id),
    talked_on    date                     not null,
    channel      varchar(10)              not null,
    said         bytea                    not null,
    noted_at     timestamp with time zone not null,
    noted_by     uuid                     not null
);
create index follow_up_contact_follow_up on follow_up_contact (follow_up_id);
