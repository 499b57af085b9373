package com.pge.sharemydata.greenbutton.limit;

import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.security.Roles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company's software has called, for its people. */
@Service
public class ApiUse {

    private static final int SHOWN = 20;

    private final AllowanceBook book;
    private final ApiClients clients;
    private final Members members;
    private final Clock clock;

    ApiUse(AllowanceBook book, ApiClients clients, Members members, Clock clock) {
        this.book = book;
        this.clients = clients;
        this.members = members;
        this.clock = clock;
    }

    /** Of one's own company; nothing while it has no client. A node's last second may be missing. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    @Transactional(readOnly = true)
    public Optional<ApiUseDetails> mine() {
        return clients.of(members.organizationAs(MemberRole.VIEWER))
                .map(client -> new ApiUseDetails(
                        book.left(client.clientId(), clock.instant()), book.refused(client.clientId(), SHOWN)));
    }
}
