package com.pge.sharemydata.credential;

import java.time.Duration;

/** An access token the identity provider just issued. Never logged: {@code toString} hides it. */
public record IssuedToken(String value, Duration lifespan) {

    @Override
    public String toString() {
        return "IssuedToken[hidden]";
    }
}
