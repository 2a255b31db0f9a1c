-- パスキー: what a person's own device proves itself by; only the public half is here, so nothing of it is secret, and it stands as text.
-- label is the person's own word for the device, told to nobody else
create table passkey (
    credential_id   varchar(1400) primary key,
    account_id      uuid                     not null references account (id) on delete cascade,
    public_key      varchar(4000)            not null,
    attestation     varchar(20000)           not null,
    signature_count bigint                   not null,
    transports      varchar(200)             not null,
    backup_eligible boolean                  not null,
    backed_up       boolean                  not null,
    label           varchar(60)              not null,
    since           timestamp with time zone not null,
    last_used       timestamp with time zone not null
);

create index passkey_account on passkey (account_id);
