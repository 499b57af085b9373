package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;

/** How a check stands, or what came of it. */
public final class AddressCheckBadge {

    private AddressCheckBadge() {}

    public static StatusBadge of(AddressCheckRow check) {
        return switch (check.state()) {
            case WAITING, RUNNING -> new StatusBadge(Tone.WAIT, "AddressCheckState." + check.state());
            case CUT_OFF -> new StatusBadge(Tone.BAD, "AddressCheckState." + check.state());
            case DONE ->
                switch (check.outcome()) {
                    case PASSED -> new StatusBadge(Tone.DONE, "probe.done.passed");
                    case WARNED -> new StatusBadge(Tone.YOU, "probe.done.warned", check.warned());
                    case FAILED -> new StatusBadge(Tone.BAD, "probe.done.failed", check.failed());
                };
        };
    }
}
