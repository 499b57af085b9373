package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizeParametersTest {

    @ParameterizedTest
    @NullAndEmptySource
    void areNoneInAnAddressWithoutThem(String query) {
        var none = AuthorizeParameters.in(query);

        assertThat(none.values()).isEmpty();
        assertThat(none.readable()).isTrue();
    }

    @Test
    void areDecodedAsAForm() {
        var sent = AuthorizeParameters.in("state=a+b%2Bc%20%C3%A9%26%3D&scope=FB=4;BR=50916");

        assertThat(sent.get("state")).isEqualTo("a b+c é&=");
        assertThat(sent.get("scope")).isEqualTo("FB=4;BR=50916");
    }

    @Test
    void countAsLeftOutWithoutAValue() {
        var sent = AuthorizeParameters.in("state=&scope&client_id=x&client_id=");

        assertThat(sent.values()).containsOnlyKeys("client_id");
        assertThat(sent.repeated()).isEmpty();
    }

    @Test
    void areToldWhereTheyStandTwiceEvenWithTheSameValue() {
        assertThat(AuthorizeParameters.in("client_id=a&state=s&client_id=a").repeated())
                .containsExactly("client_id");
        assertThat(AuthorizeParameters.in("client_id=a&client%5Fid=b").repeated())
                .containsExactly("client_id");
    }

    @Test
    void areIgnoredWhereNobodyKnowsThem() {
        var sent = AuthorizeParameters.in("utm=1&utm=2&Client_ID=x&client_id[]=y&state=s");

        assertThat(sent.values()).containsOnlyKeys("state");
        assertThat(sent.repeated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=%",
                "state=%4",
                "state=%zz",
                "state=%FF",
                "state=%C3",
                "st%ate=x",
                "state=é",
                "state=%ED%A0%80"
            })
    void cannotBeReadWhereTheyAreNoText(String query) {
        assertThat(AuthorizeParameters.in(query).readable()).isFalse();
    }

    @Test
    void cannotBeReadWhereThereAreTooMany() {
        assertThat(AuthorizeParameters.in("a=1&".repeat(50) + "a=1").readable()).isFalse();
        assertThat(AuthorizeParameters.in("a=1&".repeat(49) + "a=1").readable()).isTrue();
        assertThat(AuthorizeParameters.in("state=" + "x".repeat(8_000)).readable())
                .isFalse();
    }

    @Test
    void doNotTellTheirValuesToALog() {
        assertThat(AuthorizeParameters.in("state=secret")).hasToString("AuthorizeParameters[state]");
    }
}
