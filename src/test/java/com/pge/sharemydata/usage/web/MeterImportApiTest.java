package com.pge.sharemydata.usage.web;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
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
    void tellsFeedsFromRowsByTheirType() throws Exception {
        for (String type : List.of("application/atom+xml", "application/xml", "text/xml;charset=UTF-8")) {
            http.perform(post(PATH).contentType(type).content("<feed/>").with(role(Roles.UTILITY_SYSTEM)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.complete").value(false))
                    .andExpect(jsonPath("$.problems[0].rule").value("FEED"));
        }
        http.perform(post(PATH).contentType("text/csv").content("<feed/>").with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(jsonPath("$.problems[0].rule").value("COLUMNS"));
        http.perform(post("/program/v1/bills").content("service_id\n").with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(jsonPath("$.problems[0].rule").value("COLUMNS"));
    }

    @Test
    void knowsAnImportByTheIdItWasGiven() throws Exception {
        String id = UUID.randomUUID().toString();
        http.perform(post(PATH + "?name=a.csv")
                        .header("Import-Id", id)
                        .content(UNKNOWN.replace("nobody", "=nobody()"))
                        .with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(status().isOk())
                .andExpect(header().string("Import-Id", id))
                .andExpect(jsonPath("$.id").value(id));

        http.perform(get("/program/v1/imports/" + id).with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("a.csv"))
                .andExpect(jsonPath("$.state").value("FINISHED"))
                .andExpect(jsonPath("$.position").value(2))
                .andExpect(jsonPath("$.refused").value(1));
        http.perform(get("/program/v1/imports/" + id + "/problems").with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(startsWith("line,rule,found,expected\r\n2,SERVICE,\"'=nobody(),")));
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws Exception {
        for (String unknown : List.of(UUID.randomUUID().toString(), "17")) {
            http.perform(get("/program/v1/imports/" + unknown).with(role(Roles.UTILITY_SYSTEM)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value("There is no import with this id."));
        }
        http.perform(post(PATH + "?service=1&service=2").content("").with(role(Roles.UTILITY_SYSTEM)))
                .andExpect(status().isBadRequest());
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
