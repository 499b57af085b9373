package com.pge.sharemydata.authorization.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;

/** Where a person was going who first had to say which customer account is his; kept while he is signed in. */
record ComingBack(String path) implements Serializable {

    static void remember(String path) {
        VaadinSession.getCurrent().setAttribute(ComingBack.class, new ComingBack(path));
    }

    /** Once: whoever comes a second time stays where he is. */
    static Optional<String> take() {
        VaadinSession session = VaadinSession.getCurrent();
        Optional<String> path =
                Optional.ofNullable(session.getAttribute(ComingBack.class)).map(ComingBack::path);
        session.setAttribute(ComingBack.class, null);
        return path;
    }
}
