-- News for companies' software. Within a company the numbers are the order of delivery: while one waits, none above it goes.

create table greenbutton_notification (
    id            bigint        not null auto_increment primary key,
    organization  uuid          not null,
    occasion      varchar(120)  not null,
    resource      varchar(400)  not null,
    state         varchar(20)   not null,
    tries         int           not null,
    queued_at     datetime(6)   not null,
    tried_since   datetime(6)   not null,
    next_at       datetime(6)   not null,
    claimed_until datetime(6)   null,
    last_at       datetime(6)   null,
    last_status   int           null,
    last_problem  varchar(30)   null,
    constraint greenbutton_notification_once unique (organization, occasion),
    constraint greenbutton_notification_of foreign key (organization) references organization (id),
    index greenbutton_notification_due (state, next_at),
    index greenbutton_notification_order (organization, state, id)
);
