package com.pge.sharemydata.registration;

/** One part of the answers, filled in on one page and saved on its own. */
public sealed interface Section permits Company, Contacts, Transparency, Technical, DataWanted {

    RegistrationStep step();
}
