package com.pge.sharemydata.credential;

import com.pge.sharemydata.security.PortalAddress;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where the identity provider sends browsers back with a code: to the portal, which sends them on to the company. A
 * company's client knows no other address, so that no code ever reaches anybody else.
 */
@Component
public final class CodeCallbacks {

    public static final String LIVE_PATH = "/datacustodian/oauth/v2/authorize/code";
    public static final String TEST_PATH = "/datacustodian/test/oauth/v2/authorize/code";

    private final URI live;
    private final URI test;

    public CodeCallbacks(PortalAddress portal) {
        this.live = URI.create(portal.of(LIVE_PATH));
        this.test = URI.create(portal.of(TEST_PATH));
    }

    /** The one that codes of this kind come to. */
    public URI of(boolean testing) {
        return testing ? test : live;
    }

    public List<URI> all() {
        return List.of(live, test);
    }
}
