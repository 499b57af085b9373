package com.pge.sharemydata.authorization;

/**
 * An authorization by which data may go out.
 *
 * @param revision changes with every write
 */
public record OpenAuthorization(AuthorizationId id, long revision) {}
