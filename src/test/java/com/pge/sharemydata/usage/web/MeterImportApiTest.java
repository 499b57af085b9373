package com.pge.sharemydata.usage.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class MeterImportApiTest {

    private static final String PATH = "/program/v1/readings";
    private static final String UNKNOWN = """
            service_id,direction,interval_seconds,start,value,unit,quality
            nobody,delivered,3600,1781679600,1.5,kWh,19
            """;

    @Autowired
    private MockMvc http;

    @Test
    void reportsOnWhatItRefused() throws Exception {
        http.perform(post(PATH).contentType("text/csv").content(UNKNOWN).with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.complete").value(true))
                .andExpect(jsonPath("$.refused").value(1))
                .andExpect(jsonPath("$.days.added").value(0))
                .andExpect(jsonPath("$.problems[0].line").value(2))
                .andExpect(jsonPath("$.problems[0].rule").value("SERVICE"));
    }

    @Test
    void isClosedToEverybodyElse() throws Exception {
        http.perform(post(PATH).content(UNKNOWN)).andExpect(status().isUnauthorized());
        http.perform(post(PATH).content(UNKNOWN).with(role(Roles.CUSTOMER))).andExpect(status().isForbidden());
    }

    private static RequestPostProcessor role(String role) {
        return jwt().authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
