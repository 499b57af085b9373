-- What the machine API itself remembers: each company's bulk id, and when data last went out by an authorization.

create table greenbutton_bulk (
    id           varchar(15) not null primary key,
    organization uuid        not null,
    constraint greenbutton_bulk_organization unique (organization),
    constraint greenbutton_bulk_of foreign key (organization) references organization (id)
);

create table greenbutton_delivery (
    authorization varchar(15) not null primary key,
    last_at       datetime(6) not null,
    constraint greenbutton_delivery_of foreign key (authorization) references authorization (id)
);
