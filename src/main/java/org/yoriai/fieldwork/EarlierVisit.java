package org.yoriai.fieldwork;

import java.time.LocalDate;
import java.util.List;

/** これまでの派遣 — what an earlier visit to the same association left. */
public record EarlierVisit(
        String title, LocalDate day, List<RecordedText.Note> notes, List<RecordedText.Promise> promises) {}
