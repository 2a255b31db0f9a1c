package org.yoriai.permission;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.yoriai.DeskClient;

/** Every address of the running server, views of the desk included, and who is let in there. */
final class Addresses {
    private static final String VIEW = "VIEW";
    private static final String FILE = "FILE";
    private final Visitors visitors;
    private final Map<String, String> bodies = new TreeMap<>();
    private final List<String> refusals;

    Addresses(WebApplicationContext house, Visitors visitors) {
        this.visitors = visitors;
        MessageSource words = house.getBean(MessageSource.class);
        // a view that is refused looks like an address that does not exist, others' session like one that is not there
        this.refusals = Stream.of("desk.not-found-do", "desk.not-allowed", "refusal.session-unknown")
                .map(key -> words.getMessage(key, null, Locale.JAPANESE))
                .toList();
        house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(this::add);
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(house.getServletContext()))
                .getRegisteredRoutes()
                .forEach(route -> Stream.concat(
                                Stream.of(route.getTemplate()),
                                route.getRouteAliases().stream().map(alias -> alias.getTemplate()))
                        .forEach(template -> bodies.put(VIEW + ",/" + template, "")));
    }

    Set<String> doors() {
        return new TreeSet<>(bodies.keySet());
    }

    /** @param more doors that are no endpoint of the house's own, such as files */
    Map<String, Set<Caller>> letIn(Set<String> more) throws IOException, InterruptedException {
        Map<String, Set<Caller>> letIn = new TreeMap<>();
        Set<String> all = doors();
        all.addAll(more);
        for (String door : all) {
            Set<Caller> allowed = EnumSet.noneOf(Caller.class);
            for (Caller caller : Caller.values()) {
                if (letsIn(door, caller)) {
                    allowed.add(caller);
                }
            }
            letIn.put(door, allowed);
        }
        return letIn;
    }

    private void add(RequestMappingInfo mapping) {
        Set<String> methods = new TreeSet<>();
        mapping.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        if (methods.isEmpty()) {
            methods.add("GET");
        }
        boolean json = mapping.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.APPLICATION_JSON);
        for (String pattern : mapping.getPatternValues()) {
            // what an error is answered with, wherever it happened
            if (!pattern.equals("/error")) {
                methods.forEach(method -> bodies.put(method + "," + pattern, json ? "{}" : ""));
            }
        }
    }

    private boolean letsIn(String door, Caller caller) throws IOException, InterruptedException {
        String kind = door.substring(0, door.indexOf(','));
        String method = kind.equals(FILE) ? "GET" : kind;
        String path = visitors.fill(door.substring(door.indexOf(',') + 1));
        if (method.equals(VIEW)) {
            return shows(path, visitors.desk(caller));
        }
        if (caller == Caller.TABLET) {
            for (String token : visitors.tokens()) {
                if (welcome(door, path, visitors.withToken(token, method, path, bodies.getOrDefault(door, "")))) {
                    return true;
                }
            }
            return false;
        }
        return welcome(door, path, visitors.desk(caller).ask(method, path, bodies.getOrDefault(door, "")));
    }

    private boolean shows(String path, DeskClient desk) throws IOException, InterruptedException {
        String drawn = desk.open(path.substring(1), "");
        return refusals.stream().noneMatch(drawn::contains)
                && (path.equals("/login") || !drawn.contains("sign-in-password"));
    }

    private static boolean welcome(String door, String path, HttpResponse<String> answer) {
        if (door.startsWith(FILE)) {
            // whatever has no address of its own is a page of the desk that says so
            return answer.statusCode() == HttpStatus.OK.value()
                    && answer.uri().getPath().equals(path)
                    && !answer.body().contains("Vaadin");
        }
        boolean sentToSignIn = answer.uri().getPath().equals("/login") && !path.equals("/login");
        return !sentToSignIn
                && answer.statusCode() != HttpStatus.UNAUTHORIZED.value()
                && answer.statusCode() != HttpStatus.FORBIDDEN.value();
    }
}
