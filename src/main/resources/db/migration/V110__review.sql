-- What a reviewer answered to a question of the checklist; the last answer counts.
CREATE TABLE review_answer
(
  registration     uuid         NOT NULL,
  question         varchar(40)  NOT NULL,
  reviewer_subject varchar(255) NOT NULL,
  reviewer_name    varchar(255) NOT NULL,
  answer           varchar(20)  NOT NULL,
  answered_at      datetime(6)  NOT NULL,
  PRIMARY KEY (registration, question, reviewer_subject),
  CONSTRAINT review_answer_registration FOREIGN KEY (registration) REFERENCES registration (id)
);

-- What one person wants done with a company, for another to confirm; one open proposal a company.
CREATE TABLE review_proposal
(
  id                uuid          NOT NULL PRIMARY KEY,
  organization      uuid          NOT NULL,
  open_organization uuid          NULL,
  act               varchar(20)   NOT NULL,
  reason            varchar(1000) NOT NULL,
  service_end       datetime(6)   NULL,
  proposer_subject  varchar(255)  NOT NULL,
  proposer_name     varchar(255)  NOT NULL,
  proposed_at       datetime(6)   NOT NULL,
  state             varchar(20)   NOT NULL,
  closer_name       varchar(255)  NULL,
  closed_at         datetime(6)   NULL,
  version           bigint        NOT NULL,
  CONSTRAINT review_proposal_one_open UNIQUE (open_organization),
  CONSTRAINT review_proposal_organization FOREIGN KEY (organization) REFERENCES organization (id),
  INDEX review_proposal_by_organization (organization, proposed_at)
);
