package org.yoriai.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ClosingFacts;
import org.yoriai.proposal.ProposalHandIn;
import org.yoriai.proposal.ProposalTesting;
import org.yoriai.proposal.Proposals;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** G3: the invoice comes after all is accepted, bills the contract's amount once, and its days run from its receipt. */
@YoriaiTest
class InvoiceTest {
    private static final BillingTerms TERMS = new BillingTerms(
            1_100_000, 10, "T1234567890123", new BillingTerms.Bank("見本銀行", "見本支店", "普通", "1234567", "カ）ミホンシエン"));
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);

    @Autowired
    SignIn signIn;

    @Autowired
    Invoices invoices;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalHandIn handIn;

    @Autowired
    ClosingFacts closing;

    @Autowired
    JdbcClient jdbc;

    private Person office;
    private Person ward;
    private Map<UUID, String> states = Map.of();

    @BeforeEach
    void begin() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        states = ProposalTesting.states(jdbc);
        ProposalTesting.forget(jdbc);
    }

    @AfterEach
    void end() {
        ProposalTesting.forget(jdbc);
        ProposalTesting.putBack(jdbc, states);
    }

    @ParameterizedTest(name = "5: sessions {0}, proposal {1}, amount known {2}: {3}")
    @CsvSource({
        "REPORTED, accepted,  true,  invoice-sessions",
        "ACCEPTED, none,      true,  invoice-proposal", // 4(4) is a part of the commission
        "ACCEPTED, submitted, true,  invoice-proposal",
        "ACCEPTED, returned,  true,  invoice-proposal",
        "ACCEPTED, accepted,  false, invoice-terms",
        "ACCEPTED, accepted,  true,",
    })
    void itIsIssuedOnlyAfterAllIsAccepted(String state, String proposal, boolean terms, String code) {
        ProposalTesting.all(jdbc, "ACCEPTED");
        propose(proposal);
        ProposalTesting.all(jdbc, state);
        if (terms) {
            As.run(office, () -> invoices.agree(TERMS, office));
        }
        if (code == null) {
            assertThat(As.call(office, () -> invoices.issue(office))).isEqualTo(1);
        } else {
            assertRefused(code, () -> invoices.issue(office), office);
            assertThat(As.call(ward, () -> invoices.current(ward)).missing())
                    .extracting(InvoiceCondition::code)
                    .contains(code);
        }
    }

    @Test
    void itsDocumentBillsTheContractsAmount() throws IOException {
        issue();
        InvoiceFile file = As.call(ward, () -> invoices.file(1, ward));
        assertThat(file.name()).isEqualTo("請求書_令和8年度_第1号.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("請求番号　令和8年度第1号", EraDate.of(TODAY), "ご請求金額　1,100,000円（税込み）", "\t登録番号　T1234567890123")
                    .noneMatch(text -> text.contains("{{"));
            assertThat(rows(document, 0))
                    .containsExactly(
                            List.of("内容", "数量", "金額（円）"),
                            List.of("令和8年度 町会・自治会デジタル活用支援事業委託", "1式", "1,000,000"),
                            List.of("消費税および地方消費税（10％対象　1,000,000円）", "", "100,000"),
                            List.of("合計（税込み）", "", "1,100,000"));
            assertThat(rows(document, 1).get(1).getLast())
                    .isEqualTo("請求書の受領の日から30日以内\n（発行の日に受領されたとき　" + EraDate.of(TODAY.plusDays(30)) + "）");
            assertThat(rows(document, 1).getLast().getLast()).contains("見本銀行　見本支店　普通　1234567", "カ）ミホンシエン");
        }
    }

    @Test
    void itIsIssuedOnceAndMendedOnlyByTakingItBack() {
        issue();
        assertRefused("invoice-stands", () -> invoices.issue(office), office);
        assertRefused("invoice-stands", () -> invoices.agree(TERMS, office), office);
        As.run(office, () -> invoices.withdraw(1, office));
        assertThat(As.call(office, () -> invoices.issue(office)))
                .as("its number is not used again")
                .isEqualTo(2);
        assertRefused("invoice-moved-on", () -> invoices.receive(1, TODAY, ward), ward);
        assertThatThrownBy(() -> As.run(office, () -> invoices.receive(2, TODAY, office)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDaysOfPaymentRunFromItsReceipt() {
        issue();
        assertRefused("invoice-moved-on", () -> invoices.pay(1, TODAY, ward), ward);
        assertRefused("invoice-day", () -> invoices.receive(1, TODAY.plusDays(1), ward), ward);
        assertRefused("invoice-day", () -> invoices.receive(1, TODAY.minusDays(1), ward), ward);
        As.run(ward, () -> invoices.receive(1, TODAY, ward));
        assertRefused("invoice-moved-on", () -> invoices.withdraw(1, office), office);
        assertThat(standing().invoiceReceived()).contains(TODAY);
        assertThat(standing().paid()).isEmpty();
        As.run(ward, () -> invoices.pay(1, TODAY, ward));
        assertThat(standing().paid()).contains(TODAY);
        assertRefused("invoice-unknown", () -> invoices.pay(7, TODAY, ward), ward);
    }

    @Test
    void aProposalGivenBackIsNotHandedIn() {
        ProposalTesting.all(jdbc, "ACCEPTED");
        propose("submitted");
        assertThat(standing().proposalHandedIn()).contains(TODAY);
        As.run(ward, () -> handIn.giveBack(1, "直してください", ward));
        assertThat(standing().proposalHandedIn()).isEmpty();
        assertThat(standing().proposalAccepted()).isEmpty();
    }

    @ParameterizedTest(name = "5: {0}")
    @CsvSource({
        "billing-amount,       0,       10, T1234567890123, 1234567",
        "tax-percent,          1100000, -1, T1234567890123, 1234567",
        "billing-registration, 1100000, 10, 1234567890123,  1234567",
        "billing-registration, 1100000, 10, T123,           1234567",
        "billing-account,      1100000, 10, '',             123",
    })
    void termsThatCannotBeAreRefused(String code, long amount, int percent, String registration, String account) {
        assertThatThrownBy(() -> new BillingTerms(
                        amount, percent, registration, new BillingTerms.Bank("見本銀行", "見本支店", "普通", account, "見本")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void issue() {
        ProposalTesting.all(jdbc, "ACCEPTED");
        propose("accepted");
        As.run(office, () -> invoices.agree(TERMS, office));
        As.run(office, () -> invoices.issue(office));
    }

    private void propose(String how) {
        if (how.equals("none")) {
            return;
        }
        As.run(office, () -> proposals.write(ProposalTesting.whole(List.of()), 0, office));
        As.run(office, () -> handIn.submit(1, office));
        if (how.equals("accepted")) {
            As.run(ward, () -> handIn.accept(1, ward));
        }
        if (how.equals("returned")) {
            As.run(ward, () -> handIn.giveBack(1, "直してください", ward));
        }
    }

    private ClosingFacts.Standing standing() {
        return As.call(ward, () -> ContractScope.within(SampleData.CONTRACT, closing::standing));
    }

    private static void assertRefused(String code, Runnable act, Person by) {
        assertThatThrownBy(() -> As.run(by, act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<List<String>> rows(XWPFDocument document, int table) {
        return document.getTables().get(table).getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
