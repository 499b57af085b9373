CREATE TABLE mail
(
  id         uuid          NOT NULL PRIMARY KEY,
  occasion   varchar(190)  NOT NULL,
  recipient  varchar(254)  NOT NULL,
  language   varchar(35)   NOT NULL,
  template   varchar(100)  NOT NULL,
  subject    varchar(250)  NOT NULL,
  body       longtext      NOT NULL,
  action     varchar(200)  NULL,
  link       varchar(1000) NULL,
  state      varchar(20)   NOT NULL,
  attempts   int           NOT NULL,
  last_error varchar(500)  NULL,
  queued_at  datetime(6)   NOT NULL,
  sent_at    datetime(6)   NULL,
  version    bigint        NOT NULL,
  CONSTRAINT mail_once UNIQUE (occasion, recipient),
  INDEX mail_by_queued_at (queued_at),
  INDEX mail_by_recipient (recipient, queued_at),
  INDEX mail_by_state (state, queued_at)
);
