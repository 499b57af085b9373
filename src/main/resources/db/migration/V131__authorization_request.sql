-- What companies' software asks of customers through the browser, until it is decided and for some days after.
create table authorization_request (
    id uuid not null primary key,
    organization uuid not null,
    client_id varchar(32) not null,
    redirect_uri varchar(600) not null,
    state varchar(2000),
    scope varchar(256),
    code_challenge varchar(43),
    minimum_end datetime(6),
    preferred_end datetime(6),
    testing boolean not null,
    status varchar(20) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    subject varchar(255),
    authorization varchar(15),
    state_sha256 varchar(64),
    version bigint not null,
    key authorization_request_end (expires_at),
    constraint authorization_request_organization foreign key (organization) references organization (id)
);
