package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.credential.TokenClass;

/** What kind of token a caller shows: one of the identity provider's three classes, or the portal's registration token. */
public enum TokenKind {
    REGISTRATION,
    TEST,
    CLIENT,
    CUSTOMER;

    static TokenKind of(TokenClass tokenClass) {
        return switch (tokenClass) {
            case TEST -> TEST;
            case CLIENT -> CLIENT;
            case CUSTOMER -> CUSTOMER;
        };
    }
}
