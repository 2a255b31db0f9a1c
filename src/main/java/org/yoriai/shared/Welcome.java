package org.yoriai.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 起動のお知らせ — tells on the console, once the server answers, where it is and who can sign in. */
@Component
class Welcome {
    private static final Logger log = LoggerFactory.getLogger(Welcome.class);
    private final boolean sample;

    Welcome(@Value("${yoriai.sample}") boolean sample) {
        this.sample = sample;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        // absent where no server was started, as in some tests
        Integer port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class);
        if (port != null) {
            log.info(line(port));
        }
    }

    String line(int port) {
        String address = "Yoriai is ready at http://localhost:" + port;
        return sample
                ? address
                        + " (sample: sign in as ward, office, lecturer, adviser, facilitator, auditor or admin, password "
                        + SampleData.PASSWORD + ")"
                : address;
    }
}
