-- 返還・廃棄: how a contract ended, or is ending (特記事項 22条). It outlives the contract, whose row it therefore does not name;
-- counts: rows of each table as they went into the archive; destroyed: as they were destroyed; master: the master key of that time.
-- No personal data: people by their ID alone
create table contract_end (
    contract_id  uuid primary key,
    archived_at  timestamp with time zone not null,
    archived_by  uuid                     not null,
    files        integer                  not null,
    bytes        bigint                   not null,
    sha256       varchar(64)              not null,
    counts       text                     not null,
    received_at  timestamp with time zone,
    received_by  uuid,
    asked_at     timestamp with time zone,
    asked_by     uuid,
    agreed_at    timestamp with time zone,
    agreed_by    uuid,
    disposed_at  timestamp with time zone,
    disposed_by  uuid,
    title        varchar(300),
    ward_name    varchar(100),
    ward_head    varchar(100),
    contractor   varchar(200),
    destroyed    text,
    accounts     integer,
    master       varchar(16),
    link_hash    varchar(64) unique,
    swept_at     timestamp with time zone,
    rewritten_at timestamp with time zone,
    master_gone_at timestamp with time zone
);

-- 控えをとった: when bin/backup wrote a file, under which master key
create table backup_taken (
    taken_at timestamp with time zone primary key,
    master   varchar(16) not null
);
