package com.pge.sharemydata.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where organizations are kept. */
interface OrganizationRepository extends JpaRepository<Organization, OrganizationId> {

    @Query("select new com.pge.sharemydata.organization.Membership(o.id, value(m).role)"
            + " from Organization o join o.members m where key(m) = :subject")
    Optional<Membership> membershipOf(String subject);

    @Query("select o from Organization o join o.members m where key(m) = :subject")
    Optional<Organization> findByMember(String subject);

    @Query("select o.id from Organization o where o.ein = :ein")
    Optional<OrganizationId> holderOf(String ein);

    @Query("select o.id from Organization o")
    List<OrganizationId> ids();

    @Query("select o from Organization o order by o.name, o.registeredAt")
    List<Organization> page(Pageable page);

    @Query("select o from Organization o where lower(o.name) like lower(concat('%', :text, '%')) escape '!'"
            + " or o.ein like concat(:text, '%') escape '!' order by o.name, o.registeredAt")
    List<Organization> search(String text, Pageable page);
}
