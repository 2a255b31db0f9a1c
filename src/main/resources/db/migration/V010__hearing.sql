-- 事前アンケート・ヒアリング: what an association said before the visit (仕様書 4(2)カ)
create table hearing (
    id             uuid primary key,
    contract_id    uuid not null references contract (id),
    session_id     uuid not null references programme_session (id),
    association_id uuid not null references association (id),
    answered_on    date not null,
    unique (session_id)
);
create index hearing_association on hearing (association_id);

create table hearing_answer (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    hearing_id  uuid         not null references hearing (id),
    position    integer      not null,
    question    varchar(400) not null,
    answer      bytea        not null,
    unique (hearing_id, position)
);
