package com.pge.sharemydata.authorization;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The codes of the last days. */
interface AuthorizationCodeRepository extends JpaRepository<AuthorizationCode, String> {

    /** Locked until the transaction ends: a code is taken once, also by two at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from AuthorizationCode c where c.hash = :hash")
    Optional<AuthorizationCode> lock(String hash);

    @Modifying
    @Query("delete from AuthorizationCode c where c.issuedAt < :before")
    void forget(Instant before);
}
