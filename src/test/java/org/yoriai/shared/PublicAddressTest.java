package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A QR code, a link in a mail or a passkey for an address that cannot be reached is noticed at the start, not at the venue. */
class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://yoriai.example.jp, https://yoriai.example.jp",
        "' https://yoriai.example.jp/ ', https://yoriai.example.jp",
        "https://ward.example.jp/yoriai//, https://ward.example.jp/yoriai",
        "http://192.168.1.5:8080, http://192.168.1.5:8080",
    })
    void whatABrowserOpensIsTaken(String setting, String address) {
        assertThat(new PublicAddress(setting).told()).contains(address);
        assertThat(new PublicAddress(setting).to("today").orElseThrow().value()).isEqualTo(address + "/today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yoriai.example.jp",
                "yoriai.example.jp:8080",
                "https://",
                "https:yoriai.example.jp",
                "ftp://yoriai.example.jp",
                "https://yoriai.example.jp/?from=mail",
                "https://yoriai.example.jp/#top",
                "https://寄合 example.jp",
            })
    void theServerDoesNotStartWithWhatNoBrowserOpens(String setting) {
        assertThatThrownBy(() -> new PublicAddress(setting))
                .hasMessageContaining("YORIAI_PUBLIC_URL is \"" + setting + "\"")
                .hasMessageContaining("https://yoriai.example.jp");
    }

    @Test
    void whereNothingIsToldAMailHasNoLink() {
        assertThat(new PublicAddress(" ").told()).isEmpty();
        assertThat(new PublicAddress("").to("today")).isEmpty();
    }
}
