-- Customers' consent: who receives what of which services, and until when.

create table authorization (
    id            varchar(15)  not null primary key,
    timeline      uuid         not null,
    organization  uuid         not null,
    customer      uuid         not null,
    status        varchar(20)  not null,
    data          varchar(100) not null,
    starts_at     datetime(6)  not null,
    ends_at       datetime(6),
    origin        varchar(20)  not null,
    submission    uuid         not null,
    registration  uuid         not null,
    terms         varchar(20)  not null,
    subject       varchar(255) not null,
    subject_name  varchar(255) not null,
    given_at      datetime(6)  not null,
    form          uuid,
    activated_at  datetime(6),
    over_at       datetime(6),
    end_reason    varchar(40),
    version       bigint       not null,
    -- One in force for each customer and company; those that are not in force do not count.
    in_force      boolean as (case when status in ('ACTIVE', 'FROZEN') then true end) persistent,
    constraint authorization_in_force unique (customer, organization, in_force),
    constraint authorization_submission unique (submission),
    constraint authorization_timeline unique (timeline),
    constraint authorization_organization foreign key (organization) references organization (id),
    constraint authorization_customer foreign key (customer) references customer (id),
    constraint authorization_registration foreign key (registration) references registration (id)
);

create index authorization_by_organization on authorization (organization, status, given_at);
create index authorization_by_customer on authorization (customer, status, given_at);
create index authorization_by_end on authorization (status, ends_at);
create index authorization_by_start on authorization (status, given_at);

create table authorization_service (
    authorization     varchar(15) not null,
    service_agreement uuid        not null,
    primary key (authorization, service_agreement),
    constraint authorization_service_of foreign key (authorization) references authorization (id),
    constraint authorization_service_agreement foreign key (service_agreement) references service_agreement (id)
);

-- Which self-access user has proven to be which customer.
create table self_access_link (
    organization uuid         not null primary key,
    customer     uuid         not null,
    subject      varchar(255) not null,
    subject_name varchar(255) not null,
    linked_at    datetime(6)  not null,
    version      bigint       not null,
    constraint self_access_link_organization foreign key (organization) references organization (id),
    constraint self_access_link_customer foreign key (customer) references customer (id)
);

create index self_access_link_by_customer on self_access_link (customer);

-- A link by which a self-access user shows, signed in as a customer, which customer that is.
create table self_access_invitation (
    organization uuid        not null primary key,
    token_sha256 varchar(64),
    expires_at   datetime(6) not null,
    version      bigint      not null,
    constraint self_access_invitation_token unique (token_sha256),
    constraint self_access_invitation_organization foreign key (organization) references organization (id)
);
