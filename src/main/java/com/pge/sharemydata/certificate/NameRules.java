package com.pge.sharemydata.certificate;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names of a signing request go into a certificate; each rule is one method and one message. */
final class NameRules {

    static final int MOST = 20;

    // RFC 1123, 2.1 and RFC 5890, 2.3.1: letters, digits and inner hyphens; at least two labels, the last not a number
    private static final Pattern DNS_NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?!\\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[?[0-9a-f]*:[0-9a-f:.]+]?");
    private static final int SHOWN = 100;

    private NameRules() {}

    /**
     * The names to certify, each once, in lower case.
     *
     * @param needed whether there has to be one: software of companies has a name, a self-access person need not have
     */
    static List<String> names(SigningRequest request, boolean needed) {
        onlyDnsNames(request);
        var names = new LinkedHashSet<String>();
        request.commonNames().stream()
                .map(NameRules::normal)
                .filter(name -> DNS_NAME.matcher(name).matches())
                .forEach(names::add);
        for (String name : request.dnsNames()) {
            wellFormed(name);
            names.add(normal(name));
        }
        if (names.size() > MOST) {
            throw new RuleViolation("certificate.error.name-count", names.size(), MOST);
        }
        if (names.isEmpty() && needed) {
            throw new RuleViolation("certificate.error.name-missing");
        }
        return List.copyOf(names);
    }

    private static void onlyDnsNames(SigningRequest request) {
        request.commonNames().stream()
                .filter(name -> ADDRESS.matcher(normal(name)).matches())
                .findFirst()
                .ifPresent(name -> refuse("certificate.error.name-address", name));
        refuseAny("certificate.error.name-address", request.addresses());
        refuseAny("certificate.error.name-email", request.emails());
        refuseAny("certificate.error.name-uri", request.uris());
        refuseAny("certificate.error.name-kind", request.others());
    }

    private static void wellFormed(String name) {
        String normal = normal(name);
        if (ADDRESS.matcher(normal).matches()) {
            refuse("certificate.error.name-address", name);
        }
        if (normal.contains("*")) {
            refuse("certificate.error.name-wildcard", name);
        }
        if (!DNS_NAME.matcher(normal).matches()) {
            refuse("certificate.error.name-form", name);
        }
    }

    private static void refuseAny(String messageKey, List<String> found) {
        found.stream().findFirst().ifPresent(name -> refuse(messageKey, name));
    }

    private static void refuse(String messageKey, String found) {
        throw new RuleViolation(messageKey, found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…");
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
