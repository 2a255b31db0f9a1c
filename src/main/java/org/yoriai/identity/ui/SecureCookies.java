package org.yoriai.identity.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * 通信路 — where the proxy says that the browser came by TLS, the session's cookie goes back by TLS alone. Tomcat makes that cookie
 * itself, below every filter that reads what a proxy says, and would take the line from the proxy for the whole way.
 */
@Component
class SecureCookies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new BehindTheProxy());
    }

    private static final class BehindTheProxy extends ValveBase {
        BehindTheProxy() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (isTls(request.getHeader("X-Forwarded-Proto"))) {
                request.setSecure(true);
            }
            getNext().invoke(request, response);
        }
    }

    /** Of several proxies the first one that was met counts. */
    private static boolean isTls(@Nullable String told) {
        return told != null && told.split(",", 2)[0].strip().equalsIgnoreCase("https");
    }
}
