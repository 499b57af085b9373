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
    public void write(ContentWriter out) {
        out.open("ApplicationInformation");
        writeApplication(out);
        writeAddresses(out);
        writeClient(out);
        writeOAuth(out);
        out.close();
    }

    private void writeApplication(ContentWriter out) {
        out.element("dataCustodianId", "PGE");
        out.element("dataCustodianApplicationStatus", dataCustodianStatus);
        out.optional("thirdPartyApplicationDescription", shortened(description, LONGEST_TEXT));
        out.element("thirdPartyApplicationStatus", thirdPartyStatus);
        out.element("thirdPartyApplicationType", WEB);
        out.element("thirdPartyApplicationUse", ENERGY_MANAGEMENT);
        out.optional("thirdPartyPhone", shortened(phone, LONGEST_PHONE));
    }

    private void writeAddresses(ContentWriter out) {
        out.element("authorizationServerUri", portal.machine().base());
        out.element("thirdPartyNotifyUri", orOwn(software.notification()));
        out.element("authorizationServerAuthorizationEndpoint", portal.page("/datacustodian/oauth/v2/authorize"));
        out.element("authorizationServerTokenEndpoint", portal.of("/datacustodian/oauth/v2/token"));
        out.element("dataCustodianBulkRequestURI", portal.machine().bulk(bulkId));
        out.element("dataCustodianResourceEndpoint", portal.machine().resource(""));
        out.element("thirdPartyScopeSelectionScreenURI", orOwn(software.scopeSelection()));
        out.optional("thirdPartyUserPortalScreenURI", software.portal());
    }

    /** No secret is kept that could be shown: the schema's required element stays empty. */
    private void writeClient(ContentWriter out) {
        out.blank("client_secret");
        out.element("client_name", cut(name, LONGEST_TEXT));
        out.optional("client_uri", software.website());
        // The utility's schema allows one redirect URI, the alliance's any number: the first is the default.
        out.element(
                "redirect_uri", orOwn(software.redirects().stream().findFirst().orElse(null)));
        out.element("client_id", clientId);
        out.optional("tos_uri", software.terms());
        out.optional("policy_uri", software.privacyPolicy());
        out.element("software_id", NOT_ASKED);
        out.element("software_version", NOT_ASKED);
        out.element("client_id_issued_at", issued.getEpochSecond());
        out.element("client_secret_expires_at", 0);
        out.elements(
                "contacts",
                contacts.stream().map(contact -> cut(contact, LONGEST_TEXT)).toList());
    }

    private void writeOAuth(ContentWriter out) {
        out.element("token_endpoint_auth_method", "client_secret_basic");
        out.element("scope", scope.value());
        out.elements(
                "grant_types",
                software.redirects().isEmpty()
                        ? List.of("client_credentials", "refresh_token")
                        : List.of("authorization_code", "client_credentials", "refresh_token"));
        out.element("response_types", "code");
        out.element("registration_client_uri", portal.machine().applicationInformation(id));
        out.blank("registration_access_token");
        out.element("dataCustodianScopeSelectionScreenURI", portal.page("/myAuthorization"));
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
