package com.pge.sharemydata.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EspiScopeTest {

    @Test
    void saysWhatACompanyAsksForInTheProgramsOrder() {
        var wanted = new DataWanted(Set.of(DataCategory.BILLING, DataCategory.USAGE), 12, null, false);

        assertThat(EspiScope.ofCompany(wanted, "50916").value())
                .isEqualTo("FB=1_3_4_5_8_13_14_15_16_18_19_31_32_35_37_38_39;AdditionalScope=Usage_Billing"
                        + ";IntervalDuration=900_3600;BlockDuration=Daily;HistoryLength=31536000;AccountCollection=1"
                        + ";BR=50916;dataCustodianId=PGE");
    }

    @Test
    void reachesAsFarAsThereIsDataWhereNothingIsSaid() {
        assertThat(EspiScope.ofCompany(DataWanted.EMPTY, "50916").historyMonths())
                .isEqualTo(EspiScope.LONGEST_HISTORY);
    }

    @Test
    void reachesNoFarther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EspiScope(Set.of(), EspiScope.LONGEST_HISTORY + 1, 1, "50916"));
    }
}
