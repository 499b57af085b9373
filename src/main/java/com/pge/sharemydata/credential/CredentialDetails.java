package com.pge.sharemydata.credential;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company sees of its own API client.
 *
 * @param secrets newest first
 * @param registrationTokenMadeAt null where the company has none yet
 * @param changeable whether the signed-in person may make and end secrets now
 */
public record CredentialDetails(
        ApiClientDetails client,
        List<SecretRow> secrets,
        @Nullable Instant registrationTokenMadeAt,
        boolean changeable) {}
