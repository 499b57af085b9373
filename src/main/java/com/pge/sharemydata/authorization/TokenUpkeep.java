package com.pge.sharemydata.authorization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what is of no use any longer: answers that nobody may ask for again, old codes, old news. */
@Component
class TokenUpkeep {

    /** Long after a code is over, so that one shown again is known as used. */
    private static final Duration CODES_KEPT = Duration.ofDays(2);

    private final AuthorizationTokenRepository tokens;
    private final AuthorizationCodeRepository codes;
    private final LiveAuthorizationTable news;
    private final Clock clock;

    TokenUpkeep(
            AuthorizationTokenRepository tokens,
            AuthorizationCodeRepository codes,
            LiveAuthorizationTable news,
            Clock clock) {
        this.tokens = tokens;
        this.codes = codes;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        Instant now = clock.instant();
        tokens.forgetAnswers(now);
        codes.forget(now.minus(CODES_KEPT));
        news.forgetNews();
    }
}
