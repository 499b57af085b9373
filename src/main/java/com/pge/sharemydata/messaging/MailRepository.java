package com.pge.sharemydata.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, MailId> {

    Mail save(Mail mail);

    Optional<Mail> findById(MailId id);

    boolean existsByOccasionAndRecipient(String occasion, String recipient);

    @Query("""
            select new com.pge.sharemydata.messaging.MailRow(
                m.id, m.recipient, m.letter.subject, m.state, m.attempts, m.lastError, m.queuedAt, m.sentAt)
            from Mail m
            where m.recipient like concat('%', :recipient, '%') and (:state is null or m.state = :state)
            order by m.queuedAt desc, m.id.id""")
    List<MailRow> rows(String recipient, @Nullable MailState state, Pageable page);
}
