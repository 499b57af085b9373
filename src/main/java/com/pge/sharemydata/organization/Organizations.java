package com.pge.sharemydata.organization;

import com.pge.sharemydata.shared.FourEyes;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with organizations. */
@Service
@Transactional
public class Organizations {

    /** Starts an organization; the signed-in person becomes its administrator. Refused for one who already has one. */
    public OrganizationId start(UserType userType, String name) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the legal name and claims the tax id (null for none); {@code organization.error.ein-taken} if another has it. */
    public void describe(OrganizationId id, String legalName, @org.jspecify.annotations.Nullable String ein) {
        throw new UnsupportedOperationException();
    }

    /** For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public OrganizationDetails details(OrganizationId id) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<OrganizationDetails> all(Pageable page) {
        throw new UnsupportedOperationException();
    }

    /** The company itself asks to be shown to customers, or not to be. */
    public void show(boolean visible) {
        throw new UnsupportedOperationException();
    }

    /** The company pauses itself. */
    public void pause() {
        throw new UnsupportedOperationException();
    }

    public void resume() {
        throw new UnsupportedOperationException();
    }

    /** The company gives up, with service until the agreed end. */
    public void surrender(Instant serviceEnd) {
        throw new UnsupportedOperationException();
    }

    public void suspend(OrganizationId id, FourEyes by, String reason) {
        throw new UnsupportedOperationException();
    }

    public void reinstate(OrganizationId id, FourEyes by, String reason) {
        throw new UnsupportedOperationException();
    }

    public void offboard(OrganizationId id, FourEyes by, String reason, Instant serviceEnd) {
        throw new UnsupportedOperationException();
    }

    public void revoke(OrganizationId id, FourEyes by, String reason) {
        throw new UnsupportedOperationException();
    }
}
