package org.yoriai.identity;

import java.util.List;

/** 見本の利用者 — an invented person; all share {@link org.yoriai.shared.SampleData#PASSWORD}. */
public record SamplePerson(String login, Role role, String name, String affiliation) {
    public static final List<SamplePerson> ALL = List.of(
            new SamplePerson("ward", Role.WARD, "見本 花子", "区・協働推進課"),
            new SamplePerson("office", Role.OFFICE, "例示 一郎", "受託者・事務局"),
            new SamplePerson("lecturer", Role.FIELD, "見本 太郎", "受託者・講師"),
            new SamplePerson("adviser", Role.FIELD, "案内 あかり", "受託者・アドバイザー"),
            new SamplePerson("facilitator", Role.FIELD, "手本 健", "受託者・ファシリテーター"),
            new SamplePerson("auditor", Role.AUDITOR, "点検 光", "区・監査"),
            new SamplePerson("admin", Role.ADMIN, "管理 守", "システム管理"));

    public String email() {
        return login + "@yoriai.example";
    }
}
