package org.yoriai.survey;

import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ProgrammeKind;

/** 参加者に見せるアンケート — with who asks, and whom to call. */
public record PhoneSurvey(ProgrammeKind kind, ContractFacts.Party ward, SurveyFacts facts) {}
