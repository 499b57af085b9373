package com.pge.sharemydata.directory.ui;

import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.directory.DirectoryLinks;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** The public list of the companies that customers can choose; what is searched for stands in the address. */
@Route(DirectoryLinks.COMPANIES)
@Menu(title = "directory.menu.companies", order = 2)
@AnonymousAllowed
final class CompaniesView extends Page implements BeforeEnterObserver {

    private static final String SEARCH = "q";
    private static final int PAGE = 20;

    private final transient Directory directory;
    private int pages;

    final TextField search = new TextField();
    final CompanyList companies = new CompanyList();
    final Button more = new Button(getTranslation("directory.companies.more"), click -> showMore());

    private final Paragraph count = new Paragraph();
    private final Div nothing = new Div();

    CompaniesView(Directory directory) {
        super("directory.companies.title");
        this.directory = directory;

        search.setLabel(getTranslation("directory.companies.search"));
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                find(change.getValue());
            }
        });
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");

        lead(getTranslation("directory.companies.lead"));
        show(search, count, nothing, companies, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        if (!search.getValue().equals(text)) {
            search.setValue(text);
        }
        pages = 0;
        companies.clear();
        showMore();
    }

    private void find(String text) {
        getUI().ifPresent(ui -> ui.navigate(
                CompaniesView.class, text.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text)));
    }

    private void showMore() {
        List<CompanyRow> found = directory.search(search.getValue(), PageRequest.of(pages, PAGE));
        pages++;
        companies.add(found);
        more.setVisible(found.size() == PAGE);
        nothing.removeAll();
        if (companies.isEmpty()) {
            nothing.add(
                    directory.size() == 0
                            ? new EmptyState(
                                    "building", "directory.companies.empty.title", "directory.companies.empty.text")
                            : new EmptyState(
                                    "search", "directory.companies.none.title", "directory.companies.none.text"));
        }
        count.setText(getTranslation("directory.companies.count", directory.size()));
        search.setVisible(directory.size() > 0);
        count.setVisible(directory.size() > 0);
    }
}
