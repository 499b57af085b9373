-- How people and guests say which account is theirs. Everything here is forgotten after a while.

-- Bills print the number with a hyphen, people type it without.
alter table customer_account add column plain_number varchar(20)
    generated always as (upper(replace(number, '-', ''))) stored;
create index customer_account_plain_number on customer_account (plain_number);

create table customer_claim (
    id              uuid          not null primary key,
    subject         varchar(64),
    confirmed_email varchar(254),
    account_number  varchar(20)   not null,
    name            varchar(200)  not null,
    postal_code     varchar(10)   not null,
    language        varchar(20)   not null,
    onward          varchar(4000),
    made_at         datetime(6)   not null
);

create index customer_claim_made on customer_claim (made_at);

create table customer_attempt (
    id             bigint      not null auto_increment primary key,
    subject        varchar(64),
    network        varchar(45) not null,
    account_number varchar(20) not null,
    made_at        datetime(6) not null
);

create index customer_attempt_subject on customer_attempt (subject, made_at);
create index customer_attempt_network on customer_attempt (network, made_at);
create index customer_attempt_account on customer_attempt (account_number, made_at);
create index customer_attempt_made on customer_attempt (made_at);

create table customer_confirmation (
    token_sha256 varchar(64) not null primary key,
    subject      varchar(64) not null,
    customer_id  uuid        not null,
    expires_at   datetime(6) not null,
    constraint customer_confirmation_customer foreign key (customer_id) references customer (id)
);

create index customer_confirmation_expires on customer_confirmation (expires_at);

create table customer_guest_pass (
    subject    varchar(64)   not null primary key,
    onward     varchar(4000) not null,
    expires_at datetime(6)   not null
);

create index customer_guest_pass_expires on customer_guest_pass (expires_at);

-- Links of guests, and the codes by which the identity provider hears of an opened one; a code has a nonce.
create table customer_guest_key (
    token_sha256 varchar(64)  not null primary key,
    subject      varchar(64)  not null,
    nonce        varchar(200) not null,
    expires_at   datetime(6)  not null
);

create index customer_guest_key_expires on customer_guest_key (expires_at);
