package org.yoriai.material;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.Sha256;

/** 見本の資料 — confirmed for what was or is about to be held; one that waits for the ward, one that was returned. */
@Component
class SampleMaterials implements SampleData {
    private static final AccountId OFFICE = new AccountId(SampleData.id("account:office"));
    private static final AccountId WARD = new AccountId(SampleData.id("account:ward"));
    private final MaterialRows materials;
    private final MaterialFiles files;

    SampleMaterials(MaterialRows materials, MaterialFiles files) {
        this.materials = materials;
        this.files = files;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        confirmed("講習会 第1回 事例集", on(8, 20), "seminar-1");
        confirmed("LINE公式アカウント はじめかた", on(9, 4), "seminar-2");
        confirmed("Instagram はじめかた", on(9, 17), "seminar-3");
        confirmed("キャッシュレス決済 町会費の集め方", on(9, 29), "seminar-4");
        confirmed("LINEの配信 12か月の話題表", on(10, 21), "seminar-5");
        confirmed("見本町会 LINE公式アカウント 設定の手順", on(10, 29), "dispatch-1");
        confirmed("グループワークの進め方", on(11, 6), "exchange-1");
        submitted("事例集（後半）とふりかえりシート", on(11, 25), "seminar-7");
        submitted("グループワークの進め方（担い手編）", on(11, 27), "exchange-2");
        returned();
    }

    private void confirmed(String title, OffsetDateTime at, String session) {
        Material material = material(title, at, session);
        MaterialVersionId first = hand(material, title, 1, "", at);
        material.returned(first, "文字が小さいので、手順の図を大きくしてください。", WARD, at.plusDays(2));
        MaterialVersionId second = hand(material, title, 2, "手順の図を大きくし、1ページに1つずつにしました。", at.plusDays(3));
        material.confirm(second, WARD, at.plusDays(5));
        // what was made for one association is its own
        material.giveOnline(!session.startsWith("dispatch"));
        materials.save(material);
    }

    private void submitted(String title, OffsetDateTime at, String session) {
        hand(material(title, at, session), title, 1, "", at);
    }

    private void returned() {
        OffsetDateTime at = on(11, 20);
        Material material = material("写真の撮り方と短い動画の作り方", at, "seminar-6");
        MaterialVersionId first = hand(material, "写真と動画", 1, "", at);
        material.returned(first, "人が写る写真の許可の取り方を、1ページ足してください。", WARD, at.plusDays(4));
        material.say(Duty.Holder.CONTRACTOR, "区の広報の決まりがあれば、写しをいただけますか。", OFFICE, at.plusDays(5));
        materials.save(material);
    }

    private static Material material(String title, OffsetDateTime at, String... sessions) {
        Set<ProgrammeSessionId> held = Arrays.stream(sessions)
                .map(session -> new ProgrammeSessionId(SampleData.id("session:" + session)))
                .collect(Collectors.toSet());
        return new Material(
                SampleData.id("material:" + sessions[0]),
                new MaterialDraft(title, held, MaterialDraft.USUAL_SPARE),
                at);
    }

    private MaterialVersionId hand(Material material, String title, int number, String note, OffsetDateTime at) {
        HandedIn file =
                HandedIn.of(title + "_第" + number + "版.pdf", SamplePdf.of(List.of(title, "第" + number + "版（見本）")));
        UUID id = SampleData.id("version:" + material.getId() + ":" + number);
        MaterialVersionId version = material.submit(id, file, Sha256.hex(file.bytes()), note, OFFICE, at);
        // the parts refer to the version, which has to be there first
        materials.saveAndFlush(material);
        files.keep(id, file.bytes());
        return version;
    }

    private static OffsetDateTime on(int month, int day) {
        return LocalDate.of(2026, month, day)
                .atTime(10, 0)
                .atZone(BusinessTime.ZONE)
                .toOffsetDateTime();
    }
}
