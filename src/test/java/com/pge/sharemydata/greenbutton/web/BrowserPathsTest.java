package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AuthorizeLinks;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The authorize addresses lie between those of the machine API, and are for browsers on the portal's port alone. */
class BrowserPathsTest extends MachineTest {

    static Set<String> paths() {
        return AuthorizeLinks.forBrowsers();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areNotOnTheMachinePort(String path) {
        var answer = send(request(path).GET(), Company.LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
}
