package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads readings; {@link MeterWriting} writes them. Every query names its days, so that it meets their partitions alone. */
@Repository
class MeterTable {

    private static final String OF_DAYS =
            " where service_agreement = ? and channel = ? and day between ? and ?" + " and updated_at between ? and ?";

    private final JdbcTemplate jdbc;

    MeterTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By number of agreement and channel. */
    List<ChannelSpan> spans(Collection<ServiceAgreementId> agreements) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        String marks = String.join(",", Collections.nCopies(agreements.size(), "?"));
        return jdbc.query(
                "select service_agreement, channel, first_day, last_day, updated_at from usage_channel"
                        + " where service_agreement in (" + marks + ") order by service_agreement, channel",
                MeterTable::span,
                agreements.stream().map(ServiceAgreementId::id).toArray());
    }

    List<MeterDay> days(ServiceAgreementId agreement, Channel channel, DayRange range) {
        return jdbc.query(
                "select day, published_at, updated_at, readings from usage_day" + OF_DAYS + " order by day",
                (row, _) -> day(channel, row),
                arguments(agreement, channel, range));
    }

    Map<LocalDate, Instant> updates(ServiceAgreementId agreement, Channel channel, DayRange range) {
        Map<LocalDate, Instant> updates = new HashMap<>();
        jdbc.query(
                "select day, updated_at from usage_day" + OF_DAYS,
                row -> {
                    updates.put(
                            row.getObject("day", LocalDate.class),
                            row.getTimestamp("updated_at").toInstant());
                },
                arguments(agreement, channel, range));
        return updates;
    }

    boolean has(ServiceAgreementId agreement, Channel channel, DayRange range, long skipped) {
        return !jdbc.queryForList(
                        "select 1 from usage_day" + OF_DAYS + " limit 1 offset " + skipped,
                        Integer.class,
                        arguments(agreement, channel, range))
                .isEmpty();
    }

    private static Object[] arguments(ServiceAgreementId agreement, Channel channel, DayRange range) {
        var arguments = new ArrayList<Object>();
        arguments.add(agreement.id());
        arguments.add(channel.code());
        arguments.add(range.first());
        arguments.add(range.last());
        arguments.add(Timestamp.from(range.updatedFrom()));
        arguments.add(Timestamp.from(range.updatedTo()));
        return arguments.toArray();
    }

    private static MeterDay day(Channel channel, ResultSet row) throws SQLException {
        return new MeterDay(
                channel,
                row.getObject("day", LocalDate.class),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                new PackedReadings(row.getBytes("readings")));
    }

    private static ChannelSpan span(ResultSet row, int number) throws SQLException {
        return new ChannelSpan(
                new ServiceAgreementId(row.getObject("service_agreement", UUID.class)),
                Channel.of(row.getInt("channel")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getTimestamp("updated_at").toInstant());
    }
}
