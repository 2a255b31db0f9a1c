package org.yoriai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 寄合 — the working tool of a ward's programme for neighbourhood associations. */
@SpringBootApplication
@EnableScheduling
public class Yoriai {
    public static void main(String[] args) {
        SpringApplication.run(Yoriai.class, args);
    }
}
