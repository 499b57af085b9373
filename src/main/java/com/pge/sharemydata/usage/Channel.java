package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One commodity, counted in one direction and in equal steps. Electricity is counted in thousandths of a watt-hour, gas in
 * thousandths of a therm.
 */
public enum Channel {
    HOURLY_USE(1, Commodity.ELECTRIC, Direction.TO_CUSTOMER, 3600),
    HOURLY_EXPORT(2, Commodity.ELECTRIC, Direction.FROM_CUSTOMER, 3600),
    QUARTER_HOURLY_USE(3, Commodity.ELECTRIC, Direction.TO_CUSTOMER, 900),
    QUARTER_HOURLY_EXPORT(4, Commodity.ELECTRIC, Direction.FROM_CUSTOMER, 900),
    DAILY_GAS(5, Commodity.GAS, Direction.TO_CUSTOMER, 86_400);

    /** Which way the commodity flows. */
    public enum Direction {
        TO_CUSTOMER,
        FROM_CUSTOMER
    }

    private static final int DAY = 86_400;

    private final int code;
    private final Commodity commodity;
    private final Direction direction;
    private final int seconds;

    Channel(int code, Commodity commodity, Direction direction, int seconds) {
        this.code = code;
        this.commodity = commodity;
        this.direction = direction;
        this.seconds = seconds;
    }

    /** Its number in the database, which never changes. */
    int code() {
        return code;
    }

    static Channel of(int code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code == code)
                .findFirst()
                .orElseThrow();
    }

    public Commodity commodity() {
        return commodity;
    }

    public Direction direction() {
        return direction;
    }

    /** The length of one step; that of a day is nominal. */
    public int seconds() {
        return seconds;
    }

    /** The length of its steps on a day in California, whose length may be 23 or 25 hours. */
    public int seconds(LocalDate day) {
        return seconds == DAY ? secondsOf(day) : seconds;
    }

    /** How many steps a day in California has. */
    public int slots(LocalDate day) {
        return secondsOf(day) / seconds(day);
    }

    /** Midnight in California. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Dates.PACIFIC).toInstant();
    }

    /** The seconds from midnight to midnight in California. */
    public static int secondsOf(LocalDate day) {
        return (int) (startOf(day.plusDays(1)).getEpochSecond() - startOf(day).getEpochSecond());
    }
}
