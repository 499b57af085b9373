package com.pge.sharemydata.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class PortalStartTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void standsOnARealMariaDb() {
        assertThat(database.queryForObject("select version()", String.class)).contains("MariaDB");
    }
}
