package com.pge.sharemydata.security;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who is acting now: the person signed in, or the portal itself where nobody is (jobs, listeners). */
@Component
public class CurrentActor {

    /** The signed-in person, else {@link Actor#SYSTEM}. */
    public Actor get() {
        return find().map(Person::actor).orElse(Actor.SYSTEM);
    }

    /** The signed-in person; {@link AccessDeniedException} where nobody is. */
    public Person person() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** The signed-in person, if anybody is. */
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        if (authentication.getPrincipal() instanceof OidcUser user) {
            return Optional.of(person(user));
        }
        String name = authentication.getName();
        return Optional.of(new Person(name, name, EmailAddress.of(name + "@unknown.invalid"), true, Languages.ENGLISH));
    }

    /** What the utility's own login told of the person at the keyboard. */
    public UtilityLogin utilityLogin() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return UtilityLogin.of(
                authentication != null && authentication.getPrincipal() instanceof OidcUser user
                        ? user.getIdToken().getClaims()
                        : Map.of());
    }

    /**
     * The person at the keyboard has the role from now on, for this session. For a module that knows it by itself; other
     * sessions of the person ask at their next sign-in.
     */
    public void gain(String role) {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof OAuth2AuthenticationToken token && !hasRole(role)) {
            var authorities = new HashSet<GrantedAuthority>(token.getAuthorities());
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role));
            var more = new OAuth2AuthenticationToken(
                    token.getPrincipal(), authorities, token.getAuthorizedClientRegistrationId());
            more.setDetails(token.getDetails());
            context.setAuthentication(more);
        }
    }

    static Person person(OidcUser user) {
        String subject = firstOf(user.getSubject());
        return new Person(
                subject,
                firstOf(user.getFullName(), user.getPreferredUsername(), subject),
                EmailAddress.of(firstOf(user.getEmail(), subject + "@unknown.invalid")),
                Boolean.TRUE.equals(user.getEmailVerified()),
                Languages.nearest(user.getLocale() == null ? null : Locale.forLanguageTag(user.getLocale())));
    }

    public boolean hasRole(String role) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private static String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate;
            }
        }
        throw new IllegalStateException("The identity provider named nobody");
    }
}
