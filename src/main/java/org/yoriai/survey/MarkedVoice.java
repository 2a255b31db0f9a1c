package org.yoriai.survey;

import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;

/** 印のついた自由記述 — with the question that it answers and the group into which it was put. */
public record MarkedVoice(ProgrammeSessionId session, UUID answer, String question, String text, String theme) {}
