package org.yoriai.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.agreement.AgreementExports;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.association.ParticipantLists;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.ledger.IncidentExports;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.MediaFilter;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterExports;
import org.yoriai.ledger.TrailExports;
import org.yoriai.ledger.WrittenArchive;
import org.yoriai.mail.SealedDocument;
import org.yoriai.mail.SendingLogExports;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.proposal.ProposalDocuments;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.WorkbookSheet;
import org.yoriai.survey.ComparisonFiles;
import org.yoriai.survey.ResultsFiles;
import org.yoriai.survey.SurveyOverview;
import org.yoriai.vault.AuditFilter;
import org.yoriai.vault.TypedWords;
import org.yoriai.vault.Vault;

/** What somebody typed leaves in a table as the words that they are: no spreadsheet program calculates with them. */
@Tag("attack")
@YoriaiTest
class FormulaInExportsTest {
    private static final List<String> BEGINNINGS = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "＝1+1",
            "＋1+1",
            "－1+1",
            "＠SUM(1)",
            "=HYPERLINK(\"https://example.invalid/\";\"開く\")",
            "\",=1+1,\"");

    /** Who writes tables, and by which export below that is tried. */
    private static final Map<String, String> WRITERS = Map.of(
            "AgreementSheet", "agreements",
            "IncidentExports", "incidents",
            "ReturnArchive", "archive",
            "RegisterExports", "register",
            "TrailExports", "trail",
            "SendingLogExports", "sending log",
            "ParticipantLists", "participants",
            "ComparisonFiles", "comparison",
            "ComparisonWorkbook", "comparison",
            "YearWorkbook", "year");

    private static final Map<String, String> MORE_WRITERS =
            Map.of("ResultsFiles", "results", "ResultsWorkbook", "results", "RawSheets", "results");

    /** Before anybody answers or sends: their cells are tried in {@code ResultsFilesTest} and by the writers. */
    private static final Set<String> EMPTY_AT_FIRST = Set.of("results", "sending log");

    private static final ProgrammeSessionId SESSION = new ProgrammeSessionId(SampleData.id("session:seminar-5"));

    @Autowired
    ApplicationContext house;

    @Autowired
    SignIn signIn;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger turn = new AtomicInteger();
    private Person office;

    @BeforeEach
    void begin() {
        office = As.signedIn(signIn, "office");
    }

    @Test
    void theWritersTakeNothingForAFormula() throws Exception {
        List<List<String>> lines =
                BEGINNINGS.stream().map(typed -> List.of(typed, "見本")).toList();
        RegisterSheet sheet = new RegisterSheet(lines);
        assertThat(Tables.xlsx(sheet.xlsx("表"))).hasSize(BEGINNINGS.size() - 1);
        assertThat(Tables.csv(sheet.csv())).hasSize(BEGINNINGS.size() - 1);
        // a figure below zero stays one
        assertThat(RegisterSheet.line(List.of("-12"))).isEqualTo("\"-12\"\r\n");

        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            WorkbookSheet table = new WorkbookSheet(book, "表", 10, 10);
            for (String typed : BEGINNINGS) {
                table.title(typed);
                table.heads(typed, typed);
                table.line(typed, 1);
                table.sums(typed, 1);
            }
            book.write(out);
        }
        assertThat(Tables.xlsx(out.toByteArray())).hasSize((BEGINNINGS.size() - 1) * 5);
    }

    @Test
    void everyWriterOfTablesIsTriedHere() {
        Set<String> found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yoriai").stream()
                        .filter(FormulaInExportsTest::writesTables)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = new TreeSet<>(WRITERS.keySet());
        tried.addAll(MORE_WRITERS.keySet());
        assertThat(found).isEqualTo(tried);
        Set<String> exports = new TreeSet<>(WRITERS.values());
        exports.addAll(MORE_WRITERS.values());
        exports.removeAll(Set.of("archive", "comparison"));
        assertThat(exports()).containsOnlyKeys(exports);
    }

    // the two writers themselves are tried above; an import reads and writes nothing
    private static boolean writesTables(JavaClass type) {
        return !type.isEquivalentTo(RegisterSheet.class)
                && !type.isEquivalentTo(WorkbookSheet.class)
                && (type.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RegisterSheet.class)
                                        || call.getTargetOwner().isEquivalentTo(WorkbookSheet.class)
                                        || call.getTargetOwner().isEquivalentTo(XSSFWorkbook.class)
                                                && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty())
                        || type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getName().equals("setCellValue")
                                        || call.getName().equals("setCellFormula")
                                        || call.getTargetOwner().isEquivalentTo(RegisterSheet.class)
                                                && call.getName().equals("line")));
    }

    @Test
    void whateverIsTypedIntoAContractLeavesItAsWords() {
        // whoever reads is known before the transaction begins
        As.run(
                office,
                () -> transaction.executeWithoutResult(state -> {
                    state.setRollbackOnly();
                    assertThat(changed()).isGreaterThan(500);
                    Set<String> without = new TreeSet<>();
                    exports().forEach((name, files) -> {
                        if (files.stream()
                                        .mapToLong(file -> look(name, file).size())
                                        .sum()
                                == 0) {
                            without.add(name);
                        }
                    });
                    assertThat(EMPTY_AT_FIRST)
                            .as("nothing that was typed came out")
                            .containsAll(without);
                }));
    }

    /** What reads in transactions of its own: titles are changed for it and changed back. */
    @Test
    void comparisonsAndTheArchiveHoldWordsToo() throws Exception {
        record Titled(UUID id, String title) {}
        List<Titled> before = jdbc.sql("select id, title from programme_session where contract_id = ?")
                .param(SampleData.CONTRACT.value())
                .query(Titled.class)
                .list();
        String set = "update programme_session set title = ? where id = ?";
        try {
            before.forEach(
                    one -> jdbc.sql(set).params(typed(one.title()), one.id()).update());
            ComparisonFiles comparison = house.getBean(ComparisonFiles.class);
            for (boolean years : List.of(false, true)) {
                SurveyOverview.By by = SurveyOverview.By.TOPIC;
                byte[] workbook = As.call(office, () -> comparison.workbook(office, by, years))
                        .content();
                assertThat(Tables.xlsx(workbook)).isNotNull();
                byte[] lines = As.call(office, () -> comparison.lines(office, by, years))
                        .content();
                assertThat(Tables.csv(lines)).isNotNull();
            }
            Map<String, byte[]> archive = As.call(office, () -> quietly(() -> WrittenArchive.tables(house)));
            assertThat(archive).hasSizeGreaterThan(30);
            Set<String> typed = new TreeSet<>();
            archive.values().forEach(table -> typed.addAll(Tables.csv(table)));
            assertThat(typed).hasSizeGreaterThanOrEqualTo(before.size());
        } finally {
            before.forEach(one -> jdbc.sql(set).params(one.title(), one.id()).update());
        }
    }

    private int changed() {
        return quietly(() -> new TypedWords(jdbc, database, vault, this::typed).changeAll());
    }

    private String typed(String words) {
        // what the house takes off the edge of a word cannot come out of it
        List<String> kept = BEGINNINGS.stream()
                .filter(one -> one.equals(one.strip()) && !one.startsWith("\""))
                .toList();
        return kept.get(turn.getAndIncrement() % kept.size()) + words;
    }

    private Map<String, List<Supplier<byte[]>>> exports() {
        Map<String, List<Supplier<byte[]>>> all = new LinkedHashMap<>();
        AgreementExports agreements = house.getBean(AgreementExports.class);
        all.put(
                "agreements",
                List.of(
                        () -> agreements.workbook(AgreementFilter.NONE, office).content(),
                        () -> agreements.csv(AgreementFilter.NONE, office).content()));
        IncidentExports incidents = house.getBean(IncidentExports.class);
        all.put(
                "incidents",
                List.of(
                        () -> incidents.workbook(office).content(),
                        () -> incidents.csv(office).content(),
                        () -> opened(incidents.people(new IncidentId(SampleData.id("incident:drill")), office))));
        TrailExports trail = house.getBean(TrailExports.class);
        all.put(
                "trail",
                List.of(
                        () -> trail.workbook(AuditFilter.NONE, office).content(),
                        () -> trail.csv(AuditFilter.NONE, office).content()));
        RegisterExports registers = house.getBean(RegisterExports.class);
        all.put(
                "register",
                Arrays.stream(Register.values())
                        .<Supplier<byte[]>>mapMulti((register, files) -> {
                            files.accept(() -> registers
                                    .workbook(register.wireName(), MediaFilter.NONE, office)
                                    .content());
                            files.accept(() -> registers
                                    .csv(register.wireName(), MediaFilter.NONE, office)
                                    .content());
                        })
                        .toList());
        SendingLogExports sendings = house.getBean(SendingLogExports.class);
        all.put(
                "sending log",
                List.of(
                        () -> sendings.workbook(office).content(),
                        () -> sendings.csv(office).content()));
        ParticipantLists people = house.getBean(ParticipantLists.class);
        all.put("participants", List.of(() -> people.workbook(SESSION, office).xlsx()));
        ResultsFiles results = house.getBean(ResultsFiles.class);
        String reader = office.id().toString();
        all.put(
                "results",
                List.of(
                        () -> results.workbook(SESSION, reader).content(),
                        () -> results.lines(SESSION, reader).content()));
        ProposalDocuments proposals = house.getBean(ProposalDocuments.class);
        all.put("year", List.of(() -> proposals.results(office).content()));
        return all;
    }

    private static List<String> look(String name, Supplier<byte[]> file) {
        byte[] bytes = file.get();
        try {
            return bytes[0] == 'P' ? Tables.xlsx(bytes) : Tables.csv(bytes);
        } catch (IOException unreadable) {
            return fail(name, unreadable);
        }
    }

    private static byte[] opened(SealedDocument sealed) {
        return quietly(() -> {
            try (var container = new POIFSFileSystem(new ByteArrayInputStream(sealed.file()))) {
                Decryptor lock = Decryptor.getInstance(new EncryptionInfo(container));
                assertThat(lock.verifyPassword(sealed.password())).isTrue();
                return lock.getDataStream(container).readAllBytes();
            }
        });
    }

    private static <T> T quietly(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
