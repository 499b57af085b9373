-- Counts for each Pacific calendar day. Every node adds what it counted, so each row is a sum and never a reading.
create table click_through (
    day     date        not null,
    step    varchar(24) not null,
    channel varchar(16) not null,
    amount  bigint      not null,
    primary key (day, step, channel)
);

-- Calls by how long they took: the number of a fixed range of milliseconds (ResponseTimes).
create table service_level (
    day     date             not null,
    service varchar(16)      not null,
    failed  boolean          not null,
    bucket  tinyint unsigned not null,
    calls   bigint           not null,
    primary key (day, service, failed, bucket)
);

-- One row for each minute in which at least one node was there.
create table service_heartbeat (
    minute datetime not null primary key,
    day    date     not null,
    key service_heartbeat_day (day)
);
