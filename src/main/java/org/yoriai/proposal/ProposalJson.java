package org.yoriai.proposal;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 提案書の保存形 — the JSON in which a draft is kept, before it is sealed. */
@Component
class ProposalJson {
    private static final int VERSION = 1;
    private final JsonMapper json;

    ProposalJson(JsonMapper json) {
        this.json = json;
    }

    record Stored(int v, ProposalDraft draft) {}

    String write(ProposalDraft draft) {
        return json.writeValueAsString(new Stored(VERSION, draft));
    }

    ProposalDraft read(String content) {
        return json.readValue(content, Stored.class).draft();
    }
}
