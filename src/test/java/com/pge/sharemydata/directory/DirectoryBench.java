package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real directory over many listed companies, searched as people type; the searches read this node's memory alone. */
public final class DirectoryBench {

    private static final int SEARCHES = 2_000;
    private static final int SEARCHES_PER_CHANGE = 50;
    private static final PageRequest DROP_DOWN = PageRequest.of(0, 50);
    private static final List<String> FIRST = List.of(
            "Bright", "Pacific", "Sierra", "Tidewater", "Kestrel", "Valley", "Señal", "Green", "Harbor", "Volt");
    private static final List<String> SECOND =
            List.of("Meter", "Solar", "Energy", "Efficiency", "Audits", "Mobility", "Storage", "Grid");
    private static final List<String> TYPED = List.of(
            "", "s", "so", "sol", "solar", "bright", "Señal", "grid 77", "co op 9", "nothing like it", "energy 1234");

    private final Random random = new Random(1);
    private final List<StandingMemory.Known> companies = new ArrayList<>();
    private final StandingMemory memory;
    private final Directory directory;
    private long revision;

    @SuppressWarnings("NullAway") // A search asks none of the others.
    public DirectoryBench(int size) {
        this.memory = new StandingMemory(
                unused(CompanyStandingRepository.class),
                new TransactionTemplate(unused(PlatformTransactionManager.class)));
        this.directory = new Directory(memory, null, null, null, null);
        for (int number = 0; number < size; number++) {
            companies.add(company(number));
        }
        companies.forEach(memory::take);
        if (directory.size() != size) {
            throw new IllegalStateException("Listed are " + directory.size());
        }
    }

    /** How long each of many searches took, sorted; every 50th is the first after a company has changed. */
    public List<Double> milliseconds() {
        List<Double> took = new ArrayList<>();
        for (int search = 0; search < SEARCHES; search++) {
            if (search % SEARCHES_PER_CHANGE == 0) {
                var known = companies.get(random.nextInt(companies.size()));
                memory.take(new StandingMemory.Known(known.standing(), known.row(), ++revision));
            }
            String text = TYPED.get(random.nextInt(TYPED.size()));
            long began = System.nanoTime();
            var found = directory.search(text, DROP_DOWN);
            took.add((System.nanoTime() - began) / 1e6);
            if (text.isEmpty() && found.size() != DROP_DOWN.getPageSize()) {
                throw new IllegalStateException("Found " + found.size());
            }
        }
        return took.stream().sorted().toList();
    }

    /** Where the same companies stand. */
    public Standings standings() {
        return new Standings(memory);
    }

    /** The id that a company with this number has in every bench. */
    public static OrganizationId id(int number) {
        return new OrganizationId(UUID.nameUUIDFromBytes(("company " + number).getBytes(StandardCharsets.UTF_8)));
    }

    private static StandingMemory.Known company(int number) {
        var id = id(number);
        String name =
                FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / 7 % SECOND.size()) + " Co-op " + number;
        return new StandingMemory.Known(
                new Standing(id, "client-" + number, UserType.STANDARD, Situation.LIVE, true),
                new CompanyRow(
                        id,
                        UserType.STANDARD,
                        name + ", Inc.",
                        number % 3 == 0 ? name : null,
                        "Saves energy.",
                        null,
                        null),
                0);
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
