-- Client certificates of companies. What is over stays: revocation lists, OCSP and the trail ask for it.
create table certificate (
    id                uuid             not null primary key,
    organization_id   uuid             not null,
    serial            varchar(32)      not null,
    sha256            varchar(64)      not null,
    common_name       varchar(64)      not null,
    names             varchar(6000)    not null,
    key_kind          varchar(20)      not null,
    key_sha256        varchar(64)      not null,
    request_sha256    varchar(64)      not null,
    der               varbinary(10000) not null,
    not_before        datetime(6)      not null,
    not_after         datetime(6)      not null,
    ends_at           datetime(6)      not null,
    issued_at         datetime(6)      not null,
    revoked_at        datetime(6),
    revocation_reason varchar(40),
    expired_at        datetime(6),
    reminded_days     int,
    version           bigint           not null,
    constraint certificate_serial_number unique (serial),
    constraint certificate_sha256 unique (sha256),
    constraint certificate_organization foreign key (organization_id) references organization (id)
);

create index certificate_key on certificate (key_sha256);
create index certificate_end on certificate (ends_at, revoked_at);

-- The revocation lists as published, 'ROOT' and 'ISSUING': every node serves the same.
create table certificate_revocation_list (
    name        varchar(16) not null primary key,
    number      bigint      not null,
    der         longblob    not null,
    this_update datetime(6) not null,
    next_update datetime(6) not null
);
