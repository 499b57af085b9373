package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which services, by address. What is chosen is kept here, so that no more addresses are drawn than are looked at. */
final class ServicesPanel extends Composite<Section> {

    private static final int PAGE = 10;

    final TextField search = new TextField();
    final Button all = new Button(getTranslation("authorization.services.all"), click -> chooseFound(true));
    final Button none = new Button(getTranslation("authorization.services.none"), click -> chooseFound(false));
    final Button more = new Button(getTranslation("authorization.services.more"), click -> showMore());
    final UnorderedList addresses = new UnorderedList();

    private final Paragraph count = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final transient List<ServiceRow> services;
    private final transient Map<String, List<ServiceRow>> byAddress;
    private final transient Set<ServiceAgreementId> chosen = new HashSet<>();
    private final transient Runnable changed;
    private transient List<List<ServiceRow>> found = List.of();
    private int shown;

    ServicesPanel(List<ServiceRow> services, boolean allChosen, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.byAddress = services.stream()
                .collect(Collectors.groupingBy(Words::address, LinkedHashMap::new, Collectors.toList()));
        if (allChosen) {
            services.forEach(service -> chosen.add(service.id()));
        }

        search.setLabel(getTranslation("authorization.services.search"));
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> find());
        search.setWidthFull();
        search.setVisible(byAddress.size() > PAGE);
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        problem.addClassName("field-error");
        problem.getElement().setAttribute("tabindex", "-1");
        addresses.addClassName("facts");
        addresses.getElement().setAttribute("role", "list");
        all.addThemeVariants(ButtonVariant.SMALL);
        none.addThemeVariants(ButtonVariant.SMALL);
        var choices = new Div(all, none);
        choices.addClassName("row");
        choices.setVisible(services.size() > 1);

        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("authorization.services.title")),
                        search,
                        choices,
                        count,
                        problem,
                        addresses,
                        more);
        find();
    }

    Set<ServiceAgreementId> value() {
        return Set.copyOf(chosen);
    }

    /** In the order of the page. */
    List<ServiceRow> chosenServices() {
        return services.stream()
                .filter(service -> chosen.contains(service.id()))
                .toList();
    }

    boolean check(ErrorSummary errors) {
        if (!chosen.isEmpty()) {
            return true;
        }
        String message = getTranslation(
                services.isEmpty() ? "authorization.services.nothing" : "authorization.error.no-services");
        problem.setText(message);
        errors.add(problem, message);
        return false;
    }

    private void find() {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        found = byAddress.entrySet().stream()
                .filter(address -> isFound(address.getKey(), address.getValue(), text))
                .map(Map.Entry::getValue)
                .toList();
        shown = 0;
        addresses.removeAll();
        showMore();
        tell();
    }

    private static boolean isFound(String address, List<ServiceRow> there, String text) {
        return address.toLowerCase(Locale.ROOT).contains(text)
                || there.stream().anyMatch(service -> service.number().contains(text));
    }

    private void showMore() {
        found.stream()
                .skip(shown)
                .limit(PAGE)
                .forEach(there -> addresses.add(new AddressItem(there, chosen, this::choose)));
        shown = Math.min(shown + PAGE, found.size());
        more.setVisible(shown < found.size());
    }

    private void chooseFound(boolean wanted) {
        found.forEach(there -> there.forEach(service -> keep(service, wanted)));
        int before = shown;
        shown = 0;
        addresses.removeAll();
        while (shown < before) {
            showMore();
        }
        tell();
    }

    private void choose(ServiceRow service, boolean wanted) {
        keep(service, wanted);
        tell();
    }

    private void keep(ServiceRow service, boolean wanted) {
        boolean _ = wanted ? chosen.add(service.id()) : chosen.remove(service.id());
    }

    private void tell() {
        long places = chosenServices().stream().map(Words::address).distinct().count();
        count.setText(getTranslation("authorization.services.count", chosen.size(), services.size(), places));
        if (!chosen.isEmpty()) {
            problem.setText("");
        }
        changed.run();
    }
}
