package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.eligibility.EvidenceTexts.PageText;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criterion 1, a valid federal tax id: its form, and whether the letter of the IRS says the same. */
@Component
@Order(1)
class TaxIdCheck implements CriterionCheck {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    /** As the IRS writes it; spaces creep in where text is read from a page. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9-])([0-9]{2}) ?[-\u2010-\u2015] ?([0-9]{7})(?![0-9-])");

    private final EvidenceTexts texts;

    TaxIdCheck(EvidenceTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<CriterionFinding> find(RegistrationDetails registration) {
        if (!registration.userType().isThirdParty()) {
            return Stream.of(finding(CheckResult.PASS, "ein-not-asked"));
        }
        Company company = registration.answers().company();
        String ein = company.ein();
        if (ein == null || !NINE_DIGITS.matcher(ein).matches()) {
            return Stream.of(finding(CheckResult.FAIL, "ein-form", ein == null ? "" : ein));
        }
        List<PageText> pages = texts.of(registration, EvidenceKind.EIN_LETTER);
        return Stream.of(Stream.of(form(ein)), letter(ein, pages), name(company.legalName(), pages))
                .flatMap(findings -> findings);
    }

    private static CriterionFinding form(String ein) {
        return EinPrefixes.isIssued(ein)
                ? finding(CheckResult.PASS, "ein", written(ein))
                : finding(CheckResult.ATTENTION, "ein-prefix", written(ein), ein.substring(0, 2));
    }

    private static Stream<CriterionFinding> letter(String ein, List<PageText> pages) {
        if (pages.isEmpty()) {
            return Stream.of(finding(CheckResult.FAIL, "letter-missing"));
        }
        if (pages.stream().allMatch(page -> page.text().isBlank())) {
            return Stream.of(finding(CheckResult.NOT_CHECKED, "letter-picture")
                    .at(pages.getFirst().place()));
        }
        Optional<PageText> same =
                pages.stream().filter(page -> contains(page.text(), ein)).findFirst();
        if (same.isPresent()) {
            EvidencePlace place = same.get().place();
            return Stream.of(finding(CheckResult.PASS, "letter-ein", written(ein), place.page(), place.fileName())
                    .at(place));
        }
        return Stream.of(other(ein, pages));
    }

    private static CriterionFinding other(String ein, List<PageText> pages) {
        for (PageText page : pages) {
            Matcher matcher = WRITTEN.matcher(page.text());
            if (matcher.find()) {
                EvidencePlace place = page.place();
                String found = matcher.group(1) + "-" + matcher.group(2);
                return finding(CheckResult.FAIL, "letter-other", found, place.page(), place.fileName(), written(ein))
                        .at(place);
            }
        }
        return finding(CheckResult.ATTENTION, "letter-none", written(ein))
                .at(pages.getFirst().place());
    }

    private static Stream<CriterionFinding> name(@Nullable String legalName, List<PageText> pages) {
        if (legalName == null || pages.stream().allMatch(page -> page.text().isBlank())) {
            return Stream.empty();
        }
        String wanted = String.join(" ", CompanyName.of(legalName).words());
        return Stream.of(pages.stream()
                .filter(page -> words(page.text()).contains(" " + wanted + " "))
                .findFirst()
                .map(page -> finding(
                                CheckResult.PASS,
                                "letter-name",
                                legalName,
                                page.place().page())
                        .at(page.place()))
                .orElseGet(() -> finding(CheckResult.ATTENTION, "letter-no-name", legalName)
                        .at(pages.getFirst().place())));
    }

    static boolean contains(String text, String ein) {
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            if (ein.equals(matcher.group(1) + matcher.group(2))) {
                return true;
            }
        }
        return Pattern.compile("(?<![0-9])" + ein + "(?![0-9])").matcher(text).find();
    }

    private static String words(String text) {
        return " " + String.join(" ", CompanyName.of(text).words()) + " ";
    }

    private static String written(String ein) {
        return ein.substring(0, 2) + "-" + ein.substring(2);
    }

    private static CriterionFinding finding(CheckResult result, String finding, Object... arguments) {
        return CriterionFinding.of(Criterion.TAX_ID, result, finding, arguments);
    }
}
