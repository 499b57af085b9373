package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Optional;

/** A module above that knows of something a live company has to do by a day. */
public interface DutySource {

    /** The most urgent; empty where there is none. */
    Optional<Duty> of(OrganizationId organization);
}
