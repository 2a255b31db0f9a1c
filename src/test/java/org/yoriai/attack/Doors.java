package org.yoriai.attack;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address of the house as the house itself knows them: a new one is attacked without being named here. */
final class Doors {
    private Doors() {}

    /** @param pattern with its places, such as {@code /s/{token}} */
    record Door(String method, String pattern) {}

    static List<Door> addresses(WebApplicationContext house) {
        Set<RequestMappingInfo> mappings = new java.util.LinkedHashSet<>();
        house.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mappings.addAll(mapping.getHandlerMethods().keySet()));
        Set<String> lines = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings) {
            List<String> methods = mapping.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            for (String pattern : mapping.getPatternValues()) {
                (methods.isEmpty() ? List.of("GET") : methods).forEach(method -> lines.add(method + " " + pattern));
            }
        }
        List<Door> doors = new ArrayList<>();
        lines.forEach(line ->
                doors.add(new Door(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1))));
        return doors;
    }

    /** Of the desk, such as {@code sessions/:session/:tab?}. */
    static List<String> views(WebApplicationContext house) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(house.getServletContext()))
                .getRegisteredRoutes()
                .stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .sorted()
                .distinct()
                .toList();
    }
}
