package com.pge.sharemydata.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.shared.RuleViolation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    private static final List<String> NONE = List.of();

    @Test
    void takeTheCommonNameFirstAndEachNameOnce() {
        var request = request(List.of("API.example.com"), List.of("b.example.com", "api.example.com"));

        assertThat(NameRules.names(request, true)).containsExactly("api.example.com", "b.example.com");
    }

    @Test
    void passOverACommonNameThatIsNoDnsName() {
        assertThat(NameRules.names(request(List.of("Brightmeter Inc."), List.of("a.example.com")), true))
                .containsExactly("a.example.com");
    }

    @Test
    void demandANameOfACompany() {
        refuses("certificate.error.name-missing", request(List.of("Brightmeter"), NONE));
    }

    @Test
    void demandNoNameOfAPerson() {
        assertThat(NameRules.names(request(List.of("Somebody"), NONE), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "2001:db8::1", "[2001:db8::1]"})
    void refuseAnAddressAsCommonName(String address) {
        refuses("certificate.error.name-address", request(List.of(address), List.of("a.example.com")), address);
    }

    @Test
    void refuseAnAddressAsDnsName() {
        refuses("certificate.error.name-address", request(NONE, List.of("192.0.2.7")), "192.0.2.7");
    }

    @Test
    void refuseAlternativeNamesOfOtherKinds() {
        refuses("certificate.error.name-address", others(List.of("192.0.2.7"), NONE, NONE, NONE), "192.0.2.7");
        refuses("certificate.error.name-email", others(NONE, List.of("a@example.com"), NONE, NONE), "a@example.com");
        refuses("certificate.error.name-uri", others(NONE, NONE, List.of("urn:a"), NONE), "urn:a");
        refuses("certificate.error.name-kind", others(NONE, NONE, NONE, List.of("otherName")), "otherName");
    }

    @Test
    void refuseAWildcard() {
        refuses("certificate.error.name-wildcard", request(NONE, List.of("*.example.com")), "*.example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "-a.example.com", "a_b.example.com", "a..example.com", "example.com.", "a.123"})
    void refuseWhatIsNoFullDnsName(String name) {
        refuses("certificate.error.name-form", request(NONE, List.of(name)), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.co", "xn--bcher-kva.example", "a-b.c-d.example.com", "1.example.com"})
    void acceptFullDnsNames(String name) {
        assertThat(NameRules.names(request(NONE, List.of(name)), true)).containsExactly(name);
    }

    @Test
    void acceptTwentyNames() {
        assertThat(NameRules.names(request(NONE, names(20)), true)).hasSize(20);
    }

    @Test
    void refuseTwentyOneNames() {
        refuses("certificate.error.name-count", request(NONE, names(21)), 21, 20);
    }

    @Test
    void showLittleOfALongName() {
        String tooLong = "a".repeat(300) + ".example.com";

        refuses("certificate.error.name-form", request(NONE, List.of(tooLong)), "a".repeat(100) + "…");
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "a%d.example.com".formatted(number))
                .toList();
    }

    private static SigningRequest request(List<String> commonNames, List<String> dnsNames) {
        return new SigningRequest(
                SigningRequests.ec("secp256r1").getPublic(),
                "EC P-256",
                "",
                "",
                commonNames,
                dnsNames,
                NONE,
                NONE,
                NONE,
                NONE);
    }

    private static SigningRequest others(
            List<String> addresses, List<String> emails, List<String> uris, List<String> others) {
        return new SigningRequest(
                SigningRequests.ec("secp256r1").getPublic(),
                "EC P-256",
                "",
                "",
                NONE,
                List.of("a.example.com"),
                addresses,
                emails,
                uris,
                others);
    }

    private static void refuses(String messageKey, SigningRequest request, Object... arguments) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> NameRules.names(request, true))
                .withMessage(messageKey)
                .satisfies(rule -> assertThat(rule.arguments()).containsExactly(arguments));
    }
}
