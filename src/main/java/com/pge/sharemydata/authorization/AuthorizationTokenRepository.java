package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The tokens that companies' software holds, found by hash first and locked by id then: so nobody waits in a ring. */
interface AuthorizationTokenRepository extends JpaRepository<AuthorizationToken, UUID> {

    @Query("select t.id from AuthorizationToken t where t.refreshHash = :hash")
    Optional<UUID> byRefreshToken(String hash);

    @Query("select t.id from AuthorizationToken t where t.previousHash = :hash")
    Optional<UUID> byRefreshTokenBefore(String hash);

    @Query("select t.id from AuthorizationToken t where t.accessTokenId = :tokenId")
    Optional<UUID> byAccessToken(String tokenId);

    @Query("select t.id from AuthorizationToken t where t.codeHash = :hash")
    Optional<UUID> byCode(String hash);

    @Query("select t.id from AuthorizationToken t where t.authorization = :authorization and t.endedAt is null")
    Optional<UUID> working(AuthorizationId authorization);

    /** Refreshes of one token come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from AuthorizationToken t where t.id = :id")
    Optional<AuthorizationToken> lock(UUID id);

    @Query("select count(t) > 0 from AuthorizationToken t"
            + " where t.client = :client and t.subject = :subject and t.endedAt is null")
    boolean hasWorking(ClientId client, String subject);

    @Modifying
    @Query("update AuthorizationToken t set t.lastAnswer = null, t.repeatableUntil = null"
            + " where t.repeatableUntil < :now")
    void forgetAnswers(Instant now);
}
