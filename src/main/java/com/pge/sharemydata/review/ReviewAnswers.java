package com.pge.sharemydata.review;

import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers; each person has one to a question, the last one. */
@Repository
class ReviewAnswers {

    private final JdbcClient jdbc;

    ReviewAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Given> of(RegistrationId registration) {
        return jdbc.sql("SELECT question, reviewer_subject, reviewer_name, answer FROM review_answer"
                        + " WHERE registration = ? ORDER BY answered_at")
                .param(registration.toString())
                .query((row, number) -> new Given(
                        Question.valueOf(row.getString("question")),
                        new Actor(row.getString("reviewer_subject"), row.getString("reviewer_name")),
                        Answer.valueOf(row.getString("answer"))))
                .list();
    }

    void keep(RegistrationId registration, Question question, Answer answer, Actor by, Instant at) {
        jdbc.sql("""
                        INSERT INTO review_answer
                            (registration, question, reviewer_subject, reviewer_name, answer, answered_at)
                        VALUES (:registration, :question, :subject, :name, :answer, :at)
                        ON DUPLICATE KEY UPDATE answer = :answer, answered_at = :at, reviewer_name = :name""")
                .param("registration", registration.toString())
                .param("question", question.name())
                .param("subject", by.subject())
                .param("name", by.name())
                .param("answer", answer.name())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** One person's answer. */
    record Given(Question question, Actor by, Answer answer) {}
}
