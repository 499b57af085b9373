-- When the customer first saw what is asked for; nobody who leaves before that was told of it.
alter table authorization_request
    add column review_shown_at datetime(6),
    add key authorization_request_left (status, expires_at);
