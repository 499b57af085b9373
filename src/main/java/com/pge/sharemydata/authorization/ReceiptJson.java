package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.ui.Utility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A receipt for software: the fields of the Kantara Consent Receipt Specification 1.1, and under one name of our own what
 * it has no field for.
 */
@Component
class ReceiptJson {

    private static final String SPECIFICATION = "KI-CR-v1.1.0";
    private static final String JURISDICTION = "US-CA";

    private final JsonMapper json;
    private final Utility utility;
    private final PortalAddress portal;
    private final SharingTerms terms;

    ReceiptJson(JsonMapper json, Utility utility, PortalAddress portal, SharingTerms terms) {
        this.json = json;
        this.utility = utility;
        this.portal = portal;
        this.terms = terms;
    }

    String of(ReceiptFacts facts, Locale language) {
        var receipt = new LinkedHashMap<String, @Nullable Object>();
        // Kantara CR 1.1, 4.3: the transaction
        receipt.put("version", SPECIFICATION);
        receipt.put("jurisdiction", JURISDICTION);
        receipt.put("consentTimestamp", facts.at().getEpochSecond());
        receipt.put("collectionMethod", method(facts.authorization().origin()));
        receipt.put("consentReceiptID", facts.id().toString());
        receipt.put("publicKey", portal.of("/pki/root.cer"));
        receipt.put("language", language.toLanguageTag());
        // 4.4: the parties; the customer by the number that companies know, not by name
        receipt.put("piiPrincipalId", facts.authorization().id().toString());
        receipt.put("piiControllers", List.of(utility()));
        receipt.put("policyUrl", portal.of("/privacy"));
        // 4.5: data, collection and use
        receipt.put("services", List.of(Map.of("service", "Share My Data", "purposes", List.of(purpose(facts)))));
        receipt.put("sensitive", false);
        receipt.put("spiCat", List.of());
        receipt.put("shareMyData", ours(facts, language));
        return json.writeValueAsString(receipt);
    }

    private Map<String, @Nullable Object> utility() {
        var controller = new LinkedHashMap<String, @Nullable Object>();
        controller.put("piiController", utility.name());
        controller.put("onBehalf", false);
        controller.put("email", utility.email());
        controller.put("piiControllerUrl", portal.baseUrl());
        return controller;
    }

    private static Map<String, @Nullable Object> purpose(ReceiptFacts facts) {
        Transparency told = facts.registration().answers().transparency();
        var purpose = new LinkedHashMap<String, @Nullable Object>();
        purpose.put("purpose", told.dataUse());
        purpose.put("purposeCategory", List.of("Share data with a company of the customer's choice"));
        purpose.put("consentType", "EXPLICIT");
        purpose.put("piiCategory", names(facts));
        purpose.put("primaryPurpose", true);
        purpose.put("termination", termination(facts));
        purpose.put("thirdPartyDisclosure", true);
        purpose.put("thirdPartyName", facts.authorization().companyName());
        return purpose;
    }

    private Map<String, @Nullable Object> ours(ReceiptFacts facts, Locale language) {
        AuthorizationDetails authorization = facts.authorization();
        Transparency told = facts.registration().answers().transparency();
        AuthorizationEnded ended = facts.ended();
        AuthorizationChanged changed = facts.changed();
        var ours = new LinkedHashMap<String, @Nullable Object>();
        ours.put("occasion", facts.kind().name());
        ours.put("authorization", authorization.id().toString());
        ours.put("givenAt", authorization.givenAt().toString());
        ours.put("startsAt", authorization.term().startsAt().toString());
        ours.put("lastDay", text(facts.lastDay()));
        ours.put("endedAt", ended == null ? null : ended.at().toString());
        ours.put("endReason", ended == null ? null : ended.reason().name());
        ours.put(
                "dataBefore",
                changed == null
                        ? null
                        : names(changed.dataBefore().stream().sorted().toList()));
        ours.put("lastDayBefore", changed == null ? null : text(changed.lastDayBefore()));
        ours.put(
                "services",
                authorization.services().stream().map(ReceiptJson::service).toList());
        ours.put("companyLegalName", facts.registration().name());
        ours.put("companyPrivacyPolicy", told.privacyPolicy());
        ours.put("companyDataStorage", told.dataStorage());
        ours.put("registration", facts.registration().id().toString());
        ours.put("registrationVersion", facts.registration().number());
        ours.put("termsVersion", authorization.terms());
        ours.put(
                "termsSha256", terms.has(authorization.terms()) ? terms.sha256(authorization.terms(), language) : null);
        return ours;
    }

    private static Map<String, String> service(ServiceRow service) {
        return Map.of(
                "number", service.number(),
                "usagePoint", service.usagePointId(),
                "commodity", service.commodity().name());
    }

    private static String method(AuthorizationOrigin origin) {
        return switch (origin) {
            case UTILITY -> "Web form of the utility";
            case THIRD_PARTY -> "Web form of the utility, opened from the company's site";
            case SELF_ACCESS -> "Web form of the utility, for the customer's own access";
            case PAPER -> "Signed paper form";
        };
    }

    private static String termination(ReceiptFacts facts) {
        AuthorizationEnded ended = facts.ended();
        if (ended != null) {
            return "Ended " + ended.at();
        }
        return facts.lastDay() == null
                ? "Until the customer cancels, at any time"
                : "After " + facts.lastDay() + ", or when the customer cancels, at any time";
    }

    private static List<String> names(ReceiptFacts facts) {
        return names(facts.data());
    }

    private static List<String> names(List<DataCategory> data) {
        return data.stream().map(DataCategory::name).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
