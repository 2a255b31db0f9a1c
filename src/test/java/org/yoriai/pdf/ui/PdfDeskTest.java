package org.yoriai.pdf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.pdf.Offices;
import org.yoriai.pdf.PdfConversion;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** A document is seen in the browser without Word, and where that cannot be, it is said what can. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class PdfDeskTest extends SpringBrowserlessTest {
    /** The beginning of a .docx, and nothing more. */
    private static final byte[] TORN = {'P', 'K', 3, 4, 't', 'o', 'r', 'n'};

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private SignIn signIn;

    @Autowired
    private PdfConversion conversion;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theReportIsSeenAsPdfAndItsReadingIsRecorded() throws InterruptedException {
        Assumptions.assumeTrue(conversion.available(), "LibreOffice is needed");
        Person office = As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-5") + "/report");
        long before = made(office);
        test(find(Button.class).withText("PDFで見る").first()).click();
        assertThat(dialog()).contains("PDFにしています", "実施報告書", ".pdf");
        assertThat(made(office)).as("as the .docx is").isEqualTo(before + 1);
        await("PDFができました");
        assertThat(find(Anchor.class).all().stream()
                        .map(link -> link.getElement().getTextRecursively() + " "
                                + link.getTarget().orElse("")))
                .contains("新しいタブで開く _blank", "PDFを保存 ");
    }

    @ParameterizedTest
    @CsvSource({"proposal", "agreements", "agreements/1", "sessions/<session>/report"})
    void whereADocxIsOfferedThePdfStandsBesideIt(String page) {
        As.atDesk(signIn, "office");
        UI.getCurrent()
                .navigate(page.replace(
                        "<session>", SampleData.id("session:seminar-5").toString()));
        assertThat(find(Button.class).all()).anyMatch(button -> button.getText().contains("PDFで見る"));
    }

    @Test
    void aDocumentThatCannotBeConvertedIsToldAndTheDocxStays() throws InterruptedException {
        Assumptions.assumeTrue(conversion.available(), "LibreOffice is needed");
        show(() -> new PdfDesk(conversion).button(() -> new PdfDesk.Document("見本.docx", TORN)));
        test(find(Button.class).withText("PDFで見る").single()).click();
        await(".docx でお使いください");
    }

    @Test
    void aRefusalToMakeTheDocumentIsToldInItsWords() {
        Assumptions.assumeTrue(conversion.available(), "LibreOffice is needed");
        show(() -> new PdfDesk(conversion).button(() -> {
            throw new Refusal(Refusal.Kind.UNKNOWN, "report-unknown");
        }));
        test(find(Button.class).withText("PDFで見る").single()).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(com.vaadin.flow.component.notification.Notification.class)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isNotBlank();
    }

    @Test
    void withoutLibreOfficeTheButtonSaysWhatCanBeHadInstead() {
        Component told = show(() -> new PdfDesk(Offices.without()).button(() -> {
            throw new AssertionError("nothing is made");
        }));
        assertThat(find(Button.class).withText("PDFで見る").single().isEnabled()).isFalse();
        assertThat(told.getElement().getTextRecursively()).contains("サーバーにLibreOfficeが必要です", ".docx でお使いいただけます");
    }

    private Component show(Supplier<Component> making) {
        As.atDesk(signIn, "office");
        Component made = making.get();
        UI.getCurrent().add(made);
        return made;
    }

    private void await(String words) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!dialog().contains(words) && System.nanoTime() < end) {
            Thread.sleep(100);
            roundTrip();
        }
        assertThat(dialog()).contains(words);
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private long made(Person by) {
        return jdbc.sql("select count(*) from audit_entry where action = 'report.made' and actor = ?")
                .param(by.id().toString())
                .query(Long.class)
                .single();
    }
}
