package com.pge.sharemydata.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @ParameterizedTest
    @CsvSource({
        "Brightmeter Analytics, brightmeter analytics",
        "Énergie  Verte,        energie verte",
        "P.G.&E. (Solar),       p g e solar",
        "太陽能公司,              太陽能公司",
        "NGUYỄN Điện,           nguyen đien"
    })
    void isFoundWithoutCaseAccentsAndPunctuation(String name, String key) {
        assertThat(Listing.normalized(name)).isEqualTo(key);
    }

    @Test
    void isFoundByBothItsNames() {
        var row = new CompanyRow(
                OrganizationId.next(), UserType.STANDARD, "Tidewater Solar Inc", "Sunny Days", "Roofs", null, null);

        assertThat(Listing.of(row).key()).contains("sunny days", "tidewater solar inc");
        assertThat(row.shownName()).isEqualTo("Sunny Days");
    }
}
