package com.pge.sharemydata.authorization;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;

/**
 * Which authorization an access token opens, asked at every call and answered from memory; what is not remembered is read
 * from the database, one row by index. A change is known at once on the node that made it, and within a second on all.
 */
@Service
public class LiveAuthorizations {

    private static final int MOST_REMEMBERED = 200_000;

    private final LiveAuthorizationTable table;
    private final AtomicLong forgotten = new AtomicLong();

    // Two generations: what was not asked for during the life of one is let go with it.
    private volatile Memory young = new Memory();
    private volatile Memory old = new Memory();

    LiveAuthorizations(LiveAuthorizationTable table) {
        this.table = table;
    }

    /** The authorization whose current access token has this id ({@code jti}), whatever its state. */
    public Optional<LiveAuthorization> byTokenId(String tokenId) {
        LiveAuthorization known = young.byToken.get(tokenId);
        return known != null ? Optional.of(known) : recall(tokenId);
    }

    /** Something about it or its tokens changed: the next one who asks reads it. */
    void forget(AuthorizationId authorization) {
        forgotten.incrementAndGet();
        forget(authorization, young);
        forget(authorization, old);
    }

    private static void forget(AuthorizationId authorization, Memory memory) {
        String tokenId = memory.tokenOf.remove(authorization);
        if (tokenId != null) {
            memory.byToken.remove(tokenId);
        }
    }

    private Optional<LiveAuthorization> recall(String tokenId) {
        long before = forgotten.get();
        LiveAuthorization known = old.byToken.get(tokenId);
        Optional<LiveAuthorization> found = known != null ? Optional.of(known) : table.byTokenId(tokenId);
        found.ifPresent(live -> {
            Memory memory = remember(tokenId, live);
            // What changed while it was read is not to be remembered as it was.
            if (forgotten.get() != before) {
                memory.byToken.remove(tokenId);
            }
        });
        return found;
    }

    private Memory remember(String tokenId, LiveAuthorization live) {
        Memory memory = young;
        if (memory.byToken.size() >= MOST_REMEMBERED) {
            old = memory;
            memory = new Memory();
            young = memory;
        }
        memory.tokenOf.put(live.id(), tokenId);
        memory.byToken.put(tokenId, live);
        return memory;
    }

    private static final class Memory {
        private final Map<String, LiveAuthorization> byToken = new ConcurrentHashMap<>();
        private final Map<AuthorizationId, String> tokenOf = new ConcurrentHashMap<>();
    }
}
