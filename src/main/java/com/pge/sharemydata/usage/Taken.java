package com.pge.sharemydata.usage;

/** What became of what was handed over. The same again is unchanged. */
public record Taken(int added, int changed, int unchanged) {

    public static final Taken NOTHING = new Taken(0, 0, 0);

    public Taken and(Taken other) {
        return new Taken(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }
}
