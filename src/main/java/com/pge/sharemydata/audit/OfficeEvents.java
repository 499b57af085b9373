package com.pge.sharemydata.audit;

import com.pge.sharemydata.shared.DomainEvent;
import java.util.Set;

/** A module above that knows of events which stand on a company's time-line and are the office's business alone. */
public interface OfficeEvents {

    Set<Class<? extends DomainEvent>> types();
}
