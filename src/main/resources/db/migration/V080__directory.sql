-- Where every company stands: written in the transaction of whatever changed it, held in memory by every node.

create table company_standing (
    organization_id uuid         not null primary key,
    user_type       varchar(40)  not null,
    situation       varchar(20)  not null,
    listed          boolean      not null,
    client_id       varchar(32),
    name            varchar(200) not null,
    trade_name      varchar(200),
    purpose         varchar(1000),
    verified_since  datetime(6),
    listed_since    datetime(6),
    check_at        datetime(6),
    revision        bigint       not null,
    version         bigint       not null,
    constraint company_standing_organization foreign key (organization_id) references organization (id)
);

create index company_standing_revision on company_standing (revision);
create index company_standing_check on company_standing (check_at);

-- One row: the number of the latest change. A node whose memory is older reads the rows changed since.
create table company_standing_revision (
    id       tinyint not null primary key,
    revision bigint  not null
);

insert into company_standing_revision (id, revision) values (1, 0);
