package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.registration.EspiScope;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a company's software. Required addresses that a company was not asked for are the portal's own.
 *
 * @param id of the resource, part of its address
 * @param dataCustodianStatus 1 review, 2 production, 3 on hold, 4 revoked
 * @param thirdPartyStatus 1 development, 2 review or test, 3 live, 4 remove
 * @param contacts e-mail addresses of people responsible
 * @param updated when anything of it changed last
 * @param bulkId under which it reads all its customers' data at once
 */
public record ApplicationInformation(
        String id,
        int dataCustodianStatus,
        int thirdPartyStatus,
        String name,
        @Nullable String description,
        @Nullable String phone,
        List<String> contacts,
        Software software,
        String clientId,
        Instant issued,
        Instant updated,
        EspiScope scope,
        String bulkId,
        Portal portal)
        implements Content {

    /** The addresses the company gave, as far as it was asked. */
    public record Software(
            @Nullable String website,
            @Nullable String portal,
            @Nullable String scopeSelection,
            @Nullable String notification,
            List<String> redirects,
            @Nullable String terms,
            @Nullable String privacyPolicy) {

        public Software {
            redirects = List.copyOf(redirects);
        }
    }

    /**
     * The portal's own addresses.
     *
     * @param pages where people's browsers reach the portal, without a slash at the end
     */
    public record Portal(EspiLinks machine, URI pages) {

        String of(String path) {
            return machine.base() + path;
        }

        String page(String path) {
            return pages + path;
        }
    }

    private static final int WEB = 1;
    private static final int ENERGY_MANAGEMENT = 1;
    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_PHONE = 32;
    private static final String NOT_ASKED = "NA";

    public ApplicationInformation {
        contacts = List.copyOf(contacts);
    }

    @Override
    public void write(Xml xml) {
        xml.open("ApplicationInformation");
        writeApplication(xml);
        writeAddresses(xml);
        writeClient(xml);
        writeOAuth(xml);
        xml.close();
    }

    private void writeApplication(Xml xml) {
        xml.element("dataCustodianId", "PGE");
        xml.element("dataCustodianApplicationStatus", dataCustodianStatus);
        xml.optional("thirdPartyApplicationDescription", shortened(description, LONGEST_TEXT));
        xml.element("thirdPartyApplicationStatus", thirdPartyStatus);
        xml.element("thirdPartyApplicationType", WEB);
        xml.element("thirdPartyApplicationUse", ENERGY_MANAGEMENT);
        xml.optional("thirdPartyPhone", shortened(phone, LONGEST_PHONE));
    }

    private void writeAddresses(Xml xml) {
        xml.element("authorizationServerUri", portal.machine().base());
        xml.element("thirdPartyNotifyUri", orOwn(software.notification()));
        xml.element("authorizationServerAuthorizationEndpoint", portal.page("/datacustodian/oauth/v2/authorize"));
        xml.element("authorizationServerTokenEndpoint", portal.of("/datacustodian/oauth/v2/token"));
        xml.element("dataCustodianBulkRequestURI", portal.machine().bulk(bulkId));
        xml.element("dataCustodianResourceEndpoint", portal.machine().resource(""));
        xml.element("thirdPartyScopeSelectionScreenURI", orOwn(software.scopeSelection()));
        xml.optional("thirdPartyUserPortalScreenURI", software.portal());
    }

    /** No secret is kept that could be shown: the schema's required element stays empty. */
    private void writeClient(Xml xml) {
        xml.empty("client_secret");
        xml.element("client_name", cut(name, LONGEST_TEXT));
        xml.optional("client_uri", software.website());
        // The utility's schema allows one redirect URI, the alliance's any number: the first is the default.
        xml.element(
                "redirect_uri", orOwn(software.redirects().stream().findFirst().orElse(null)));
        xml.element("client_id", clientId);
        xml.optional("tos_uri", software.terms());
        xml.optional("policy_uri", software.privacyPolicy());
        xml.element("software_id", NOT_ASKED);
        xml.element("software_version", NOT_ASKED);
        xml.element("client_id_issued_at", issued.getEpochSecond());
        xml.element("client_secret_expires_at", 0);
        contacts.forEach(contact -> xml.element("contacts", cut(contact, LONGEST_TEXT)));
    }

    private void writeOAuth(Xml xml) {
        xml.element("token_endpoint_auth_method", "client_secret_basic");
        xml.element("scope", scope.value());
        if (!software.redirects().isEmpty()) {
            xml.element("grant_types", "authorization_code");
        }
        xml.element("grant_types", "client_credentials");
        xml.element("grant_types", "refresh_token");
        xml.element("response_types", "code");
        xml.element("registration_client_uri", portal.machine().applicationInformation(id));
        xml.empty("registration_access_token");
        xml.element("dataCustodianScopeSelectionScreenURI", portal.page("/myAuthorization"));
    }

    private String orOwn(@Nullable String address) {
        return address == null || address.isBlank() ? portal.machine().base() : address;
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        return text == null ? null : cut(text, longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Half a surrogate pair is no character.
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
