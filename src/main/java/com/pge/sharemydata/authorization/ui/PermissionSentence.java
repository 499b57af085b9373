package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Sentence;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A permission in one sentence: who sees what, of which services, until when. */
final class PermissionSentence extends Composite<Div> {

    final Sentence sentence = new Sentence();

    PermissionSentence() {
        getContent().add(sentence);
    }

    /** In the past tense where it is over. */
    static PermissionSentence of(AuthorizationDetails details) {
        var permission = new PermissionSentence();
        Instant over = details.overAt();
        if (over == null) {
            permission.show(
                    details.companyName(),
                    details.data(),
                    details.services(),
                    details.term().lastDay());
        } else {
            permission.sentence.say(
                    "authorization.sentence.over",
                    details.companyName(),
                    Words.data(permission, details.data()),
                    Words.services(permission, details.services()),
                    Dates.date(details.term().startsAt()),
                    Dates.date(over));
        }
        return permission;
    }

    /** Says changes aloud. */
    PermissionSentence live() {
        sentence.spokenAgain();
        return this;
    }

    void show(String company, Set<DataCategory> data, Collection<ServiceRow> services, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            sentence.say(
                    "authorization.sentence.open", company, Words.data(this, data), Words.services(this, services));
        } else {
            sentence.say(
                    "authorization.sentence.until",
                    company,
                    Words.data(this, data),
                    Words.services(this, services),
                    Dates.date(lastDay));
        }
    }
}
