package org.yoriai.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 業務時刻 — the one clock, in Japan's time, that the screens, the registers and every log share (特記事項 19条3項: unified time zone). */
@Configuration
public class BusinessTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
