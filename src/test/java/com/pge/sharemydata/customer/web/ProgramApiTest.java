package com.pge.sharemydata.customer.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class ProgramApiTest {

    private static final String PATH = "/program/v1/customers";
    private static final String BROKEN = "customer_number,customer_name\n1,2\n";

    @Autowired
    private MockMvc http;

    @Test
    void reportsOnABody() throws Exception {
        http.perform(post(PATH).contentType("text/csv").content(BROKEN).with(utility()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.complete").value(false))
                .andExpect(jsonPath("$.problems[0].line").value(1))
                .andExpect(jsonPath("$.problems[0].rule").value("column-missing"))
                .andExpect(jsonPath("$.problems[0].expected").isNotEmpty());
    }

    @Test
    void reportsOnAForm() throws Exception {
        var file = new MockMultipartFile("file", "customers.csv", "text/csv", BROKEN.getBytes(StandardCharsets.UTF_8));

        http.perform(multipart(PATH).file(file).with(utility()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fileName").value("customers.csv"));
    }

    @Test
    void isClosedWithoutAToken() throws Exception {
        http.perform(post(PATH).content(BROKEN)).andExpect(status().isUnauthorized());
    }

    @Test
    void isClosedForATokenOfSomethingElse() throws Exception {
        http.perform(post(PATH)
                        .content(BROKEN)
                        .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_" + Roles.CUSTOMER))))
                .andExpect(status().isForbidden());
    }

    private static RequestPostProcessor utility() {
        return jwt().authorities(new SimpleGrantedAuthority("ROLE_" + Roles.UTILITY_SYSTEM));
    }
}
