-- What a receipt says is kept when it is given; its PDF is printed when somebody first asks for it.
alter table authorization_receipt
    add column text mediumtext,
    modify column pdf mediumblob;
