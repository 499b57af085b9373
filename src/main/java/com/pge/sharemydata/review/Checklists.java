package com.pge.sharemydata.review;

import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.WaitingOn;
import com.pge.sharemydata.review.ReviewAnswers.Given;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a case: machines find, people answer, each for himself. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
public class Checklists {

    private final ReviewAnswers answers;
    private final Findings findings;
    private final ReviewDesk desk;
    private final CurrentActor actor;
    private final Clock clock;

    Checklists(ReviewAnswers answers, Findings findings, ReviewDesk desk, CurrentActor actor, Clock clock) {
        this.answers = answers;
        this.findings = findings;
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ChecklistRow> of(CaseDetails details) {
        List<Given> given = answers.of(details.registration().id());
        return Question.of(details.registration().userType()).stream()
                .map(question -> row(question, details, given))
                .toList();
    }

    /** The reader's answer; an earlier one of his is replaced. */
    public void answer(RegistrationId id, Question question, Answer answer) {
        if (WaitingOn.of(desk.open(id).registration().status()) != WaitingOn.US) {
            throw new RuleViolation("review.error.decided");
        }
        answers.keep(id, question, answer, actor.get(), clock.instant());
    }

    private ChecklistRow row(Question question, CaseDetails details, List<Given> given) {
        Actor reader = actor.get();
        Answer mine = null;
        Map<String, Answer> others = new LinkedHashMap<>();
        for (Given one : given) {
            if (one.question() == question && one.by().isSamePersonAs(reader)) {
                mine = one.answer();
            } else if (one.question() == question) {
                others.put(one.by().name(), one.answer());
            }
        }
        return new ChecklistRow(question, findings.of(question, details), mine, others);
    }
}
