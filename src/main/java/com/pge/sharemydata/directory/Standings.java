package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The standing of every company; each token, drop-down and data request asks here. */
@Service
public class Standings {

    public Optional<Standing> of(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }
}
