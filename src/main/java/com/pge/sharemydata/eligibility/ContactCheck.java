package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Criterion 2, valid contact information: both contacts whole, and their mail addresses of the company's own house. */
@Component
@Order(2)
class ContactCheck implements CriterionCheck {

    @Override
    public Stream<CriterionFinding> find(RegistrationDetails registration) {
        Optional<SiteDomain> site =
                SiteDomain.ofWeb(registration.answers().company().website());
        Contact business = registration.answers().contacts().business();
        Contact technical = registration.answers().contacts().technical();
        Stream<CriterionFinding> ofBusiness = check(ContactRole.BUSINESS, business, site);
        return registration.userType().isThirdParty()
                ? Stream.concat(ofBusiness, check(ContactRole.TECHNICAL, technical, site))
                : ofBusiness;
    }

    private static Stream<CriterionFinding> check(ContactRole role, Contact contact, Optional<SiteDomain> site) {
        String name = contact.name();
        String email = contact.email();
        String phone = contact.phone();
        Optional<SiteDomain> mail = SiteDomain.ofMail(email);
        if (name == null || email == null || phone == null || mail.isEmpty()) {
            return Stream.of(finding(CheckResult.FAIL, "contact-incomplete", role));
        }
        CriterionFinding whole = finding(CheckResult.PASS, "contact", role, name, email, phone);
        if (site.isEmpty()) {
            return Stream.of(whole);
        }
        String website = site.get().name();
        return Stream.of(
                whole,
                mail.equals(site)
                        ? finding(CheckResult.PASS, "contact-domain", role, website)
                        : finding(CheckResult.ATTENTION, "contact-other-domain", role, email, website));
    }

    private static CriterionFinding finding(CheckResult result, String finding, Object... arguments) {
        return CriterionFinding.of(Criterion.CONTACT_INFORMATION, result, finding, arguments);
    }
}
