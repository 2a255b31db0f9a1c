package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelcomeTest {
    @Test
    void namesTheAddressAndTheSamplePassword() {
        assertThat(new Welcome(true).line(8081)).contains("http://localhost:8081", "lecturer", SampleData.PASSWORD);
    }

    @Test
    void namesNoPasswordWithoutTheSample() {
        assertThat(new Welcome(false).line(8080)).isEqualTo("Yoriai is ready at http://localhost:8080");
    }
}
