package com.pge.sharemydata.testing;

import java.time.Duration;

/** What a local portal says when it is up: where it is and who can sign in. */
final class Greeting {

    private Greeting() {}

    static String of(LocalPortal.Addresses addresses, long began) {
        return """

                Share My Data is up, after %.1f seconds.

                  Portal        %s
                  Back office   %s/admin
                  Mails         http://localhost:%d
                  Machine API   %s  (mutual TLS)
                  Keycloak      %s

                Everybody's password in this local portal is  share-my-data-demo

                  Reviewer          dana.whitfield@utility.example   one-time code seed  JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
                  Senior reviewer   marcus.lee@utility.example       one-time code seed  KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU
                  Administrator     ana.torres@utility.example       one-time code seed  MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK
                  Customer care     grace.kim@utility.example        one-time code seed  ORSXG5DFOJSXG5DFORSXG5DFOJSXG5DF
                  Customers         maria.alvarez@customer.example   sam.carter@customer.example

                  ./portal code SEED prints the one-time code of a seed. Ctrl-C stops everything.
                """.formatted(
                        Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0,
                        addresses.portalUrl(),
                        addresses.portalUrl(),
                        addresses.mailPage(),
                        addresses.machineUrl(),
                        addresses.keycloakUrl());
    }
}
