package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What tests of credentials share: a company that has started. */
abstract class CredentialCases {

    @Autowired
    Credentials credentials;

    @Autowired
    ApiClients clients;

    @Autowired
    Provisionings provisionings;

    @Autowired
    Organizations organizations;

    @Autowired
    Clock clock;

    OrganizationId company;

    @BeforeEach
    void startCompany() {
        signIn(Roles.PROVIDER);
        company = organizations.start(UserType.STANDARD, "Brightmeter " + UUID.randomUUID());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    ApiClientDetails own() {
        return credentials.mine().orElseThrow().client();
    }

    SecretRow row() {
        return credentials.mine().orElseThrow().secrets().getFirst();
    }

    static String signIn(String role) {
        String name = UUID.randomUUID().toString();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
        return name;
    }
}
