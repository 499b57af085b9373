package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.Programs;
import com.pge.sharemydata.usage.UsageSettings;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What an import works with. */
@Component
record MeterImportTools(
        MeterIntake intake,
        Bills bills,
        Programs programs,
        Customers customers,
        MeterImportTable history,
        UsageSettings settings,
        Texts texts,
        Clock clock) {}
