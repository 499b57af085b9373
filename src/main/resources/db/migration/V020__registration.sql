create table registration (
    id uuid not null primary key,
    organization uuid not null,
    user_type varchar(40) not null,
    number int not null,
    status varchar(40) not null,

    legal_name varchar(200),
    trade_name varchar(200),
    ein varchar(40),
    street varchar(200),
    city varchar(100),
    state varchar(60),
    zip varchar(20),
    website varchar(600),
    type varchar(40),
    partner_name varchar(200),

    business_name varchar(200),
    business_email varchar(254),
    business_phone varchar(40),
    technical_name varchar(200),
    technical_email varchar(254),
    technical_phone varchar(40),

    data_use varchar(1000),
    data_storage varchar(1000),
    privacy_policy varchar(600),
    terms_of_service varchar(600),

    categories varchar(100) not null default '',
    history_months int,
    reading_interval varchar(40),
    daily_notification boolean not null default false,

    portal_uri varchar(600),
    redirect_uris varchar(4000),
    scope_selection_uri varchar(600),
    notification_uri varchar(600),

    submitter_subject varchar(255),
    submitter_name varchar(255),
    submitted_at datetime(6),
    reviewer_subject varchar(255),
    reviewer_name varchar(255),
    taken_at datetime(6),
    decider_subject varchar(255),
    decider_name varchar(255),
    decided_at datetime(6),
    hold_reason varchar(500),
    decision_note varchar(2000),
    tested_at datetime(6),

    version bigint not null,
    constraint registration_number unique (organization, number),
    key registration_status (status, submitted_at)
);

create table registration_evidence (
    registration uuid not null,
    position int not null,
    kind varchar(40) not null,
    document_id uuid not null,
    added_at datetime(6) not null,
    primary key (registration, position),
    key registration_evidence_document (document_id),
    constraint registration_evidence_of foreign key (registration) references registration (id)
);

create table registration_acceptance (
    registration uuid not null,
    position int not null,
    agreement varchar(40) not null,
    agreement_version varchar(20) not null,
    subject varchar(255) not null,
    name varchar(255) not null,
    accepted_at datetime(6) not null,
    primary key (registration, position),
    constraint registration_acceptance_of foreign key (registration) references registration (id)
);

create table registration_status_change (
    registration uuid not null,
    position int not null,
    status varchar(40) not null,
    changed_at datetime(6) not null,
    primary key (registration, position),
    constraint registration_status_change_of foreign key (registration) references registration (id)
);

create table registration_reason (
    registration uuid not null,
    position int not null,
    code varchar(40) not null,
    reason_text varchar(1000),
    primary key (registration, position),
    constraint registration_reason_of foreign key (registration) references registration (id)
);
