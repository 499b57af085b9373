package com.pge.sharemydata.greenbutton;

/** The client_id and client_secret that a caller sent. Never logged: {@code toString} hides the secret. */
public record ClientAuthentication(String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "ClientAuthentication[" + clientId + ", hidden]";
    }
}
