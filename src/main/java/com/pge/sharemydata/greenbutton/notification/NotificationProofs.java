package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.OrganizationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which company wants which proof. */
@Component
class NotificationProofs {

    private final JdbcTemplate jdbc;

    NotificationProofs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    NotificationProof of(OrganizationId organization) {
        return jdbc
                .query(
                        "select signature, client_certificate from greenbutton_notification_proof where organization = ?",
                        (row, _) -> new NotificationProof(
                                row.getBoolean("signature"), row.getBoolean("client_certificate")),
                        organization.id())
                .stream()
                .findFirst()
                .orElse(NotificationProof.NONE);
    }

    void choose(OrganizationId organization, NotificationProof proof) {
        jdbc.update(
                "insert into greenbutton_notification_proof (organization, signature, client_certificate)"
                        + " values (?, ?, ?) on duplicate key update signature = values(signature),"
                        + " client_certificate = values(client_certificate)",
                organization.id(),
                proof.signature(),
                proof.clientCertificate());
    }
}
