package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.agreement.Side;
import org.yoriai.identity.AccountId;
import org.yoriai.ledger.Choices.Result;
import org.yoriai.shared.SampleData;

/** 見本の管理簿 — a manager, a training, things taken out, a service, an answered question and one permission, all invented. */
@Component
class SampleRegisters implements SampleData {
    private static final String OFFICE = "例示 一郎";
    private static final String MANAGER = "手本 健";
    private final RegisterVersions versions;
    private final ReportContents reports;
    private final Clock clock;

    SampleRegisters(RegisterVersions versions, ReportContents reports, Clock clock) {
        this.versions = versions;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        String begun = today.minusDays(60).toString();
        write(
                Register.MANAGERS,
                60,
                Map.of(
                        RegisterField.MANAGER,
                        MANAGER,
                        RegisterField.MANAGER_AFFILIATION,
                        "受託者・ファシリテーター",
                        RegisterField.MANAGER_FROM,
                        begun,
                        RegisterField.MANAGER_FROM_STAFF,
                        Choices.Presence.YES.name()));
        write(
                Register.TRAINING,
                50,
                Map.of(
                        RegisterField.TRAINED_ON, today.minusDays(50).toString(),
                        RegisterField.TRAINING_SUBJECT, "特記事項の内容と名簿の扱い（見本）",
                        RegisterField.TEACHER, MANAGER,
                        RegisterField.TEACHING, Choices.Teaching.BY_CONTRACTOR.name(),
                        RegisterField.ATTENDANCE, RegisterValues.attendance(trained())));
        write(
                Register.MEDIA,
                9,
                Map.of(
                        RegisterField.MEDIUM,
                        Choices.Medium.USB_STICK.name(),
                        RegisterField.CONTENTS,
                        "投影用スライド（個人情報なし・見本）",
                        RegisterField.TAKEN_AT,
                        today.minusDays(9).atTime(12, 0).toString(),
                        RegisterField.TAKEN_BY,
                        "見本 太郎",
                        RegisterField.APPROVER,
                        OFFICE,
                        RegisterField.PURPOSE,
                        "講習会での投影",
                        RegisterField.DESTINATION,
                        "見本区民センター",
                        RegisterField.CONVEYANCE,
                        Choices.Conveyance.CARRIED.name(),
                        RegisterField.ENCRYPTION,
                        Choices.Encryption.ENCRYPTED.name(),
                        RegisterField.RETURNED_AT,
                        today.minusDays(9).atTime(18, 0).toString()));
        write(
                Register.CLOUD,
                55,
                Map.of(
                        RegisterField.SERVICE, "見本クラウド",
                        RegisterField.PROVIDER, "見本クラウド株式会社（架空）",
                        RegisterField.SERVICE_MODEL, Choices.ServiceModel.IAAS.name(),
                        RegisterField.SERVICE_USE, "よりあいの稼働",
                        RegisterField.IMPORTANT, Choices.Presence.YES.name()));
        write(
                Register.BROUGHT_IN,
                20,
                Map.of(
                        RegisterField.THING, "プロジェクター 1台、延長コード 2本",
                        RegisterField.PREMISES, "見本区民センター 会議室1",
                        RegisterField.BROUGHT_ON, today.minusDays(18).toString(),
                        RegisterField.PERMISSION_ASKED_ON, today.minusDays(20).toString(),
                        RegisterField.PERMISSION, Choices.Decision.APPROVED.name(),
                        RegisterField.PERMITTED_ON, today.minusDays(19).toString()));
        write(
                Register.INSPECTIONS,
                30,
                Map.of(
                        RegisterField.INQUIRY, Choices.Inquiry.REPORT.name(),
                        RegisterField.INQUIRED_ON, today.minusDays(30).toString(),
                        RegisterField.INQUIRED, "端末の施錠保管の状況を報告してください。",
                        RegisterField.REPLIED_ON, today.minusDays(28).toString(),
                        RegisterField.REPLY, "事務局の鍵付きキャビネットで保管しています。鍵は管理責任者が持っています。"));
        AccountId office = new AccountId(SampleData.id("account:office"));
        Stream.of(Register.MANAGERS, Register.STAFF, Register.TRAINING)
                .forEach(register -> reports.note(register, today.minusDays(45), office));
    }

    /** The adviser has not had it yet. */
    private static Map<AccountId, Result> trained() {
        return Stream.of("office", "lecturer", "facilitator")
                .collect(Collectors.toMap(
                        login -> new AccountId(SampleData.id("account:" + login)), _ -> Result.PASSED));
    }

    private void write(Register register, int daysAgo, Map<RegisterField, String> values) {
        Side side = register.begunBy();
        OffsetDateTime at = OffsetDateTime.now(clock).minusDays(daysAgo).truncatedTo(ChronoUnit.MICROS);
        RegisterValues checked = RegisterValues.of(values);
        RegisterRules.check(register, checked);
        AccountId by = new AccountId(SampleData.id("account:" + (side == Side.WARD ? "ward" : "office")));
        versions.save(new RegisterVersion(
                register,
                new EntryId(SampleData.id("register:" + register)),
                1,
                new RegisterVersion.Writing(by, side, at),
                checked));
    }
}
