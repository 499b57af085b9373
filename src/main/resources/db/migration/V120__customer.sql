-- The utility's customers with what it delivers to them, as its systems say, and the people who are these customers.

create table customer (
    id         uuid         not null primary key,
    number     varchar(20)  not null,
    name       varchar(200) not null,
    -- People are looked up by the family name, which most bills have last.
    last_word  varchar(200) generated always as (substring_index(name, ' ', -1)) stored,
    email      varchar(254) not null,
    language   varchar(20)  not null,
    updated_at datetime(6)  not null,
    constraint customer_number unique (number)
);

create index customer_name on customer (name);
create index customer_last_word on customer (last_word);
create index customer_email on customer (email);

create table customer_account (
    number      varchar(20) not null primary key,
    customer_id uuid        not null,
    postal_code varchar(10) not null,
    updated_at  datetime(6) not null,
    constraint customer_account_customer foreign key (customer_id) references customer (id)
);

create table premise (
    number      varchar(20)  not null primary key,
    street      varchar(200) not null,
    city        varchar(100) not null,
    state       varchar(2)   not null,
    postal_code varchar(10)  not null,
    updated_at  datetime(6)  not null
);

-- Never deleted: an agreement that is over has an end.
create table service_agreement (
    id             uuid        not null primary key,
    number         varchar(20) not null,
    account_number varchar(20) not null,
    premise_number varchar(20) not null,
    commodity      varchar(20) not null,
    customer_class varchar(20) not null,
    start_date     date        not null,
    end_date       date,
    usage_point_id varchar(10) not null,
    rate_schedule  varchar(40) not null,
    created_at     datetime(6) not null,
    updated_at     datetime(6) not null,
    constraint service_agreement_usage_point unique (usage_point_id),
    constraint service_agreement_number unique (number, account_number, start_date),
    constraint service_agreement_account foreign key (account_number) references customer_account (number),
    constraint service_agreement_premise foreign key (premise_number) references premise (number)
);

-- A person is one customer; a customer may be several people.
create table customer_person (
    subject     varchar(64) not null primary key,
    customer_id uuid        not null,
    matched_by  varchar(20) not null,
    linked_at   datetime(6) not null,
    constraint customer_person_customer foreign key (customer_id) references customer (id)
);

-- One import writes at a time, on whichever node: each of its transactions holds this row.
create table customer_import_turn (
    id tinyint not null primary key
);

insert into customer_import_turn (id) values (1);
