# Keycloak, built for MariaDB, with the portal's realm and look.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
RUN /opt/keycloak/bin/kc.sh build --db=mariadb --health-enabled=true --metrics-enabled=true

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY keycloak-realm/share-my-data-realm.json /opt/keycloak/data/import/
COPY keycloak-realm/themes/ /opt/keycloak/themes/
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
