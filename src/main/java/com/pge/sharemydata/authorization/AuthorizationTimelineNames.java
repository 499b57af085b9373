package com.pge.sharemydata.authorization;

import com.pge.sharemydata.audit.TimelineNames;
import com.pge.sharemydata.shared.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail's readers which time-line is that of which authorization. */
@Component
@Transactional(readOnly = true)
class AuthorizationTimelineNames implements TimelineNames {

    private final AuthorizationRepository repository;
    private final Texts texts;

    AuthorizationTimelineNames(AuthorizationRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    @Override
    public Map<UUID, String> named(Set<UUID> timelines) {
        Map<UUID, String> names = new HashMap<>();
        timelines.forEach(timeline ->
                repository.findByTimeline(timeline).ifPresent(found -> names.put(timeline, name(found.id()))));
        return names;
    }

    @Override
    public Map<UUID, String> search(String text) {
        Map<UUID, String> names = new HashMap<>();
        AuthorizationId.read(text.strip())
                .flatMap(repository::findById)
                .ifPresent(found -> names.put(found.timeline(), name(found.id())));
        return names;
    }

    private String name(AuthorizationId id) {
        return texts.text("authorization.timeline", Locale.ENGLISH, id);
    }
}
