package com.pge.sharemydata.review;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** What tests of the desk share: a case that waits on it. */
abstract class ReviewDeskCases {

    static final PageRequest FIRST = PageRequest.of(0, 20);
    static final List<Reason> FINE = List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null));
    static final List<Reason> UNREACHED = List.of(new Reason(ReasonCode.CONTACT_NOT_REACHED, "Call us."));

    @Autowired
    ReviewDesk desk;

    @Autowired
    SubmittedRegistrations submitted;

    @Autowired
    Registrations registrations;

    @Autowired
    ApplicationContext portal;

    final String name = "Desk " + UUID.randomUUID();
    final String applicant = "applicant-" + UUID.randomUUID();
    RegistrationId id = RegistrationId.next();

    @BeforeEach
    void submit() {
        id = new ReviewFixtures(portal).submitted(applicant, name);
    }

    static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    void take(String person) {
        does(person, Roles.REVIEWER, () -> submitted.take(id));
    }

    void decide(String person, Verdict verdict, List<Reason> reasons) {
        var _ = as(person, Roles.REVIEWER, () -> decide(verdict, reasons, revision()));
    }

    RegistrationId decide(Verdict verdict, List<Reason> reasons, long shown) {
        desk.decide(id, shown, verdict, reasons, "For colleagues");
        return id;
    }

    CaseDetails open(String person) {
        return as(person, Roles.REVIEWER, () -> desk.open(id));
    }

    Turn turn(String person) {
        return open(person).turn();
    }

    List<QueueRow> found(String person, QueueFilter filter) {
        return as(person, Roles.REVIEWER, () -> desk.queue(filter, name, FIRST));
    }

    long revision() {
        return registrations.find(id).orElseThrow().revision();
    }

    RegistrationStatus status(RegistrationId of) {
        return registrations.find(of).orElseThrow().status();
    }
}
