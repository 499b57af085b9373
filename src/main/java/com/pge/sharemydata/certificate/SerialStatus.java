package com.pge.sharemydata.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What OCSP tells of a serial number.
 *
 * @param issued whether a certificate of ours bears it
 * @param revocation when and why that was revoked; null where it was not
 */
public record SerialStatus(boolean issued, @Nullable RevokedSerial revocation) {

    static final SerialStatus UNKNOWN = new SerialStatus(false, null);
}
