package com.pge.sharemydata.registration;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What a person saw travels back: a form or decision made on something older is refused, not merged. */
final class Revisions {

    private Revisions() {}

    static void requireShown(Registration registration, long shownRevision) {
        RegistrationDetails current = registration.details();
        if (current.revision() != shownRevision) {
            throw new ObjectOptimisticLockingFailureException(Registration.class, current.id());
        }
    }
}
