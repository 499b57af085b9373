package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.IssuedTokens;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long customers' tokens live: until they are renewed, given back, or end with what they stand for. */
@DatabaseTest
class RenewedTokensModuleTest extends CustomerTokenCases {

    @Autowired
    private TokenUpkeep upkeep;

    @Test
    void areRenewedAndTheOldOnesDieAtOnce() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(live.byTokenId(first.accessTokenId())).isPresent();

        IssuedTokens second = refresh(first).tokens();

        assertThat(live.byTokenId(first.accessTokenId())).isEmpty();
        assertThat(live.byTokenId(second.accessTokenId())).isPresent();
        assertThat(refresh(second).tokens().refreshToken()).isNotEqualTo(second.refreshToken());
    }

    @Test
    void areTheSameForTheSameRefreshTokenWithinHalfAMinute() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        IssuedTokens second = refresh(first).tokens();

        assertThat(refresh(first).tokens()).isEqualTo(second);
        verify(flow, times(1)).refresh(client, first.refreshToken());

        database.update(
                "update authorization_token set repeatable_until = repeatable_until - interval 30 second"
                        + " where authorization = ?",
                authorization.id());
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> refresh(first));
        upkeep.forget();
        assertThat(database.queryForObject(
                        "select count(*) from authorization_token where authorization = ? and last_answer is null",
                        Long.class,
                        authorization.id()))
                .isEqualTo(1);
        assertThat(refresh(second).tokens()).isNotEqualTo(second);
    }

    @Test
    void areRenewedOnceByFourAtTheSameMoment() throws Exception {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();

        List<Future<CustomerTokens>> answers = new ArrayList<>();
        try (var four = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(four.submit(() -> refresh(first)));
            }
        }

        IssuedTokens expected = answers.getFirst().get().tokens();
        for (Future<CustomerTokens> answer : answers) {
            assertThat(answer.get().tokens()).isEqualTo(expected);
        }
        verify(flow, times(1)).refresh(any(), any());
    }

    @Test
    void areRefreshedByTheirOwnClientAtTheirOwnEndpointOnly() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();

        assertRefused(
                GrantProblem.REFRESH_TOKEN_DEAD,
                () -> tokens.refresh(new ClientId("f".repeat(32)), first.refreshToken(), false));
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> tokens.refresh(client, first.refreshToken(), true));
        verify(flow, never()).refresh(any(), any());
    }

    @Test
    void waitWhileTheCompanyIsSuspendedAndWorkAgainAfterwards() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(isOpen(first)).isTrue();

        inTransaction(() -> publish(book.lock(authorization).freeze(Actor.SYSTEM, clock.instant())));
        assertThat(isOpen(first)).isFalse();
        assertRefused(GrantProblem.AUTHORIZATION_WAITS, () -> refresh(first));

        inTransaction(() -> publish(book.lock(authorization).thaw(Actor.SYSTEM, clock.instant())));
        assertThat(isOpen(first)).isTrue();
        assertThat(refresh(first).tokens()).isNotNull();
    }

    @Test
    void endWithTheirAuthorizationHereAndAtTheIdentityProvider() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(isOpen(first)).isTrue();

        end(EndReason.CANCELLED_BY_CUSTOMER);

        assertThat(isOpen(first)).isFalse();
        assertRefused(GrantProblem.REFRESH_TOKEN_DEAD, () -> refresh(first));
        verify(flow, timeout(10_000)).end(maria, client);
    }

    @Test
    void endWhenANewAuthorizationTakesTheirPlaceWhichKeepsTheSession() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        authorization = customer.agrees(company.organization(), Set.of(DataCategory.USAGE), null);
        String second = "code-" + UUID.randomUUID();
        issue(second, null);

        IssuedTokens newer = tokens.exchange(asked(second, null), SOFTWARE).tokens();

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(newer)).isTrue();
        await().until(() -> database.queryForList(
                        "select count(*) from EVENT_PUBLICATION where event_type like '%TokensEnded'"
                                + " and serialized_event like ? and completion_date is null",
                        Long.class, "%" + maria + "%")
                .equals(List.of(0L)));
        verify(flow, never()).end(any(), any());
    }

    @Test
    void areGivenBackWithTheirRefreshToken() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        tokens.giveBack(new ClientId("f".repeat(32)), first.refreshToken(), SOFTWARE);
        assertThat(isOpen(first)).isTrue();

        tokens.giveBack(client, first.refreshToken(), SOFTWARE);

        assertThat(isOpen(first)).isFalse();
        assertThat(table.byId(authorization).orElseThrow().status()).isEqualTo(AuthorizationStatus.REVOKED);
    }

    @Test
    void loseTheirAccessTokenAlone() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();

        tokens.dropAccessToken(client, first.accessTokenId());

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(refresh(first).tokens())).isTrue();
    }

    @Test
    void areForgottenWithinASecondWhereAnotherNodeEndedThem() {
        IssuedTokens first = tokens.exchange(asked(), SOFTWARE).tokens();
        assertThat(isOpen(first)).isTrue();

        inTransaction(() -> {
            database.update("update authorization set status = 'REVOKED' where id = ?", authorization.id());
            table.tell(authorization);
        });

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !isOpen(first));
    }

    private boolean isOpen(IssuedTokens shown) {
        return live.byTokenId(shown.accessTokenId())
                .filter(one -> one.isOpen(clock.instant()))
                .isPresent();
    }

    private void publish(Object event) {
        portal.publishEvent(event);
    }
}
