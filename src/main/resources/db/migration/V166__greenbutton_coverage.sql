-- Which days went out by which authorization: runs of days that went out together, never two for the same day. The state
-- of the readings is that of as_of; a prepared file is older than its fetching.

create table greenbutton_delivered_days (
    authorization     varchar(15) not null,
    service_agreement uuid        not null,
    channel           varchar(24) not null,
    first_day         date        not null,
    last_day          date        not null,
    as_of             datetime(6) not null,
    delivered_at      datetime(6) not null,
    primary key (authorization, service_agreement, channel, first_day),
    constraint greenbutton_delivered_days_by foreign key (authorization) references authorization (id)
);

-- The days that a prepared file holds; they count once it is fetched.
create table greenbutton_batch_days (
    batch             uuid        not null,
    authorization     varchar(15) not null,
    service_agreement uuid        not null,
    channel           varchar(24) not null,
    first_day         date        not null,
    last_day          date        not null,
    as_of             datetime(6) not null,
    primary key (batch, authorization, service_agreement, channel, first_day),
    constraint greenbutton_batch_days_in foreign key (batch) references greenbutton_batch (id) on delete cascade
);
