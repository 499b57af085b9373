package com.pge.sharemydata.testing;

/** Why a local portal does not even begin to start; the message says what to do. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }
}
