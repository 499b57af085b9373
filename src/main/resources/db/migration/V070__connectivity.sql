-- Test runs of companies, the calls seen during them, and what is proven by them.
create table test_run (
    id uuid not null primary key,
    organization uuid not null,
    number integer not null,
    state varchar(20) not null,
    started_by varchar(255) not null,
    started_at datetime(6) not null,
    ends_at datetime(6) not null,
    passed_at datetime(6),
    calls integer not null,
    version bigint not null,
    unique key test_run_number (organization, number),
    key test_run_end (ends_at)
);

create table test_run_step (
    run uuid not null,
    step varchar(40) not null,
    passed_at datetime(6) not null,
    primary key (run, step),
    constraint test_run_step_run foreign key (run) references test_run (id)
);

create table observed_evidence (
    id bigint not null auto_increment primary key,
    run uuid not null,
    operation varchar(40) not null,
    step varchar(40),
    status integer not null,
    problem varchar(80),
    certificate_sha256 varchar(64),
    request longtext not null,
    response longtext not null,
    seen_at datetime(6) not null,
    took_micros bigint not null,
    key observed_evidence_run (run, id),
    constraint observed_evidence_run foreign key (run) references test_run (id)
);

create table proof (
    organization uuid not null,
    suite varchar(20) not null,
    readiness varchar(20) not null,
    since datetime(6) not null,
    certificate uuid,
    version bigint not null,
    primary key (organization, suite),
    key proof_certificate (certificate)
);
