package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A made-up meter: weather, habits, panels and a car decide what it counts, the seed decides all of them. Every day follows
 * from seed and date alone, so that any part of the data can be made again. Some readings are missing, some estimated.
 */
public final class SyntheticMeter {

    private static final int US_DOLLAR = 840;
    private static final int REVENUE = 19;
    private static final int VALIDATED = 17;
    private static final int ESTIMATED = 8;

    /** 1/100,000 of a dollar for a watt-hour, or for a thousandth of a therm. */
    private static final double PEAK_PRICE = 52;

    private static final double OFF_PEAK_PRICE = 38;
    private static final double EXPORT_PRICE = -7;
    private static final double GAS_PRICE = 230;

    private static final int CAR_WATTS = 7200;
    private static final int CAR_NIGHTS_IN_TEN = 4;
    private static final int GAPS_IN_THOUSAND = 12;
    private static final int ESTIMATES_IN_HUNDRED = 3;

    private final long seed;
    private final SyntheticHome home;

    public SyntheticMeter(long seed, SyntheticHome home) {
        this.seed = seed;
        this.home = home;
    }

    /** The channels such a service has. */
    public static List<Channel> channels(Commodity commodity, SyntheticHome home) {
        if (commodity == Commodity.GAS) {
            return List.of(Channel.DAILY_GAS);
        }
        Channel use = home.business() ? Channel.QUARTER_HOURLY_USE : Channel.HOURLY_USE;
        Channel export = home.business() ? Channel.QUARTER_HOURLY_EXPORT : Channel.HOURLY_EXPORT;
        return home.solarWatts() == 0 ? List.of(use) : List.of(use, export);
    }

