package com.pge.sharemydata.authorization;

import com.pge.sharemydata.connectivity.Mismatch;
import com.pge.sharemydata.registration.EspiScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an authorize request has to be: named rules, in the order in which they count. */
final class AuthorizePolicy {

    /** One request as it is judged. */
    record Asked(AuthorizeParameters sent, @Nullable AskingSoftware software, Instant now) {

        @Nullable
        String get(String name) {
            return sent.get(name);
        }

        AskingSoftware known() {
            if (software == null) {
                throw new IllegalStateException("Judged only where the company is known");
            }
            return software;
        }
    }

    private record Rule(AuthorizeProblem problem, Predicate<Asked> breaks) {}

    private static final String CODE = "code";
    private static final int LONGEST = 2_000;
    private static final Duration FARTHEST = Duration.ofDays(36_525);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,15}");
    // RFC 7636, 4.2: the base64url of a SHA-256.
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Those that end in a page come first: until they are kept, nobody is redirected. */
    private static final List<Rule> RULES = List.of(
            new Rule(AuthorizeProblem.UNREADABLE, asked -> !asked.sent().readable()),
            new Rule(
                    AuthorizeProblem.REPEATED, asked -> !asked.sent().repeated().isEmpty()),
            new Rule(AuthorizeProblem.TOO_LONG, AuthorizePolicy::isTooLong),
            new Rule(AuthorizeProblem.CONTROL_CHARACTER, AuthorizePolicy::hasControlCharacters),
            new Rule(AuthorizeProblem.NO_CLIENT, asked -> asked.get(AuthorizeParameters.CLIENT_ID) == null),
            new Rule(AuthorizeProblem.UNKNOWN_CLIENT, asked -> asked.software() == null),
            new Rule(AuthorizeProblem.NO_REDIRECT, asked -> asked.get(AuthorizeParameters.REDIRECT_URI) == null),
            new Rule(AuthorizeProblem.UNKNOWN_REDIRECT, AuthorizePolicy::isSentElsewhere),
            new Rule(AuthorizeProblem.NOT_PERMITTED, asked -> !asked.known().permitted()),
            new Rule(AuthorizeProblem.RESPONSE_TYPE, AuthorizePolicy::asksForNoCode),
            new Rule(AuthorizeProblem.RESPONSE_MODE, AuthorizePolicy::wantsAnotherWayBack),
            new Rule(AuthorizeProblem.REQUEST_OBJECT, AuthorizePolicy::bringsARequestObject),
            new Rule(AuthorizeProblem.DATE_FORM, AuthorizePolicy::hasNoDate),
            new Rule(AuthorizeProblem.DATE_PAST, AuthorizePolicy::endsInThePast),
            new Rule(AuthorizeProblem.DATE_FAR, AuthorizePolicy::endsTooFarAhead),
            new Rule(AuthorizeProblem.DATE_ORDER, AuthorizePolicy::prefersLessThanItNeeds),
            new Rule(AuthorizeProblem.CHALLENGE_METHOD, AuthorizePolicy::weakensTheChallenge),
            new Rule(AuthorizeProblem.CHALLENGE_FORM, AuthorizePolicy::hasNoChallenge),
            new Rule(AuthorizeProblem.SCOPE_TOO_LONG, AuthorizePolicy::hasTooLongAScope),
            new Rule(AuthorizeProblem.SCOPE_UNREADABLE, AuthorizePolicy::hasNoScope),
            new Rule(AuthorizeProblem.SCOPE_FOREIGN, AuthorizePolicy::hasAnothersScope),
            new Rule(AuthorizeProblem.SCOPE_BEYOND, AuthorizePolicy::asksForTooMuch));

    private AuthorizePolicy() {}

    /** The first rule that is broken; nothing where all are kept. */
    static Optional<AuthorizeProblem> judge(Asked asked) {
        return RULES.stream()
                .filter(rule -> rule.breaks().test(asked))
                .map(Rule::problem)
                .findFirst();
    }

    /** What came and what would do, where the problem is one of values. */
    static @Nullable Mismatch mismatch(AuthorizeProblem problem, Asked asked) {
        return switch (problem) {
            case UNKNOWN_REDIRECT ->
                new Mismatch(
                        Objects.toString(asked.get(AuthorizeParameters.REDIRECT_URI), ""),
                        String.join("\n", asked.known().redirects()));
            case RESPONSE_TYPE ->
                new Mismatch(Objects.toString(asked.get(AuthorizeParameters.RESPONSE_TYPE), ""), CODE);
            default -> null;
        };
    }

    /** The moment that an end date names; null where it is not sent. Of a request that was judged only. */
    static @Nullable Instant date(@Nullable String seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static boolean isTooLong(Asked asked) {
        return asked.sent().values().values().stream().anyMatch(value -> value.length() > LONGEST);
    }

    private static boolean hasControlCharacters(Asked asked) {
        return asked.sent().values().values().stream()
                .anyMatch(value -> value.chars().anyMatch(Character::isISOControl));
    }

    /** RFC 9700, 2.1: character by character, nothing is normalized. */
    private static boolean isSentElsewhere(Asked asked) {
        return !asked.known().redirects().contains(asked.get(AuthorizeParameters.REDIRECT_URI));
    }

    private static boolean asksForNoCode(Asked asked) {
        return !CODE.equals(asked.get(AuthorizeParameters.RESPONSE_TYPE));
    }

    /** A code in a fragment or a form is read by more than the company's server. */
    private static boolean wantsAnotherWayBack(Asked asked) {
        String mode = asked.get(AuthorizeParameters.RESPONSE_MODE);
        return mode != null && !mode.equals("query");
    }

    private static boolean bringsARequestObject(Asked asked) {
        return asked.get(AuthorizeParameters.REQUEST) != null || asked.get(AuthorizeParameters.REQUEST_URI) != null;
    }

    private static boolean hasNoDate(Asked asked) {
        return anyDate(asked, seconds -> !SECONDS.matcher(seconds).matches());
    }

    private static boolean endsInThePast(Asked asked) {
        return anyDate(asked, seconds -> Long.parseLong(seconds) <= asked.now().getEpochSecond());
    }

    private static boolean endsTooFarAhead(Asked asked) {
        long last = asked.now().plus(FARTHEST).getEpochSecond();
        return anyDate(asked, seconds -> Long.parseLong(seconds) > last);
    }

    private static boolean anyDate(Asked asked, Predicate<String> wrong) {
        String minimum = asked.get(AuthorizeParameters.MINIMUM_END);
        String preferred = asked.get(AuthorizeParameters.PREFERRED_END);
        return (minimum != null && wrong.test(minimum)) || (preferred != null && wrong.test(preferred));
    }

    private static boolean prefersLessThanItNeeds(Asked asked) {
        Instant minimum = date(asked.get(AuthorizeParameters.MINIMUM_END));
        Instant preferred = date(asked.get(AuthorizeParameters.PREFERRED_END));
        return minimum != null && preferred != null && minimum.isAfter(preferred);
    }

    /** RFC 9700, 2.1.1: plain is no proof, and a challenge without a method means plain. */
    private static boolean weakensTheChallenge(Asked asked) {
        String method = asked.get(AuthorizeParameters.CHALLENGE_METHOD);
        return method == null ? asked.get(AuthorizeParameters.CHALLENGE) != null : !method.equals("S256");
    }

    private static boolean hasNoChallenge(Asked asked) {
        String challenge = asked.get(AuthorizeParameters.CHALLENGE);
        return challenge == null
                ? asked.get(AuthorizeParameters.CHALLENGE_METHOD) != null
                : !CHALLENGE.matcher(challenge).matches();
    }

    private static boolean hasTooLongAScope(Asked asked) {
        String scope = asked.get(AuthorizeParameters.SCOPE);
        return scope != null && scope.length() > EspiScope.LONGEST;
    }

    private static boolean hasNoScope(Asked asked) {
        String scope = asked.get(AuthorizeParameters.SCOPE);
        return scope != null && AskedScope.read(scope).isEmpty();
    }

    private static boolean hasAnothersScope(Asked asked) {
        return scope(asked)
                .filter(scope -> !scope.isOf(asked.known().client().thirdPartyId()))
                .isPresent();
    }

    private static boolean asksForTooMuch(Asked asked) {
        return scope(asked)
                .filter(scope -> !scope.isWithin(asked.known().registered()))
                .isPresent();
    }

    private static Optional<AskedScope> scope(Asked asked) {
        return Optional.ofNullable(asked.get(AuthorizeParameters.SCOPE)).flatMap(AskedScope::read);
    }
}
