-- The portal's own checks of companies' addresses, what they found on each layer, and when they come again.
create table address_check (
    id uuid not null primary key,
    organization uuid not null,
    number integer not null,
    state varchar(20) not null,
    planned boolean not null,
    started_by varchar(255) not null,
    started_at datetime(6) not null,
    held_until datetime(6),
    ended_at datetime(6),
    addresses integer not null,
    checked integer not null,
    failed integer not null,
    warned integer not null,
    version bigint not null,
    unique key address_check_number (organization, number),
    key address_check_state (state, planned, started_at),
    key address_check_start (started_at)
);

create table address_check_layer (
    id bigint not null auto_increment primary key,
    address_check uuid not null,
    place integer not null,
    purpose varchar(20) not null,
    address varchar(512) not null,
    layer varchar(20) not null,
    outcome varchar(20) not null,
    problem varchar(40),
    seen longtext not null,
    exchange longtext,
    took_micros bigint not null,
    key address_check_layer_check (address_check, id),
    constraint address_check_layer_check foreign key (address_check) references address_check (id) on delete cascade
);

create table address_watch (
    organization uuid not null primary key,
    next_at datetime(6) not null,
    told longtext not null,
    version bigint not null,
    key address_watch_next (next_at)
);
