package org.yoriai.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.NewFile;

/** A name that climbs out of its folder, hides its ending or means a device is taken as the name alone, or refused in words. */
@Tag("attack")
class FileNameAttackTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    static Stream<String> names() {
        return Stream.of(
                        "../../../../tmp/%s",
                        "..\\..\\..\\Windows\\System32\\%s",
                        "/etc/%s",
                        "C:\\Users\\%s",
                        "\\\\server\\share\\%s",
                        "file:///etc/%s",
                        "\u0000%s",
                        "\r\nSet-Cookie: a=b\r\n%s",
                        "\u202E\u2066%s",
                        "\uFEFF\u200B%s",
                        "a".repeat(5_000) + "%s",
                        "長".repeat(5_000) + "/%s",
                        "./%s",
                        "~/%s",
                        "%s:stream/%s")
                .map(pattern -> pattern.replace("%s", "手順.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyTheNameItselfIsKept(String given) {
        for (String kept : new String[] {
            HandedIn.of(given, PDF).name(), NewFile.of(given, PDF).name()
        }) {
            assertThat(kept).endsWith("手順.pdf").hasSizeLessThanOrEqualTo(200);
            assertThat(kept)
                    .doesNotContain("/", "\\", ":", "\u0000", "\r", "\n", "\u202E", "\u2066", "\u200B", "\uFEFF");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aDevicesNameIsNoFilesName(String given) {
        assertThat(HandedIn.of(given, PDF).name()).isEqualTo("_" + given);
        assertThat(NewFile.of(given, PDF).name()).isEqualTo("_" + given);
    }

    static Stream<String> devices() {
        return Stream.of("CON.pdf", "nul.pdf", "Aux.pdf", "COM1.pdf", "lpt9.x.pdf");
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void whatHasNoNameOfAKnownKindIsRefusedInWords(String given) {
        assertThatThrownBy(() -> HandedIn.of(given, PDF)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> NewFile.of(given, PDF)).isInstanceOf(Refusal.class);
    }

    static Stream<String> nameless() {
        return Stream.of(
                "", "..", "../", "..\\", "\u0000", "手順.pdf/", "手順.pdf\\..", "手順.pdf.exe", "fdp.\u202Eexe", ".htaccess");
    }

    /** A field for files that is not named here has not been looked at. */
    @Test
    void everyFieldForFilesTakesTheBytesAloneOrANameThatWasCleaned() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yoriai").stream()
                                .filter(type -> type.getConstructorCallsFromSelf().stream()
                                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(Upload.class)))
                                .map(JavaClass::getFullName))
                .containsExactlyInAnyOrder(
                        // the bytes alone
                        "org.yoriai.association.ui.RosterDialog",
                        "org.yoriai.kit.ui.RescueDialog",
                        "org.yoriai.sheet.ui.PictureField",
                        // NewFile
                        "org.yoriai.report.ui.FormDialog",
                        "org.yoriai.agreement.ui.FileField",
                        // HandedIn
                        "org.yoriai.material.ui.FileField");
    }
}
