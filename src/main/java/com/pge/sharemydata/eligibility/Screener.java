package com.pge.sharemydata.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares organizations with one version of the Commission's list. Made once for a list, used for many. */
final class Screener {

    private static final int MOST_HITS = 20;
    private static final int SAME = 100;

    /** One name of a prohibited company, made ready for comparison. */
    private record Candidate(ProhibitedCompany company, String written, CompanyName name) {}

    private final List<ProhibitedCompany> companies;
    private final List<Candidate> candidates;
    private final int alike;

    Screener(List<ProhibitedCompany> companies, int alike) {
        this.companies = companies;
        this.alike = alike;
        this.candidates = companies.stream()
                .flatMap(company ->
                        company.names().stream().map(name -> new Candidate(company, name, CompanyName.of(name))))
                .toList();
    }

    /** The most alike first; each prohibited company at most once. */
    List<ScreeningHit> hits(ScreeningSubject subject) {
        var hits = new ArrayList<ScreeningHit>();
        Stream.concat(byTaxId(subject), byName(subject))
                .sorted(Comparator.comparing(ScreeningHit::kind)
                        .thenComparing(
                                Comparator.comparingInt(ScreeningHit::score).reversed()))
                .filter(hit -> hits.stream().noneMatch(better -> isOfSameEntry(better, hit)))
                .limit(MOST_HITS)
                .forEachOrdered(hits::add);
        return hits;
    }

    private Stream<ScreeningHit> byTaxId(ScreeningSubject subject) {
        return companies.stream()
                .filter(company -> company.ein() != null && subject.eins().contains(company.ein()))
                .map(company -> hit(HitKind.SAME_TAX_ID, String.valueOf(company.ein()), company, company.name(), SAME));
    }

    private Stream<ScreeningHit> byName(ScreeningSubject subject) {
        return subject.names().stream().flatMap(written -> {
            CompanyName name = CompanyName.of(written);
            return candidates.stream()
                    .map(candidate -> compare(written, name, candidate))
                    .flatMap(Optional::stream);
        });
    }

    private Optional<ScreeningHit> compare(String written, CompanyName name, Candidate candidate) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals(candidate.name())) {
            return Optional.of(hit(HitKind.SAME_NAME, written, candidate.company(), candidate.written(), SAME));
        }
        int score = name.likeness(candidate.name());
        return score >= alike
                ? Optional.of(hit(HitKind.ALIKE_NAME, written, candidate.company(), candidate.written(), score))
                : Optional.empty();
    }

    private static ScreeningHit hit(HitKind kind, String found, ProhibitedCompany company, String compared, int score) {
        return new ScreeningHit(kind, found, compared, score, company.reason(), company.since());
    }

    private static boolean isOfSameEntry(ScreeningHit one, ScreeningHit other) {
        return one.company().equals(other.company())
                && one.reason().equals(other.reason())
                && one.since().equals(other.since());
    }
}
