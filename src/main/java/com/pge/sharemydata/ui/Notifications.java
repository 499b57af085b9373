package com.pge.sharemydata.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Small confirmations that pass by. Errors never do: they stay on the page. */
public final class Notifications {

    private static final int LONG_ENOUGH_TO_READ = 5_000;

    private Notifications() {}

    /** A small thing was saved. */
    public static void saved(String textKey, Object... arguments) {
        var toast = new Notification(UI.getCurrent().getTranslation(textKey, arguments), LONG_ENOUGH_TO_READ);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(NotificationVariant.SUCCESS);
        toast.open();
    }
}
