package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** What tests of companies' certificates share. */
abstract class CertificateCases {

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateMilestone milestone;

    @Autowired
    LiveCertificates live;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc web;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    OrganizationId company() {
        return started(UserType.STANDARD);
    }

    OrganizationId started(UserType type) {
        signIn(UUID.randomUUID().toString(), Roles.PROVIDER);
        return organizations.start(type, "Brightmeter Inc.");
    }

    static void signIn(String subject, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(subject, "", "ROLE_" + role));
    }

    static void refuses(String messageKey, Supplier<?> use) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(use::get).withMessage(messageKey);
    }
}
