package com.pge.sharemydata.testing;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the people in keycloak-realm/demo-users.json, who can act in the demo without a browser. */
record DemoPerson(String subject, String name, String email) {

    static final DemoPerson REVIEWER = named("dana.whitfield@utility.example");
    static final DemoPerson SENIOR = named("marcus.lee@utility.example");
    static final DemoPerson ADMINISTRATOR = named("ana.torres@utility.example");
    static final DemoPerson CARE = named("grace.kim@utility.example");

    static DemoPerson named(String email) {
        try {
            JsonNode users = JsonMapper.shared()
                    .readTree(Files.readString(Path.of("keycloak-realm/demo-users.json")))
                    .get("users");
            return StreamSupport.stream(users.spliterator(), false)
                    .filter(user -> user.get("email").asString().equals(email))
                    .map(user -> new DemoPerson(
                            user.get("id").asString(),
                            user.get("firstName").asString() + " "
                                    + user.get("lastName").asString(),
                            email))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Does it as this person with these roles; whoever acted before does so again afterwards. */
    <T> T does(Supplier<T> act, String... roles) {
        Instant now = Clock.systemUTC().instant();
        List<GrantedAuthority> authorities = Arrays.stream(roles)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var token = new OidcIdToken(
                "demo",
                now,
                now.plusSeconds(600),
                Map.of("sub", subject, "name", name, "email", email, "email_verified", true, "locale", "en"));
        var user = new DefaultOidcUser(authorities, token);
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(user, authorities, "portal"));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** One proposes, the other confirms. */
    static void bothReviewers(Consumer<FourEyes> act) {
        var both = new FourEyes(REVIEWER.actor(), SENIOR.actor());
        SENIOR.acts(() -> act.accept(both), Roles.REVIEWER, Roles.SENIOR_REVIEWER);
    }

    private Actor actor() {
        return new Actor(subject, name);
    }

    void acts(Runnable act, String... roles) {
        var _ = does(
                () -> {
                    act.run();
                    return name;
                },
                roles);
    }
}
