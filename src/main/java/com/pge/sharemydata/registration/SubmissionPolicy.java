package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a registration must say before it can be submitted: named rules, each naming the answers it misses. */
final class SubmissionPolicy {

    /** One rule; what it finds wrong, or nothing. */
    @FunctionalInterface
    private interface Rule extends Function<RegistrationDetails, Stream<OpenPoint>> {}

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ().-]{8,24}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}(?:-[0-9]{4})?");

    private static final List<Rule> RULES = List.of(
            SubmissionPolicy::companyIsNamed,
            SubmissionPolicy::einHasNineDigits,
            SubmissionPolicy::addressIsComplete,
            SubmissionPolicy::thirdPartyHasAWebsite,
            SubmissionPolicy::standardSaysHowItStands,
            SubmissionPolicy::businessContactIsReachable,
            SubmissionPolicy::technicalContactIsReachable,
            SubmissionPolicy::customersAreTold,
            SubmissionPolicy::dataIsChosen,
            SubmissionPolicy::addressesAreGiven,
            SubmissionPolicy::documentsAreIn,
            SubmissionPolicy::agreementsAreAccepted);

    private SubmissionPolicy() {}

    private static Stream<OpenPoint> companyIsNamed(RegistrationDetails whole) {
        return missing(
                RegistrationStep.COMPANY, "legalName", whole.answers().company().legalName());
    }

    private static Stream<OpenPoint> einHasNineDigits(RegistrationDetails whole) {
        Company company = whole.answers().company();
        if (!whole.userType().isThirdParty()) {
            return Stream.empty();
        }
        if (company.ein() == null) {
            return missing(RegistrationStep.COMPANY, "ein", null);
        }
        return company.hasNineDigitEin()
                ? Stream.empty()
                : wrong(RegistrationStep.COMPANY, "ein", "registration.wrong.ein", company.ein());
    }

    private static Stream<OpenPoint> addressIsComplete(RegistrationDetails whole) {
        Company company = whole.answers().company();
        String zip = company.zip();
        Stream<OpenPoint> malformed = zip == null || ZIP.matcher(zip).matches()
                ? Stream.empty()
                : wrong(RegistrationStep.COMPANY, "zip", "registration.wrong.zip", zip);
        return Stream.of(
                        missing(RegistrationStep.COMPANY, "street", company.street()),
                        missing(RegistrationStep.COMPANY, "city", company.city()),
                        missing(RegistrationStep.COMPANY, "state", company.state()),
                        missing(RegistrationStep.COMPANY, "zip", zip),
                        malformed)
                .flatMap(Function.identity());
    }

    private static Stream<OpenPoint> thirdPartyHasAWebsite(RegistrationDetails whole) {
        return whole.userType().isThirdParty()
                ? needed(
                        RegistrationStep.COMPANY,
                        "website",
                        whole.answers().company().website(),
                        WebAddress::of)
                : Stream.empty();
    }

    private static Stream<OpenPoint> standardSaysHowItStands(RegistrationDetails whole) {
        Company company = whole.answers().company();
        if (whole.userType() != UserType.STANDARD) {
            return Stream.empty();
        }
        if (company.type() == null) {
            return missing(RegistrationStep.COMPANY, "type", null);
        }
        return company.type() == RegistrationType.PRIMARY
                ? missing(RegistrationStep.COMPANY, "partnerName", company.partnerName())
                : Stream.empty();
    }

    private static Stream<OpenPoint> businessContactIsReachable(RegistrationDetails whole) {
        return contact("business", whole.answers().contacts().business());
    }

    private static Stream<OpenPoint> technicalContactIsReachable(RegistrationDetails whole) {
        return whole.userType().isThirdParty()
                ? contact("technical", whole.answers().contacts().technical())
                : Stream.empty();
    }

    private static Stream<OpenPoint> customersAreTold(RegistrationDetails whole) {
        Transparency told = whole.answers().transparency();
        return Stream.of(
                        missing(RegistrationStep.TRANSPARENCY, "dataUse", told.dataUse()),
                        missing(RegistrationStep.TRANSPARENCY, "dataStorage", told.dataStorage()),
                        needed(RegistrationStep.TRANSPARENCY, "privacyPolicy", told.privacyPolicy(), WebAddress::of),
                        needed(RegistrationStep.TRANSPARENCY, "termsOfService", told.termsOfService(), WebAddress::of))
                .flatMap(Function.identity());
    }

    private static Stream<OpenPoint> dataIsChosen(RegistrationDetails whole) {
        DataWanted wanted = whole.answers().dataWanted();
        return Stream.of(
                        missing(
                                RegistrationStep.DATA,
                                "categories",
                                wanted.categories().isEmpty() ? null : ""),
                        missing(RegistrationStep.DATA, "historyMonths", wanted.historyMonths()),
                        missing(RegistrationStep.DATA, "readingInterval", wanted.readingInterval()))
                .flatMap(Function.identity());
    }

    private static Stream<OpenPoint> addressesAreGiven(RegistrationDetails whole) {
        Technical technical = whole.answers().technical();
        return Stream.of(
                        address(whole, TechnicalAddress.PORTAL, "portalUri", technical.portalUri()),
                        address(whole, TechnicalAddress.REDIRECT, "redirectUris", technical.redirectLines()),
                        address(
                                whole,
                                TechnicalAddress.SCOPE_SELECTION,
                                "scopeSelectionUri",
                                technical.scopeSelectionUri()),
                        address(whole, TechnicalAddress.NOTIFICATION, "notificationUri", technical.notificationUri()))
                .flatMap(Function.identity());
    }

    private static Stream<OpenPoint> documentsAreIn(RegistrationDetails whole) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.isRequiredOf(whole.userType()))
                .filter(kind -> whole.evidence(kind).isEmpty())
                .map(kind ->
                        OpenPoint.of(RegistrationStep.DOCUMENTS, kind.name(), "registration.missing.document", kind));
    }

    private static Stream<OpenPoint> agreementsAreAccepted(RegistrationDetails whole) {
        return Arrays.stream(Agreement.values())
                .filter(agreement -> !whole.hasAccepted(agreement))
                .map(agreement -> OpenPoint.of(
                        RegistrationStep.AGREEMENTS, agreement.name(), "registration.missing.agreement", agreement));
    }

    static List<OpenPoint> openPoints(RegistrationDetails whole) {
        List<RegistrationStep> asked = whole.steps();
        return RULES.stream()
                .flatMap(rule -> rule.apply(whole))
                .filter(point -> asked.contains(point.step()))
                .toList();
    }

    private static Stream<OpenPoint> contact(String role, Contact contact) {
        String phone = contact.phone();
        Stream<OpenPoint> unusual = phone == null || PHONE.matcher(phone).matches()
                ? Stream.empty()
                : wrong(RegistrationStep.CONTACTS, role + "Phone", "registration.wrong.phone", phone);
        return Stream.of(
                        missing(RegistrationStep.CONTACTS, role + "Name", contact.name()),
                        needed(RegistrationStep.CONTACTS, role + "Email", contact.email(), EmailAddress::of),
                        missing(RegistrationStep.CONTACTS, role + "Phone", phone),
                        unusual)
                .flatMap(Function.identity());
    }

    private static Stream<OpenPoint> address(
            RegistrationDetails whole, TechnicalAddress address, String field, @Nullable String typed) {
        return address(whole, address, field, typed == null ? List.of() : List.of(typed));
    }

    private static Stream<OpenPoint> address(
            RegistrationDetails whole, TechnicalAddress address, String field, List<String> typed) {
        return switch (address.neededBy(whole.userType())) {
            case NOT_ASKED -> Stream.empty();
            case OPTIONAL ->
                typed.stream().flatMap(one -> malformed(RegistrationStep.TECHNICAL, field, one, WebAddress::of));
            case REQUIRED ->
                typed.isEmpty()
                        ? missing(RegistrationStep.TECHNICAL, field, null)
                        : typed.stream()
                                .flatMap(one -> malformed(RegistrationStep.TECHNICAL, field, one, WebAddress::of));
        };
    }

    private static Stream<OpenPoint> needed(
            RegistrationStep step, String field, @Nullable String typed, Consumer<String> reader) {
        return typed == null ? missing(step, field, null) : malformed(step, field, typed, reader);
    }

    private static Stream<OpenPoint> missing(RegistrationStep step, String field, @Nullable Object answer) {
        return answer != null ? Stream.empty() : wrong(step, field, "registration.missing." + field);
    }

    private static Stream<OpenPoint> wrong(RegistrationStep step, String field, String key, Object... arguments) {
        return Stream.of(OpenPoint.of(step, field, key, arguments));
    }

    /** The value object's own rule, as a point instead of an exception: here a wrong answer is a result. */
    private static Stream<OpenPoint> malformed(
            RegistrationStep step, String field, String typed, Consumer<String> reader) {
        try {
            reader.accept(typed);
            return Stream.empty();
        } catch (RuleViolation violation) {
            return Stream.of(OpenPoint.of(step, field, violation));
        }
    }
}
