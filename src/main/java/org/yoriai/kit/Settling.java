package org.yoriai.kit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActOutcome;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.kit.PushAnswer.Result;
import org.yoriai.kit.PushAnswer.Status;

/** 受付の取りまとめ — the answer to a batch, and what of it has to be kept for a person. */
final class Settling {
    private final List<Sorting.Taken> taken;
    private final List<Result> results = new ArrayList<>();
    private final List<QuarantineRows.Kept> kept = new ArrayList<>();
    private final List<UUID> mended = new ArrayList<>();
    private int accepted;

    Settling(List<Sorting.Taken> taken) {
        this.taken = taken;
    }

    /** The acts that can be tried, in order. */
    List<ReceivedAct> acts() {
        return taken.stream()
                .flatMap(one -> one.opened().stream())
                .filter(opened -> opened.act().isPresent())
                .map(opened -> new ReceivedAct(
                        opened.act().orElseThrow(), opened.json().orElseThrow()))
                .toList();
    }

    /** @param outcomes one for each of {@link #acts()} */
    void settle(List<ActOutcome> outcomes) {
        Iterator<ActOutcome> next = outcomes.iterator();
        for (Sorting.Taken one : taken) {
            Optional<Unsealing.Opened> opened = one.opened();
            if (opened.isEmpty()) {
                results.add(Result.of(one.envelope().id(), Status.DUPLICATE));
            } else {
                settle(
                        opened.get(),
                        opened.get()
                                .rejected()
                                .<ActOutcome>map(ActOutcome.Rejected::new)
                                .orElseGet(next::next));
            }
        }
    }

    private void settle(Unsealing.Opened opened, ActOutcome outcome) {
        switch (outcome) {
            case ActOutcome.Applied _ -> accept(opened, Status.APPLIED);
            case ActOutcome.Conflict _ -> accept(opened, Status.CONFLICT);
            case ActOutcome.Rejected(RejectionReason reason) -> {
                kept.add(new QuarantineRows.Kept(opened.envelope(), reason, opened.json()));
                results.add(Result.quarantined(opened.envelope().id(), reason));
            }
        }
    }

    private void accept(Unsealing.Opened opened, Status status) {
        accepted++;
        opened.act().flatMap(Act::mends).ifPresent(mended::add);
        results.add(Result.of(opened.envelope().id(), status));
    }

    List<Result> results() {
        return results;
    }

    List<QuarantineRows.Kept> kept() {
        return kept;
    }

    /** Acts in quarantine in whose place applied ones now stand. */
    List<UUID> mended() {
        return mended;
    }

    int accepted() {
        return accepted;
    }

    int received() {
        return accepted + kept.size();
    }

    /** For the audit trail: numbers only. */
    String told(long lastSeq) {
        return "received=" + received() + " accepted=" + accepted + " quarantined=" + kept.size() + " seq=" + lastSeq;
    }
}
