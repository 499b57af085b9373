package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The API clients in the database. */
interface ApiClientRepository extends Repository<ApiClient, ClientId> {

    ApiClient save(ApiClient client);

    Optional<ApiClient> findById(ClientId id);

    Optional<ApiClient> findByOrganization(OrganizationId organization);

    boolean existsByThirdPartyId(String thirdPartyId);

    boolean existsByApplicationInformationId(String applicationInformationId);

    List<ApiClient> findByChangeNumberGreaterThanOrderByChangeNumber(long changeNumber);

    @Query("select distinct client from ApiClient client join client.secrets secret"
            + " where secret.endTold = false and secret.endsAt <= :at")
    List<ApiClient> withSecretsEnded(Instant at);
}
