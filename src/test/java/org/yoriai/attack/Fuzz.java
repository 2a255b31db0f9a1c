package org.yoriai.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yoriai.attack.BareHttp.Shot;
import org.yoriai.attack.Doors.Door;

/** Requests that no page of ours would send, told by a seed. */
final class Fuzz {
    private static final Pattern PLACE = Pattern.compile("\\{\\*?(\\w+)}|\\*\\*|:(\\w+)\\??");
    private static final String[] METHODS = {"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO"
    };
    private static final String[] TYPES = {
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "text/plain",
        "application/xml",
        "application/octet-stream",
        "a/b/c",
        "*/*",
        "application/json; charset=nonsense",
        "",
        "\u00e4"
    };
    private static final String[] PLACES = {
        "",
        ".",
        "..",
        "../../etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "%2e%2e",
        "%2e%2e%2f",
        "%252e%252e%252f",
        "..;/",
        ";a=b",
        "%00",
        "a%00.pdf",
        "%0d%0aX-Injected:%20yes",
        "%ff%fe",
        "%c0%ae%c0%ae",
        "%",
        "%zz",
        "-1",
        "0",
        "99999999999999999999",
        "2147483648",
        "1e9",
        "NaN",
        "%EF%BD%B6%EF%BE%85",
        "%F0%9F%98%80",
        "カナ",
        "😀",
        "\\..\\..",
        "null",
        "undefined",
        "'%20or%20'1'='1",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "${7*7}",
        "%24%7B7*7%7D",
        "*",
        "~",
        "&",
        "00000000-0000-0000-0000-000000000000",
        "0-0-0-0-0",
        "sample",
        "x".repeat(3_000),
        "%41".repeat(1_500)
    };
    private static final String[] TEXTS = {
        "",
        "null",
        "true",
        "[]",
        "{}",
        "[[]]",
        "\"",
        "{\"v\":1}",
        "{\"v\":-1}",
        "{\"acts\":[null]}",
        "{\"session\":7}",
        "{\"user\":{\"a\":1},\"password\":[]}",
        "{\"recorded\":-1}",
        "{\"recorded\":1e400}",
        "{\"code\":\"\\u0000\"}",
        "{\"code\":\"\\ud800\",\"name\":\"\\u202e\"}",
        "a=1&a=2&a=3",
        "v=1&part=-1&nonce=x",
        "%",
        "=&=&&",
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../x\"\r\n\r\n1\r\n--x--\r\n",
        "--x\r\n\r\n",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        "\u0000\u0001",
        "{\"a\":".repeat(2_000),
        "[".repeat(20_000)
    };
    private static final String[] HEADERS = {
        "X-Forwarded-For: 1.2.3.4, ' or 1=1",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: javascript",
        "X-Forwarded-Prefix: /../..",
        "Range: bytes=0-,0-,-1",
        "Range: bytes=99999999999999999999-",
        "If-None-Match: \"",
        "If-None-Match: *",
        "If-Modified-Since: yesterday",
        "Accept: x",
        "Accept: */*;q=2",
        "Accept-Language: \u00e4-;q=9",
        "Accept-Charset: nonsense",
        "Content-Encoding: gzip",
        "Content-Encoding: br",
        "Content-Range: bytes 9-1/3",
        "Upload-Offset: -1",
        "Origin: null",
        "Origin: https://evil.example",
        "Cookie: JSESSIONID=../../x; JSESSIONID=",
        "Cookie: =;;=",
        "Authorization: Basic Og==",
        "Authorization: Bearer",
        "Authorization: Bearer " + "x".repeat(2_000),
        "Forwarded: for=\"[::1",
        "Expect: nothing",
        "X-HTTP-Method-Override: DELETE",
        "Upgrade: websocket",
        "X-Long: " + "x".repeat(6_000)
    };

    private final Random random;
    private final List<Door> doors;
    private final List<String> known;
    private final List<String> callers;

    /**
     * @param known IDs and tokens of things that exist
     * @param callers headers that say who calls; an empty one for nobody
     */
    Fuzz(long seed, List<Door> doors, List<String> known, List<String> callers) {
        this.random = new Random(seed);
        this.doors = doors;
        this.known = known;
        this.callers = callers;
    }

    Shot next(int number) {
        Door door = doors.get(number % doors.size());
        String method = random.nextInt(6) == 0 ? pick(METHODS) : door.method();
        List<String> headers = new ArrayList<>();
        String caller = callers.get(random.nextInt(callers.size()));
        if (!caller.isEmpty()) {
            headers.add(caller);
        }
        boolean sends = !method.equals("GET") || random.nextInt(10) == 0;
        if (sends) {
            headers.add("Content-Type: " + (random.nextInt(3) > 0 ? TYPES[random.nextInt(2)] : pick(TYPES)));
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            headers.add(pick(HEADERS));
        }
        return new Shot(method, target(door.pattern()), headers, sends ? body() : new byte[0]);
    }

    private String target(String pattern) {
        String path = PLACE.matcher(pattern).replaceAll(_ -> java.util.regex.Matcher.quoteReplacement(place()));
        if (random.nextInt(12) == 0) {
            path += pick("/", "//", "/..", ".json", ";jsessionid=x", "/%2e%2e/", "%20", "?");
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            path += (path.contains("?") ? "&" : "?")
                    + pick("v", "lang", "continue", "part", "v-r", "language", "kind", "from", "day") + "=" + place();
        }
        // a blank would end the address
        return path.startsWith("/") ? path.replace(" ", "%20") : "/" + path;
    }

    private String place() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> known.get(random.nextInt(known.size()));
            case 2 -> pick(PLACES);
            default -> random.nextBoolean() ? new UUID(random.nextLong(), random.nextLong()).toString() : garbage();
        };
    }

    private String garbage() {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            text.append(
                    random.nextInt(4) == 0
                            ? "%%%02x".formatted(random.nextInt(256))
                            : (char) (33 + random.nextInt(94)));
        }
        return text.toString().replace("?", "").replace("#", "");
    }

    private byte[] body() {
        byte[] body = switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> bytes(random.nextInt(300));
            default -> pick(TEXTS).getBytes(StandardCharsets.UTF_8);
        };
        // now and then far more than any page sends
        return random.nextInt(400) == 0 ? Arrays.copyOf(body, 5 * 1024 * 1024) : body;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
