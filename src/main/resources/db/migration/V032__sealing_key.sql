-- 契約の鍵, generation by generation (特記事項 18条(4)ウ, 22条): new values are sealed under the newest, older ones are opened until
-- nothing is sealed under them any more. master tells which master key wraps it, empty where that was not noted yet
create table sealing_key (
    contract_id uuid                     not null,
    generation  integer                  not null,
    wrapped     bytea                    not null,
    master      varchar(16)              not null,
    created_at  timestamp with time zone not null,
    primary key (contract_id, generation)
);
insert into sealing_key (contract_id, generation, wrapped, master, created_at)
select contract_id, 1, wrapped, '', created_at from contract_key;
drop table contract_key;
