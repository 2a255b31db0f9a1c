-- 様式: what the office put in the place of a standard form, version by version; the newest is in force. Its file is kept sealed
-- under this ID; restores is the number of the earlier version whose file it takes up again, 0 the standard form
drop table report_template;

create table form_version (
    id          uuid primary key,
    contract_id uuid        not null references contract (id),
    kind        varchar(20) not null,
    number      integer     not null,
    restores    integer,
    put_by      uuid        not null,
    put_at      timestamp with time zone not null,
    unique (contract_id, kind, number)
);
