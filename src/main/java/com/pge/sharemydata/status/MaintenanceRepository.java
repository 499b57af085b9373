package com.pge.sharemydata.status;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where maintenance windows are kept. */
interface MaintenanceRepository extends JpaRepository<MaintenanceWindow, MaintenanceId> {

    @Query("select w from MaintenanceWindow w where w.endsAt > :since order by w.startsAt, w.id")
    List<MaintenanceWindow> endingAfter(Instant since);

    @Query("select w from MaintenanceWindow w order by w.startsAt desc, w.id")
    List<MaintenanceWindow> newest(Pageable page);
}
