-- What companies' software holds by customers' authorizations: codes and tokens, as hashes; and the news of every change.

create table authorization_code (
    hash          varchar(64)   not null primary key,
    client_id     varchar(32)   not null,
    authorization varchar(15),
    redirect_uri  varchar(2000) not null,
    challenge     varchar(128),
    subject       varchar(255)  not null,
    scope         varchar(256)  not null,
    testing       boolean       not null,
    issued_at     datetime(6)   not null,
    used_at       datetime(6),
    version       bigint        not null,
    constraint authorization_code_of foreign key (authorization) references authorization (id)
);

create index authorization_code_by_age on authorization_code (issued_at);

-- The authorization is null for tokens of the connection test.
create table authorization_token (
    id              uuid         not null primary key,
    authorization   varchar(15),
    client_id       varchar(32)  not null,
    subject         varchar(255) not null,
    scope           varchar(256) not null,
    testing         boolean      not null,
    code_hash       varchar(64)  not null,
    refresh_hash    varchar(64)  not null,
    access_token_id varchar(64)  not null,
    previous_hash   varchar(64),
    repeatable_until datetime(6),
    last_answer     varbinary(8000),
    issued_at       datetime(6)  not null,
    ended_at        datetime(6),
    version         bigint       not null,
    constraint authorization_token_refresh unique (refresh_hash),
    constraint authorization_token_access unique (access_token_id),
    constraint authorization_token_code unique (code_hash),
    constraint authorization_token_of foreign key (authorization) references authorization (id)
);

create index authorization_token_by_previous on authorization_token (previous_hash);
create index authorization_token_by_repeatable on authorization_token (repeatable_until);
create index authorization_token_by_person on authorization_token (client_id, subject, ended_at);

-- One row for each change of an authorization or its tokens, by which other nodes forget what they remember of it.
create table authorization_news (
    number        bigint      not null auto_increment primary key,
    authorization varchar(15) not null,
    told_at       datetime(6) not null default current_timestamp(6)
);

create index authorization_news_by_age on authorization_news (told_at);
