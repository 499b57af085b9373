-- What meters counted: one row a service agreement, channel and day, the day's readings packed. A partitioned table takes
-- no foreign keys, and its keys include the day; a job makes the partitions of the months and drops those past retention.

create table usage_day (
    service_agreement uuid            not null,
    channel           tinyint         not null,
    day               date            not null,
    version           smallint        not null,
    published_at      datetime(6)     not null,
    updated_at        datetime(6)     not null,
    readings          varbinary(4000) not null,
    primary key (service_agreement, channel, day)
)
partition by range columns (day) (
    partition p_later values less than (maxvalue)
);

-- The days as they were before each correction.
create table usage_day_past (
    service_agreement uuid            not null,
    channel           tinyint         not null,
    day               date            not null,
    version           smallint        not null,
    published_at      datetime(6)     not null,
    updated_at        datetime(6)     not null,
    readings          varbinary(4000) not null,
    primary key (service_agreement, channel, day, version)
)
partition by range columns (day) (
    partition p_later values less than (maxvalue)
);

-- Which channels an agreement has, from when to when, so that nobody has to look through all partitions for that.
create table usage_channel (
    service_agreement uuid        not null,
    channel           tinyint     not null,
    first_day         date        not null,
    last_day          date        not null,
    updated_at        datetime(6) not null,
    primary key (service_agreement, channel),
    constraint usage_channel_of foreign key (service_agreement) references service_agreement (id)
);

-- Bills, by the last day of their period; money in 1/100,000 of the currency (ISO 4217 number).
create table usage_bill (
    service_agreement uuid        not null,
    last_day          date        not null,
    first_day         date        not null,
    version           smallint    not null,
    amount            bigint      not null,
    additional        bigint      not null,
    currency          smallint    not null,
    consumption       bigint      not null,
    quality           tinyint     not null,
    tariff            varchar(40) not null,
    published_at      datetime(6) not null,
    updated_at        datetime(6) not null,
    primary key (service_agreement, last_day),
    constraint usage_bill_of foreign key (service_agreement) references service_agreement (id)
);

create table usage_bill_past (
    service_agreement uuid        not null,
    last_day          date        not null,
    first_day         date        not null,
    version           smallint    not null,
    amount            bigint      not null,
    additional        bigint      not null,
    currency          smallint    not null,
    consumption       bigint      not null,
    quality           tinyint     not null,
    tariff            varchar(40) not null,
    published_at      datetime(6) not null,
    updated_at        datetime(6) not null,
    primary key (service_agreement, last_day, version),
    constraint usage_bill_past_of foreign key (service_agreement) references service_agreement (id)
);
