package com.pge.sharemydata.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time-lines of organizations, newest first. The caller has checked that the reader may see this one. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    public List<TimelineRow> of(UUID timeline, Pageable page) {
        throw new UnsupportedOperationException();
    }
}
