package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.Yoriai;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.MemberDraft;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.FiscalYear;
import org.yoriai.shared.Refusal;

/** A house started empty prints a link on the console, by which the first contract and its administrator are made, once. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {
    private static final SecurityContextHolderStrategy BEFORE = SecurityContextHolder.getContextHolderStrategy();
    private static final Pattern LINK = Pattern.compile("/first/([A-Za-z0-9_-]{43})");
    private static final String PASSWORD = "渡り廊下の 風鈴が 三度鳴る";

    // a second application takes the security context's holder over: the others' tests would find nobody signed in
    @AfterAll
    static void giveBack() {
        SecurityContextHolder.setContextHolderStrategy(BEFORE);
    }

    @Test
    void theConsolesLinkMakesTheFirstContractAndItsAdministratorOnce(@TempDir Path data, CapturedOutput console)
            throws Exception {
        try (ConfigurableApplicationContext house = start(data)) {
            Matcher link = LINK.matcher(console.getAll());
            assertThat(link.find()).as("a link on the console").isTrue();
            String token = link.group(1);
            FirstContract first = house.getBean(FirstContract.class);
            LocalDate today = LocalDate.now(house.getBean(Clock.class));
            FiscalYear year = FiscalYear.of(today);
            FirstContractDraft contract = new FirstContractDraft(year, "手本区", "合同会社ためし");
            LoginId login = new LoginId("kanri");
            MemberDraft person = new MemberDraft(Role.ADMIN, "管理 まもる", "手本区", Optional.empty(), today, year.lastDay());

            refused("first-link-unknown", () -> first.found(token + "x", contract, login, person, PASSWORD));
            refused("password-length", () -> first.found(token, contract, login, person, "短い"));
            assertThat(rows(house, "contract") + rows(house, "account"))
                    .as("a refusal leaves nothing half made")
                    .isZero();

            first.found(token, contract, login, person, PASSWORD);
            Person admin = house.getBean(SignIn.class).authenticate("kanri", PASSWORD);
            ContractFacts facts =
                    As.call(admin, () -> house.getBean(Contracts.class).current());
            assertThat(facts.fullTitle()).isEqualTo(year.inEra() + " 町会・自治会デジタル活用支援事業委託");
            assertThat(facts.ward().name()).isEqualTo("手本区");
            assertThat(facts.terms(ProgrammeKind.SEMINAR).plannedCount()).isEqualTo(7);
            refused("first-link-unknown", () -> first.found(token, contract, new LoginId("second"), person, PASSWORD));
            try (DeskClient desk = new DeskClient(address(house)).signIn("kanri", PASSWORD)) {
                assertThat(desk.open("contract", "")).contains("手本区");
                assertThat(desk.open("users", "")).contains("管理 まもる");
            }
        }
        int told = LINK.matcher(console.getAll()).results().toList().size();
        try (ConfigurableApplicationContext again = start(data)) {
            assertThat(LINK.matcher(console.getAll()).results().toList())
                    .as("once somebody is registered, no link is printed")
                    .hasSize(told);
            assertThat(again.getBean(SignIn.class)
                            .authenticate("kanri", PASSWORD)
                            .role())
                    .isEqualTo(Role.ADMIN);
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return SpringApplication.run(
                Yoriai.class, "--yoriai.sample=false", "--yoriai.data=" + data.toAbsolutePath(), "--server.port=0");
    }

    private static String address(ConfigurableApplicationContext house) {
        return "http://localhost:" + house.getEnvironment().getProperty("local.server.port");
    }

    private static long rows(ConfigurableApplicationContext house, String table) {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
