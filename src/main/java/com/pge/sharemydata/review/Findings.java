package com.pge.sharemydata.review;

import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.eligibility.ScreeningDetails;
import com.pge.sharemydata.eligibility.ScreeningHit;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.Transparency;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal itself finds for each question. It never answers one. */
@Component
class Findings {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("(?<=\\d)[-\\s](?=\\d)");

    private final Documents documents;

    Findings(Documents documents) {
        this.documents = documents;
    }

    MachineFinding of(Question question, CaseDetails details) {
        Company company = details.registration().answers().company();
        return switch (question) {
            case NAME_MATCHES -> inDocuments(details, details.registration().name(), false);
            case EIN_MATCHES -> inDocuments(details, Objects.requireNonNullElse(company.ein(), ""), true);
            case CONTACTS_VALID ->
                contacts(details.registration().answers().contacts().business());
            case NOT_PROHIBITED -> screening(details.screening());
            case ATTESTATION_SIGNED -> attestation(details);
            case DATA_USE_CLEAR -> dataUse(details.registration().answers().transparency());
            case TESTS_PASSED -> tests(details.readiness());
        };
    }

    private MachineFinding inDocuments(CaseDetails details, String wanted, boolean digits) {
        if (wanted.isBlank()) {
            return MachineFinding.alarm("review.found.not-given").at("answers", 1);
        }
        for (CaseDetails.File file : details.files()) {
            List<String> pages = documents.texts(
                    details.organization().id().id(), file.document().id());
            for (int page = 1; page <= pages.size(); page++) {
                if (has(pages.get(page - 1), wanted, digits)) {
                    return MachineFinding.of(
                                    "review.found.text", wanted, file.document().fileName(), page)
                            .at(file.document().id().toString(), page);
                }
            }
        }
        return MachineFinding.alarm("review.found.no-text", wanted);
    }

    private static boolean has(String text, String wanted, boolean digits) {
        return digits
                ? NO_DIGIT.matcher(text).replaceAll("").contains(wanted)
                : plain(text).contains(plain(wanted));
    }

    private static String plain(String text) {
        return NO_LETTER.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
    }

    private static MachineFinding contacts(Contact contact) {
        return MachineFinding.of("review.found.contact", given(contact.name()), given(contact.email()))
                .at("answers", 1);
    }

    private static MachineFinding screening(@Nullable ScreeningDetails screening) {
        if (screening == null) {
            return MachineFinding.alarm("review.found.no-list");
        }
        Optional<ScreeningHit> hit = screening.hits().stream().findFirst();
        return hit.map(found -> MachineFinding.alarm("review.found.hit", found.company(), found.found(), found.score()))
                .orElseGet(() -> MachineFinding.of("review.found.no-hit", screening.asOf()));
    }

    private static MachineFinding attestation(CaseDetails details) {
        return details.files().stream()
                .filter(file -> file.kind() == EvidenceKind.CPUC_ATTESTATION)
                .findFirst()
                .map(file -> MachineFinding.of(
                                "review.found.document",
                                file.document().fileName(),
                                file.document().pages())
                        .at(file.document().id().toString(), file.document().pages()))
                .orElseGet(() -> MachineFinding.alarm("review.found.no-document"));
    }

    private static MachineFinding dataUse(Transparency transparency) {
        return MachineFinding.of("review.found.policy", given(transparency.privacyPolicy()))
                .at("answers", 1);
    }

    private static MachineFinding tests(List<SuiteReadiness> readiness) {
        boolean passed = readiness.stream().allMatch(suite -> suite.readiness() == Readiness.PASSED);
        return readiness.stream()
                .filter(suite -> passed)
                .map(suite -> Objects.requireNonNull(suite.since()))
                .max(Instant::compareTo)
                .map(last -> MachineFinding.of("review.found.tests", last))
                .orElseGet(() -> MachineFinding.of("review.found.no-tests"))
                .at("connection", 1);
    }

    private static String given(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
