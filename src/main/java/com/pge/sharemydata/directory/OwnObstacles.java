package com.pge.sharemydata.directory;

import com.pge.sharemydata.organization.ListingObstacles;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a company, beside its wish to be shown, what else it takes. */
@Component
class OwnObstacles implements ListingObstacles {

    private final Directory directory;

    OwnObstacles(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<String> ofMine() {
        return directory.obstacles().stream()
                .filter(obstacle -> obstacle != Obstacle.HIDDEN)
                .sorted()
                .map(obstacle -> "Obstacle." + obstacle)
                .toList();
    }
}