    /** All days from the first to the last that have readings. */
    public Stream<DeliveredDay> days(ServiceAgreementId agreement, Channel channel, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).mapMulti((day, out) -> {
            DayReadings readings = day(channel, day);
            if (!readings.isEmpty()) {
                out.accept(new DeliveredDay(agreement, channel, day, readings.pack()));
            }
        });
    }

    public DayReadings day(Channel channel, LocalDate day) {
        int slots = channel.slots(day);
        var readings = new DayReadings(slots);
        var chance = new SplittableRandom(seed * 31 + day.toEpochDay() * 1_000_003 + channel.code());
        var weather = new Weather(day);
        int gapStart = chance.nextInt(1000) < GAPS_IN_THOUSAND ? chance.nextInt(slots) : slots;
        int gapEnd = gapStart + 1 + chance.nextInt(slots);
        boolean isEstimated = chance.nextInt(100) < ESTIMATES_IN_HUNDRED;
        boolean isCharging = home.car() && weather.charge < CAR_NIGHTS_IN_TEN;
        ZonedDateTime start = day.atStartOfDay(Dates.PACIFIC);
        for (int slot = 0; slot < slots; slot++) {
            if (slot >= gapStart && slot < gapEnd) {
                continue;
            }
            ZonedDateTime at = start.plusSeconds((long) slot * channel.seconds(day));
            double noise = 0.85 + 0.3 * chance.nextDouble();
            int quality = isEstimated && slot % 7 < 3 ? ESTIMATED : slot == 0 ? VALIDATED : REVENUE;
            if (channel == Channel.DAILY_GAS) {
                long therms = Math.round(1000 * noise * (0.25 + Math.max(0, 16 - weather.degrees(8)) * 0.16));
                readings.set(slot, therms, Math.round(therms * GAS_PRICE), quality, 0);
                continue;
            }
            double net = noise * load(weather, at, isCharging) - sun(weather, at);
            boolean isExport = channel.direction() == Channel.Direction.FROM_CUSTOMER;
            double watts = Math.max(0, isExport ? -net : net);
            long wattHours = Math.round(watts * channel.seconds() / 3600);
            int timeOfUse = timeOfUse(at);
            double price = isExport ? EXPORT_PRICE : isPeak(at) ? PEAK_PRICE : OFF_PEAK_PRICE;
            readings.set(slot, wattHours * 1000, Math.round(wattHours * price), quality, timeOfUse);
        }
        return readings;
    }

    /** One bill for each whole calendar month between the days. */
    public List<Bill> bills(
            ServiceAgreementId agreement, Commodity commodity, String tariff, LocalDate first, LocalDate last) {
        List<Bill> bills = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1).equals(first)
                ? first
                : first.withDayOfMonth(1).plusMonths(1);
        for (; !month.plusMonths(1).minusDays(1).isAfter(last); month = month.plusMonths(1)) {
            bills.add(bill(agreement, commodity, tariff, month));
        }
        return bills;
    }

    private Bill bill(ServiceAgreementId agreement, Commodity commodity, String tariff, LocalDate month) {
        LocalDate end = month.plusMonths(1).minusDays(1);
        long[] sums = new long[2];
        for (Channel channel : channels(commodity, home)) {
            int sign = channel.direction() == Channel.Direction.FROM_CUSTOMER ? -1 : 1;
            month.datesUntil(end.plusDays(1))
                    .forEach(day -> day(channel, day).pack().forEach((_, value, cost, _, _) -> {
                        sums[0] += sign * value;
                        sums[1] += cost;
                    }));
        }
        return new Bill(agreement, month, end, sums[1], 0, US_DOLLAR, sums[0], REVENUE, tariff);
    }

    private double load(Weather weather, ZonedDateTime at, boolean isCharging) {
        double hour = at.getHour() + at.getMinute() / 60.0;
        double habit = home.business()
                ? (hour >= 6 && hour < 19 ? 3.2 : 1)
                : 1 + bump(hour, 7.5, 1.5) * 1.4 + bump(hour, 19, 2.5) * 2.6;
        double degrees = weather.degrees(hour);
        double cooling = Math.max(0, degrees - 25) * home.baseWatts() * 0.35;
        double charging = isCharging && hour < 4 ? CAR_WATTS : 0;
        return home.baseWatts() * habit + cooling + charging;
    }

    private double sun(Weather weather, ZonedDateTime at) {
        double hour = at.getHour() + at.getMinute() / 60.0;
        double half = weather.daylight / 2;
        double height = Math.cos((hour - 13) / half * Math.PI / 2);
        return Math.abs(hour - 13) < half ? home.solarWatts() * Math.max(0, height) * weather.clearness : 0;
    }

    private static double bump(double hour, double middle, double width) {
        double distance = (hour - middle) / width;
        return Math.exp(-distance * distance);
    }

    private static boolean isPeak(ZonedDateTime at) {
        return at.getHour() >= 16 && at.getHour() < 21;
    }

    /** The codes of the published mappings: peak and off-peak, in summer and in winter. */
    private static int timeOfUse(ZonedDateTime at) {
        boolean isSummer = at.getMonthValue() >= 6 && at.getMonthValue() <= 9;
        if (isPeak(at)) {
            return isSummer ? 1 : 4;
        }
        return isSummer ? 2 : 6;
    }

    /** The same for all meters of a place, as weather is. */
    private static final class Weather {

        private final double mean;
        private final double clearness;
        private final double daylight;
        private final int charge;

        Weather(LocalDate day) {
            var chance = new SplittableRandom(day.toEpochDay());
            double season = Math.cos((day.getDayOfYear() - 200) / 365.0 * 2 * Math.PI);
            mean = 15 + 7 * season + 4 * (chance.nextDouble() - 0.5) * 2;
            clearness = 0.35 + 0.65 * chance.nextDouble();
            daylight = 12 + 2.6 * season;
            charge = chance.nextInt(10);
        }

        double degrees(double hour) {
            return mean + 7 * Math.cos((hour - 15) / 24 * 2 * Math.PI);
        }
    }

    /** When a day's readings would have come. */
    public static Instant published(LocalDate day) {
        return day.plusDays(1).atTime(6, 0).atZone(Dates.PACIFIC).toInstant();
    }
}
