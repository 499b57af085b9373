package com.pge.sharemydata.usage;

/**
 * What there is at a made-up service.
 *
 * @param baseWatts that it draws day and night
 * @param business whether it is busy by day rather than in the morning and evening
 * @param solarWatts that its panels give at the best moment, 0 for none
 * @param car whether an electric car is charged there, some nights
 */
public record SyntheticHome(int baseWatts, boolean business, int solarWatts, boolean car) {

    public static final SyntheticHome PLAIN = new SyntheticHome(350, false, 0, false);
    public static final SyntheticHome SOLAR_AND_CAR = new SyntheticHome(400, false, 5200, true);
    public static final SyntheticHome SHOP = new SyntheticHome(2200, true, 0, false);
}
