package com.pge.sharemydata.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProhibitedListRepository extends JpaRepository<ProhibitedList, ProhibitedListId> {

    Optional<ProhibitedList> findFirstByOrderByImportedAtDesc();

    @Query("select l from ProhibitedList l order by l.importedAt desc")
    List<ProhibitedList> history(Pageable page);

    @Query("select c from ProhibitedList l join l.entries c where l.id = :list"
            + " and (lower(c.name) like lower(concat('%', :text, '%')) escape '!'"
            + " or lower(c.aliases) like lower(concat('%', :text, '%')) escape '!'"
            + " or c.ein like concat(:digits, '%') escape '!') order by c.name")
    List<ProhibitedCompany> search(ProhibitedListId list, String text, String digits, Pageable page);
}
