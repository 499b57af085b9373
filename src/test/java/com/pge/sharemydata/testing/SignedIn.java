package com.pge.sharemydata.testing;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets several people act in one test; the e-mail address of a person here is {@code <name>@unknown.invalid}. */
public final class SignedIn {

    private SignedIn() {}

    /** Does it as the named person with this role; whoever was signed in before is so again afterwards. */
    public static <T> T as(String name, String role, Supplier<T> act) {
        return as(name, Set.of(role), act);
    }

    /** The same with several roles. */
    public static <T> T as(String name, Set<String> roles, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "unused", authorities));
        SecurityContextHolder.setContext(own);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The same where there is no answer. */
    public static void does(String name, String role, Runnable act) {
        var _ = as(name, role, () -> {
            act.run();
            return name;
        });
    }
}
