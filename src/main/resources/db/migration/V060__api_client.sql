-- API clients of companies, their secrets (as hashes), and the counter that orders their changes.
create table api_client (
    client_id varchar(32) not null primary key,
    organization uuid not null,
    third_party_id varchar(8) not null,
    application_information_id varchar(20) not null,
    registration_token varchar(64),
    registration_token_made_at datetime(6),
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    change_number bigint not null,
    version bigint not null,
    unique key api_client_organization (organization),
    unique key api_client_third_party_id (third_party_id),
    unique key api_client_application_information_id (application_information_id),
    key api_client_change_number (change_number)
);

create table api_secret (
    id uuid not null primary key,
    client_id varchar(32) not null,
    sha256 varchar(64) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6),
    revoked_at datetime(6),
    end_told boolean not null,
    key api_secret_end (end_told, ends_at),
    constraint api_secret_client foreign key (client_id) references api_client (client_id)
);

-- Apart from the secret, so that noting a use never stands in the way of a change.
create table api_secret_use (
    secret uuid not null primary key,
    used_at datetime(6) not null
);

create table api_client_change (
    number bigint not null
);

insert into api_client_change (number) values (0);

-- What each company's client at the identity provider is to be, and how far that is done.
create table provisioning (
    organization uuid not null primary key,
    client_id varchar(32) not null,
    wanted varchar(20) not null,
    remove_at datetime(6),
    state varchar(20) not null,
    tries integer not null,
    problem varchar(500),
    changed_at datetime(6) not null,
    version bigint not null,
    unique key provisioning_client (client_id),
    key provisioning_state (state, changed_at)
);
