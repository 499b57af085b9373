-- Append-only: the portal inserts and reads, nothing else.
CREATE TABLE audit_entry
(
  id            bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  timeline      uuid         NULL,
  event         varchar(100) NOT NULL,
  actor_subject varchar(255) NOT NULL,
  actor_name    varchar(255) NOT NULL,
  happened_at   datetime(6)  NOT NULL,
  facts         longtext     NOT NULL,
  INDEX audit_entry_by_timeline (timeline, id),
  INDEX audit_entry_by_event (event, id),
  INDEX audit_entry_by_actor (actor_subject, id),
  INDEX audit_entry_by_time (happened_at, id)
);

-- One row an entry, written with it; position and hash come afterwards, in order, by one job at a time.
CREATE TABLE audit_link
(
  entry_id  bigint      NOT NULL PRIMARY KEY,
  position  bigint      NULL,
  hash      char(64)    NULL,
  linked_at datetime(6) NULL,
  CONSTRAINT audit_link_position UNIQUE (position),
  CONSTRAINT audit_link_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
);
