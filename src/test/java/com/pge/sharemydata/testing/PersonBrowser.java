package com.pge.sharemydata.testing;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser, as far as the way of a code and the answers of a page need one; nothing is drawn. */
final class PersonBrowser {

    private static final String PASSWORD = "share-my-data-demo";

    private final String portalUrl;
    private final String email;
    private final CookieBrowser browser = new CookieBrowser();

    private PersonBrowser(String portalUrl, String email) {
        this.portalUrl = portalUrl;
        this.email = email;
    }

    /** Signs in at the identity provider's own form. */
    static PersonBrowser signedIn(String portalUrl, String email) {
        var person = new PersonBrowser(portalUrl, email);
        person.browser.signIn(portalUrl, email, PASSWORD);
        return person;
    }

    String email() {
        return email;
    }

    /** Comes to the portal from a company's software; what that asks of a customer. */
    AuthorizationRequestId requestOf(SampleThirdParty software) {
        return request(AuthorizationLinks.REQUEST, software.authorizeUri(portalUrl, false));
    }

    /** The same for a test, in which one of the company's own people plays the customer. */
    AuthorizationRequestId testRequestOf(SampleThirdParty software) {
        return request(AuthorizeLinks.TEST_REQUEST, software.authorizeUri(portalUrl, true));
    }

    private AuthorizationRequestId request(String pages, URI asked) {
        String page = portalUrl + "/" + pages + "/";
        URI sent = browser.sentTo(page, asked);
        return AuthorizationRequestId.read(sent.toString().substring(page.length()))
                .orElseThrow(() -> new IllegalStateException("No request at " + sent));
    }

    /** Goes on after the consent, and brings the code to the company's software. */
    String codeAt(URI onward, SampleThirdParty software) {
        return codeAt(URI.create(portalUrl).resolve(onward), software.redirectUri());
    }

    /** Follows redirects to the one that brings a code back. */
    String codeAt(URI address, String redirectUri) {
        URI back = browser.sentTo(redirectUri, address);
        String code = CookieBrowser.parameters(back).get("code");
        if (code == null) {
            throw new IllegalStateException("No code but " + back);
        }
        return code;
    }

    /**
     * Opens a page as the portal's script in the browser does: the document, the session's first answer, and the
     * navigation, whose answer has the page's components. It leaves the page again.
     *
     * @param words that have to be in that answer
     * @return the milliseconds from the first request to the last answer
     */
    double opens(String path, String words) {
        long began = System.nanoTime();
        var _ = browser.get(URI.create(portalUrl + "/" + path));
        String first = browser.get(URI.create(portalUrl + "/?v-r=init&location=" + path + "&query="))
                .body();
        JsonNode session = JsonMapper.shared().readTree(first).path("appConfig");
        JsonNode state = session.path("uidl");
        String token = state.path("Vaadin-Security-Key").asString();
        URI messages = URI.create(
                portalUrl + "/?v-r=uidl&v-uiId=" + session.path("v-uiId").asInt());
        String page = browser.postJson(
                        messages, """
            {"csrfToken": "%s", "syncId": %d, "clientId": 0, "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
             "data": {"route": "%s", "query": "", "appShellTitle": "", "historyState": {}, "trigger": ""}}]}
            """.formatted(token, state.path("syncId").asInt(), path))
                .body();
        double took = (System.nanoTime() - began) / 1e6;
        if (!page.contains(words)) {
            throw new IllegalStateException("The page at " + path + " does not say " + words + " but " + page);
        }
        var _ = browser.postJson(messages, """
            {"csrfToken": "%s", "UNLOAD": true}
            """.formatted(token));
        return took;
    }
}
