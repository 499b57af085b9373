package com.pge.sharemydata.greenbutton.notification;

import org.jspecify.annotations.Nullable;

/**
 * How one delivery went.
 *
 * @param status of HTTP; 0 where nobody answered
 * @param problem null where it arrived
 */
record DeliveryAnswer(int status, @Nullable DeliveryProblem problem) {

    static DeliveryAnswer of(int status) {
        // Anything but a 2xx is a failed delivery.
        boolean isTaken = status >= 200 && status < 300;
        return new DeliveryAnswer(status, isTaken ? null : DeliveryProblem.STATUS);
    }

    static DeliveryAnswer failed(DeliveryProblem problem) {
        return new DeliveryAnswer(0, problem);
    }
}
