package org.yoriai.permission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yoriai.DeskClient;
import org.yoriai.kit.KitClient;
import org.yoriai.shared.SampleData;

/** Whoever knocks at the running server: people with a browser of their own each, and a tablet with a kit. */
final class Visitors implements AutoCloseable {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|/:(\\w+)(\\??)|\\*\\*");
    private static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000001";
    private final String address;
    private final Map<Caller, DeskClient> desks = new EnumMap<>(Caller.class);
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final KitClient.Kit kit;
    private final List<String> tokens;

    Visitors(int port) throws IOException, InterruptedException {
        address = "http://localhost:" + port;
        for (Caller caller : Caller.values()) {
            DeskClient desk = new DeskClient(address);
            desks.put(caller, caller.login().isEmpty() ? desk : desk.signIn(caller.login()));
        }
        KitClient tablet = new KitClient(address).enrol();
        String signedIn = tablet.signIn("lecturer").path("token").stringValue();
        kit = tablet.takeOut(Callers.SESSION.value(), SampleData.id("account:lecturer"));
        tokens = List.of(signedIn, kit.pushToken, kit.readToken);
    }

    DeskClient desk(Caller caller) {
        return Optional.ofNullable(desks.get(caller)).orElseThrow();
    }

    List<String> tokens() {
        return tokens;
    }

    HttpResponse<String> withToken(String token, String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", DeskClient.typeOf(body))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The address with things that exist where it names a session or a kit, and with nothing real elsewhere. */
    String fill(String pattern) {
        return PLACE.matcher(pattern).replaceAll(this::place);
    }

    private String place(MatchResult found) {
        if (found.group(2) != null) {
            return "?".equals(found.group(3)) ? "" : "/" + value(found.group(2));
        }
        return found.group(1) == null ? "anything" : value(found.group(1));
    }

    private String value(String name) {
        return switch (name) {
            case "session" -> Callers.SESSION.toString();
            case "association" -> SampleData.id("association:見本町会").toString();
            case "id" -> kit.id;
            default -> NOBODYS_ID;
        };
    }

    @Override
    public void close() {
        desks.values().forEach(DeskClient::close);
        http.close();
    }
}
