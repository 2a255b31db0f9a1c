package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.security.Principal;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.yoriai.shared.DeskPerson;

/** 画面の枠 — the menu at the left (behind a button below 1100 px), the page at the right. */
@Layout
@PermitAll
class DeskLayout extends AppLayout {
    private static final long serialVersionUID = 1;
    private final Div column = new Div();

    DeskLayout(
            AuthenticationContext authentication,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<DeskContract> contract,
            ObjectProvider<DeskBanner> banners) {
        setPrimarySection(AppLayout.Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("desk.menu")));
        Div drawer = new Div(skipLink());
        drawer.addClassName("yo-drawer");
        authentication.getAuthenticatedUser(DeskPerson.class).ifPresent(person -> {
            contract.ifAvailable(
                    source -> drawer.add(region("desk.contract", brand(), contractBlock(source.heading()))));
            drawer.add(menu(entries, authentication), personBlock(person, authentication));
            banners.orderedStream().map(DeskBanner::banner).forEach(column::add);
            if (person.sample()) {
                column.add(sampleBanner());
            }
        });
        addToDrawer(drawer);
        addToNavbar(phoneBar());
        column.addClassName("yo-column");
        setContent(column);
    }

    /** Keeps the banner above every page. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        column.getElement().appendChild(content.getElement());
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("desk.skip"));
        skip.addClassName("yo-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Anchor brand() {
        Anchor brand = new Anchor("", getTranslation("desk.brand"));
        brand.addClassName("yo-brand");
        return brand;
    }

    private Component contractBlock(DeskContract.Heading heading) {
        Span year = new Span(heading.year());
        year.addClassName("yo-contract__year");
        Span title = new Span(heading.title());
        title.addClassName("yo-contract__name");
        Div block = new Div(year, title);
        block.addClassName("yo-contract");
        return block;
    }

    private Div region(String labelKey, Component... contents) {
        Div region = new Div(contents);
        region.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation(labelKey));
        return region;
    }

    private Component menu(ObjectProvider<NavigationEntry> entries, AuthenticationContext authentication) {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("desk.menu"));
        // nobody is led to a page that would refuse them
        AccessAnnotationChecker access = new AccessAnnotationChecker();
        Principal person = authentication
                .getPrincipalName()
                .<Principal>map(name -> () -> name)
                .orElseThrow();
        entries.stream()
                .filter(entry -> access.hasAccess(entry.view(), person, authentication::hasRole))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(this::item)
                .forEach(menu::addItem);
        return menu;
    }

    private SideNavItem item(NavigationEntry entry) {
        var item = new SideNavItem(getTranslation(entry.labelKey()), entry.view(), Icons.of(entry.icon()));
        item.setMatchNested(true);
        return item;
    }

    private Component personBlock(DeskPerson person, AuthenticationContext authentication) {
        Span name = new Span(person.displayName());
        name.addClassName("yo-me__name");
        Span affiliation = new Span(person.affiliation());
        affiliation.addClassName("yo-me__of");
        Anchor words = new Anchor("me", name, affiliation);
        words.addClassName("yo-me__words");
        words.setAriaLabel(getTranslation("desk.me", person.displayName()));
        Button out = new Button(getTranslation("desk.sign-out"), _ -> authentication.logout());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        Div block = region("desk.person", words, out);
        block.addClassName("yo-me");
        return block;
    }

    private Component sampleBanner() {
        Aside banner = new Aside(Icons.of("info"), new Paragraph(getTranslation("desk.sample")));
        banner.addClassName("yo-sample");
        banner.getElement().setAttribute("aria-label", getTranslation("desk.sample-label"));
        return banner;
    }

    private Component phoneBar() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setText(getTranslation("desk.menu-button"));
        toggle.setAriaLabel(getTranslation("desk.menu-button"));
        toggle.setIcon(Icons.of("menu"));
        toggle.addClassName("yo-bar__menu");
        Anchor title = brand();
        title.addClassName("yo-bar__title");
        Header bar = new Header(toggle, title);
        bar.addClassName("yo-bar");
        return bar;
    }
}
