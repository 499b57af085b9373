package com.pge.sharemydata.authorization;

import org.jspecify.annotations.Nullable;

/**
 * A refresh token that works.
 *
 * @param authorization null for one of the connection test
 * @param open whether that authorization holds now
 */
public record RefreshTokenState(@Nullable AuthorizationId authorization, boolean open) {}
