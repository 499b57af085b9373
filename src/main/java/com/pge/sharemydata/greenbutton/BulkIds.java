package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.organization.OrganizationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The id under which a company reads all its customers' data at once: fifteen random digits, drawn once. */
@Component
public class BulkIds {

    private final JdbcTemplate jdbc;
    private final Map<OrganizationId, String> known = new ConcurrentHashMap<>();

    BulkIds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public String of(OrganizationId company) {
        String id = known.get(company);
        if (id == null) {
            id = find(company).orElseGet(() -> draw(company));
            known.put(company, id);
        }
        return id;
    }

    /** Another node may draw at the same moment: what is stored holds. */
    private String draw(OrganizationId company) {
        jdbc.update(
                "insert ignore into greenbutton_bulk (id, organization) values (?, ?)",
                AuthorizationId.next().id(),
                company.id());
        return find(company).orElseThrow();
    }

    private Optional<String> find(OrganizationId company) {
        return jdbc
                .queryForList("select id from greenbutton_bulk where organization = ?", String.class, company.id())
                .stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
