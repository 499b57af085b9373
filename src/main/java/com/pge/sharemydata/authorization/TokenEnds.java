package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.CodeFlow;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** With an authorization its tokens end: here in the same transaction, at the identity provider as soon as it answers. */
@Component
class TokenEnds {

    private final TokenBook book;
    private final AuthorizationTokenRepository tokens;
    private final CodeFlow flow;

    TokenEnds(TokenBook book, AuthorizationTokenRepository tokens, CodeFlow flow) {
        this.book = book;
        this.tokens = tokens;
        this.flow = flow;
    }

    @EventListener
    void on(AuthorizationEnded event) {
        book.endOf(event.about().authorization());
    }

    /** The identity provider knows one session of a person with a client: a newer authorization goes on using it. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(TokensEnded event) {
        if (!tokens.hasWorking(event.client(), event.subject())) {
            flow.end(event.subject(), event.client());
        }
    }
}
