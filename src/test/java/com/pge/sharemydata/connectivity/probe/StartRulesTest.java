package com.pge.sharemydata.connectivity.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartRulesTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Actor PERSON = new Actor("priya", "Priya Raman");
    private static final List<ProbedAddress> ADDRESSES =
            List.of(new ProbedAddress(AddressUse.PORTAL, "https://brightmeter.example/share"));

    private final StartRules rules = new StartRules(ProbeFixtures.settings(Duration.ofSeconds(15), "localhost"));

    @Test
    void letACompanyStartItsFirstCheck() {
        assertThat(rules.obstacle(List.of(), ADDRESSES, NOON)).isEmpty();
    }

    @Test
    void askForAnAddress() {
        assertThat(rules.obstacle(List.of(), List.of(), NOON)).contains(StartObstacle.NO_ADDRESS);
    }

    @Test
    void letOneCheckRunAtATimeAndForgetOneThatWasCutOff() {
        AddressCheck check = check(PERSON, NOON);
        assertThat(rules.obstacle(List.of(check), ADDRESSES, NOON)).contains(StartObstacle.RUNNING);

        check.begin(1, NOON.plusSeconds(60));

        assertThat(rules.obstacle(List.of(check), ADDRESSES, NOON.plusSeconds(60)))
                .contains(StartObstacle.RUNNING);
        assertThat(rules.obstacle(List.of(check), ADDRESSES, NOON.plusSeconds(61)))
                .isEmpty();
        assertThat(check.row(NOON.plusSeconds(61)).state()).isEqualTo(AddressCheckState.CUT_OFF);
    }

    @Test
    void letSoManyStartWithinAnHour() {
        List<AddressCheck> six = IntStream.range(0, 6)
                .mapToObj(index -> done(PERSON, NOON.minus(Duration.ofMinutes(50 - index))))
                .toList();

        assertThat(rules.obstacle(six.subList(1, 6), ADDRESSES, NOON)).isEmpty();
        assertThat(rules.obstacle(six, ADDRESSES, NOON)).contains(StartObstacle.tooMany(6, 11));
        assertThat(rules.obstacle(six, ADDRESSES, NOON.plus(Duration.ofMinutes(10))))
                .isEmpty();
    }

    @Test
    void countWhatPeopleStartAlone() {
        List<AddressCheck> planned =
                IntStream.range(0, 6).mapToObj(_ -> done(Actor.SYSTEM, NOON)).toList();

        assertThat(rules.obstacle(planned, ADDRESSES, NOON)).isEmpty();
    }

    private static AddressCheck done(Actor by, Instant at) {
        AddressCheck check = check(by, at);
        check.begin(1, at.plusSeconds(60));
        check.finish(at);
        return check;
    }

    private static AddressCheck check(Actor by, Instant at) {
        return new AddressCheck(OrganizationId.next(), 1, by, at);
    }
}
