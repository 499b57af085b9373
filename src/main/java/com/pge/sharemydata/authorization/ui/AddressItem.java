package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** One address: its box stands for all of its services, which can be opened and chosen one by one. */
final class AddressItem extends Composite<ListItem> {

    final Checkbox whole = new Checkbox();
    final List<Checkbox> singles = new ArrayList<>();

    private final transient List<ServiceRow> services;
    private final transient Set<ServiceAgreementId> chosen;
    private final transient BiConsumer<ServiceRow, Boolean> choose;

    /**
     * @param chosen what is chosen now, kept by the panel
     * @param choose tells the panel of each service that is added or taken away
     */
    AddressItem(List<ServiceRow> services, Set<ServiceAgreementId> chosen, BiConsumer<ServiceRow, Boolean> choose) {
        this.services = services;
        this.chosen = chosen;
        this.choose = choose;

        whole.setLabelComponent(label());
        whole.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        getContent().add(whole);
        if (services.size() > 1) {
            getContent().add(oneByOne());
        }
        show();
    }

    private Div label() {
        ServiceRow first = services.getFirst();
        var street = new Span(Words.address(first));
        street.addClassName("strong");
        var hint = new Span(
                services.size() == 1
                        ? Words.service(this, first)
                        : getTranslation("authorization.services.here", services.size()));
        hint.addClassName("hint");
        return new Div(street, hint);
    }

    private Details oneByOne() {
        var list = new Div();
        list.addClassNames("stack-s", "inner");
        var details = new Details(getTranslation("authorization.services.single"), list);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && singles.isEmpty()) {
                services.forEach(service -> list.add(single(service)));
                show();
            }
        });
        return details;
    }

    private Checkbox single(ServiceRow service) {
        var box = new Checkbox(Words.service(this, service));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(service, change.getValue());
                show();
            }
        });
        singles.add(box);
        return box;
    }

    private void chooseAll(boolean wanted) {
        services.forEach(service -> choose.accept(service, wanted));
        show();
    }

    private void show() {
        long here = services.stream()
                .filter(service -> chosen.contains(service.id()))
                .count();
        whole.setIndeterminate(here > 0 && here < services.size());
        whole.setValue(here == services.size());
        for (int each = 0; each < singles.size(); each++) {
            singles.get(each).setValue(chosen.contains(services.get(each).id()));
        }
    }
}
