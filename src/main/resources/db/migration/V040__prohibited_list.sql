-- The Commission's list, each import a version of its own; old ones stay, because decisions rested on them.
CREATE TABLE prohibited_list (
  id               uuid         NOT NULL PRIMARY KEY,
  as_of            date         NOT NULL,
  file_name        varchar(255) NOT NULL,
  sha256           varchar(64)  NOT NULL,
  companies        int          NOT NULL,
  importer_subject varchar(255) NOT NULL,
  importer_name    varchar(255) NOT NULL,
  imported_at      datetime(6)  NOT NULL,
  version          bigint       NOT NULL,
  KEY prohibited_list_imported (imported_at)
);

CREATE TABLE prohibited_company (
  list    uuid          NOT NULL,
  line    int           NOT NULL,
  name    varchar(300)  NOT NULL,
  aliases varchar(1000) NOT NULL,
  ein     varchar(9)    NULL,
  reason  varchar(1000) NOT NULL,
  since   date          NOT NULL,
  PRIMARY KEY (list, line),
  CONSTRAINT prohibited_company_list FOREIGN KEY (list) REFERENCES prohibited_list (id)
);

-- Each comparison of an organization with a version of the list, and what it brought up.
CREATE TABLE screening (
  id           uuid         NOT NULL PRIMARY KEY,
  organization uuid         NOT NULL,
  list         uuid         NOT NULL,
  as_of        date         NOT NULL,
  outcome      varchar(20)  NOT NULL,
  screened_at  datetime(6)  NOT NULL,
  version      bigint       NOT NULL,
  KEY screening_organization (organization, screened_at),
  CONSTRAINT screening_list FOREIGN KEY (list) REFERENCES prohibited_list (id)
);

CREATE TABLE screening_hit (
  screening  uuid          NOT NULL,
  position   int           NOT NULL,
  kind       varchar(20)   NOT NULL,
  found      varchar(300)  NOT NULL,
  company    varchar(300)  NOT NULL,
  score      int           NOT NULL,
  reason     varchar(1000) NOT NULL,
  since      date          NOT NULL,
  PRIMARY KEY (screening, position),
  CONSTRAINT screening_hit_screening FOREIGN KEY (screening) REFERENCES screening (id) ON DELETE CASCADE
);

-- A check that failed and that two people overrode for one version of a registration.
CREATE TABLE criterion_override (
  id                uuid          NOT NULL PRIMARY KEY,
  registration      uuid          NOT NULL,
  criterion         varchar(40)   NOT NULL,
  proposer_subject  varchar(255)  NOT NULL,
  proposer_name     varchar(255)  NOT NULL,
  confirmer_subject varchar(255)  NOT NULL,
  confirmer_name    varchar(255)  NOT NULL,
  reason            varchar(1000) NOT NULL,
  overridden_at     datetime(6)   NOT NULL,
  version           bigint        NOT NULL,
  UNIQUE KEY criterion_override_once (registration, criterion)
);
