-- The portal's own authority: two rows, 'ROOT' and 'ISSUING', made once at the first start. The keys are PKCS #8
-- EncryptedPrivateKeyInfo (RFC 5958, 3; PBES2), useless without the passphrase of the configuration.
create table certificate_authority (
    name          varchar(16)      not null primary key,
    certificate   varbinary(4000)  not null,
    encrypted_key varbinary(4000)  not null,
    made_at       datetime(6)      not null
);

-- The intent: every serial number and the hash of what was to be signed under it, stored before the signature is made.
create table certificate_serial (
    serial      varchar(32) not null primary key,
    purpose     varchar(16) not null,
    tbs_sha256  varchar(64) not null,
    prepared_at datetime(6) not null
);

-- One row: locked by whatever changes certificates, so that limits hold and list numbers rise; its version tells every
-- node that its picture of the live certificates is old.
create table certificate_ledger (
    id      tinyint not null primary key,
    version bigint  not null
);
insert into certificate_ledger (id, version) values (1, 0);
