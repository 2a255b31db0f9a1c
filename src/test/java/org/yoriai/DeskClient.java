package org.yoriai;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yoriai.shared.SampleData;

/** Opens pages of the desk as a browser does, without drawing them: the same requests, the same cookies. */
public final class DeskClient implements AutoCloseable {
    private static final Pattern SIGN_IN_TOKEN =
            Pattern.compile("\"_csrf\".{0,400}?\"value\",\"feat\":3,\"value\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern UI_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private String ui = "";
    private String token = "";

    /** @param address of the server, such as {@code http://localhost:8080} */
    public DeskClient(String address) {
        this.address = address;
    }

    /** @throws IllegalStateException when the server does not take the ID and the password of the sample */
    public DeskClient signIn(String login) throws IOException, InterruptedException {
        return signIn(login, SampleData.PASSWORD);
    }

    /** @throws IllegalStateException when the server does not take the ID and the password */
    public DeskClient signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = SIGN_IN_TOKEN.matcher(open("login", ""));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page holds no token");
        }
        String form =
                "username=" + encode(login) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.uri().getPath().endsWith("/login")) {
            throw new IllegalStateException(login + " could not sign in");
        }
        return this;
    }

    /** What its browser sends by itself, such as {@code JSESSIONID=…}. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /**
     * Sends the code that is asked for after the password.
     *
     * @return the address at which that ends, such as {@code /today}, or {@code /login/code?notice=code} when it was wrong
     */
    public String sendCode(String code) throws IOException, InterruptedException {
        return post("login/code", "/login/code", "code=" + encode(code));
    }

    /**
     * Sends what a device is said to have signed.
     *
     * @return the address at which that ends
     */
    public String sendPasskey(String answer) throws IOException, InterruptedException {
        return post("login", "/login/passkey", "answer=" + encode(answer));
    }

    // as the form of the page would, with its token
    private String post(String page, String to, String fields) throws IOException, InterruptedException {
        Matcher token = SIGN_IN_TOKEN.matcher(open(page, ""));
        if (!token.find()) {
            throw new IllegalStateException("Nobody is asked at " + page);
        }
        URI end = ask("POST", to, fields + "&_csrf=" + encode(token.group(1))).uri();
        return end.getPath() + (end.getQuery() == null ? "" : "?" + end.getQuery());
    }

    /**
     * Opens a page as from a bookmark.
     *
     * @param path without its leading slash, such as {@code sessions}
     * @param query without the question mark
     * @return what the server says is to be drawn
     */
    public String open(String path, String query) throws IOException, InterruptedException {
        String start = send(HttpRequest.newBuilder(
                                URI.create(address + "/?v-r=init&location=" + encode(path) + "&query=" + encode(query)))
                        .GET())
                .body();
        ui = found(UI_ID, start);
        token = found(UI_TOKEN, start);
        return send(uidl("""
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"%s",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(token, path, query))).body();
    }

    /** Asks for a file as a link does; whatever the answer is. */
    public HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + "/" + path))
                        .header("Accept-Language", "ja")
                        .timeout(Duration.ofSeconds(30))
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /**
     * Calls an address and follows where it leads; whatever the answer is.
     *
     * @param body JSON when it begins with a brace, else a form
     */
    public HttpResponse<String> ask(String method, String path, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept-Language", "ja")
                        .header("Content-Type", typeOf(body))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A file, whatever the server says of it. @param path with its leading slash */
    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept-Language", "ja")
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The media type of a body for {@link #ask}. */
    public static String typeOf(String body) {
        return body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    }

    /**
     * Sends an event of the page that was opened last, as its script does.
     *
     * @return what the server says is to be drawn
     */
    public String act(String event) throws IOException, InterruptedException {
        return send(uidl("""
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"%s","data":{}}],"syncId":1,"clientId":1}""".formatted(token, event))).body();
    }

    /** Asks as an open page does by itself; the answer's status, within a moment: the line for news stays open. */
    public void status(String method, String path) throws IOException, InterruptedException {
        try {
            http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .timeout(Duration.ofSeconds(2))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (HttpTimeoutException stillOpen) {
            System.getLogger(DeskClient.class.getName()).log(System.Logger.Level.DEBUG, "stays open", stillOpen);
        }
    }

    /**
     * Clicks on a button of the page that was opened last.
     *
     * @param drawn what was answered when it was opened
     */
    public void click(String drawn, String label) throws IOException, InterruptedException {
        String text = found(
                Pattern.compile(
                        "\"node\":(\\d+),\"type\":\"put\",\"key\":\"text\",\"feat\":\\d+,\"value\":\"" + label + "\""),
                drawn);
        String button = found(
                Pattern.compile(
                        "\"node\":(\\d+),\"type\":\"splice\",\"feat\":2,\"index\":\\d+,\"addNodes\":\\[[\\d,]*\\b"
                                + text + "\\b"),
                drawn);
        send(uidl("""
                {"csrfToken":"%s","rpc":[{"type":"event","node":%s,"event":"click","data":{}}],"syncId":1,"clientId":1}""".formatted(token, button)));
    }

    /** Leaves the page that was opened last, as closing its tab does. */
    public void leave() throws IOException, InterruptedException {
        send(uidl("{\"csrfToken\":\"%s\",\"UNLOAD\":true,\"rpc\":[],\"syncId\":1,\"clientId\":1}".formatted(token)));
    }

    private HttpRequest.Builder uidl(String body) {
        return HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Accept-Language", "ja")
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
