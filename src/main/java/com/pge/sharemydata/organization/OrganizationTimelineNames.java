package com.pge.sharemydata.organization;

import com.pge.sharemydata.audit.TimelineNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail's readers whose time-line is whose. */
@Component
@Transactional(readOnly = true)
class OrganizationTimelineNames implements TimelineNames {

    private static final PageRequest A_FEW = PageRequest.of(0, 50);

    private final OrganizationRepository repository;

    OrganizationTimelineNames(OrganizationRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UUID, String> named(Set<UUID> timelines) {
        Map<UUID, String> names = new HashMap<>();
        for (UUID timeline : timelines) {
            repository
                    .findById(new OrganizationId(timeline))
                    .ifPresent(found -> names.put(timeline, found.details().name()));
        }
        return names;
    }

    @Override
    public Map<UUID, String> search(String text) {
        Map<UUID, String> names = new LinkedHashMap<>();
        repository
                .search(text.strip(), A_FEW)
                .forEach(found -> names.put(found.id().id(), found.details().name()));
        return names;
    }
}
