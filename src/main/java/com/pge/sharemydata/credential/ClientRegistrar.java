package com.pge.sharemydata.credential;

/** Whoever keeps the clients of companies: the identity provider. */
public interface ClientRegistrar {

    /**
     * Brings the client into the wanted condition, with the settings of this portal; nothing changes where it is so
     * already.
     *
     * @throws com.pge.sharemydata.shared.Unavailable where the identity provider does not answer or refuses
     */
    void bring(ClientId client, ClientCondition wanted);

    /**
     * Whether the client is in that condition, with the settings of this portal.
     *
     * @throws com.pge.sharemydata.shared.Unavailable where the identity provider does not answer
     */
    boolean isAsWanted(ClientId client, ClientCondition wanted);
}
