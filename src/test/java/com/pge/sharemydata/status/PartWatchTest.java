package com.pge.sharemydata.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of the parts is what they are: here all run but the identity provider. */
@DatabaseTest
class PartWatchTest {

    @Autowired
    private PartWatch watch;

    @Test
    void tellsWhatWorksAndWhatDoesNot() {
        watch.look();

        assertThat(watch.states())
                .extracting(PartState::part)
                .containsExactly(ServicePart.API, ServicePart.SIGN_IN, ServicePart.MAIL, ServicePart.DATABASE);
        assertThat(watch.states())
                .filteredOn(PartState::works)
                .extracting(PartState::part)
                .contains(ServicePart.MAIL, ServicePart.DATABASE)
                .doesNotContain(ServicePart.SIGN_IN);
    }

    @Test
    void remembersSinceWhen() {
        watch.look();
        var before = watch.states();

        watch.look();

        assertThat(watch.states())
                .extracting(PartState::since)
                .isEqualTo(before.stream().map(PartState::since).toList());
        assertThat(watch.states().getLast().seenAt()).isAfter(before.getLast().seenAt());
    }
}
