-- Companies and self-access users, the people who act for them, and invitations to join.

create table organization (
    id                 uuid         not null primary key,
    user_type          varchar(40)  not null,
    name               varchar(200) not null,
    ein                varchar(9),
    status             varchar(20)  not null,
    visible            boolean      not null,
    paused_since       datetime(6),
    service_end        datetime(6),
    registered_at      datetime(6)  not null,
    email_confirmed_at datetime(6),
    version            bigint       not null,
    constraint organization_ein unique (ein)
);

create index organization_name on organization (name);

-- One person acts for one organization.
create table organization_member (
    organization_id uuid         not null,
    subject         varchar(64)  not null,
    name            varchar(200) not null,
    email           varchar(254) not null,
    role            varchar(20)  not null,
    language        varchar(20)  not null,
    since           datetime(6)  not null,
    primary key (organization_id, subject),
    constraint organization_member_subject unique (subject),
    constraint organization_member_organization foreign key (organization_id) references organization (id)
);

create table organization_invitation (
    id              uuid         not null primary key,
    organization_id uuid         not null,
    email           varchar(254) not null,
    role            varchar(20)  not null,
    token_sha256    varchar(64)  not null,
    invited_at      datetime(6)  not null,
    expires_at      datetime(6)  not null,
    accepted_at     datetime(6),
    withdrawn_at    datetime(6),
    version         bigint       not null,
    constraint organization_invitation_token unique (token_sha256),
    constraint organization_invitation_organization foreign key (organization_id) references organization (id)
);

create index organization_invitation_open on organization_invitation (organization_id, expires_at);
