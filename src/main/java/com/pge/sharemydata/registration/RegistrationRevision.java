package com.pge.sharemydata.registration;

/** A version of a registration as it stood at one moment: each change of it makes another. */
record RegistrationRevision(RegistrationId id, long revision) {}
