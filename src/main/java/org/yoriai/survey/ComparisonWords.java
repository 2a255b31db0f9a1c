package org.yoriai.survey;

import org.yoriai.shared.EraDate;
import org.yoriai.survey.SurveyOverview.By;
import org.yoriai.survey.SurveyOverview.Group;

/** 見くらべの言葉 — the unit and its groups as documents name them. */
record ComparisonWords(By by, SheetWords words) {
    String unit() {
        return say("survey.by." + by.wireName());
    }

    String name(Group group) {
        if (group.name().isEmpty()) {
            return say("survey.by.untold");
        }
        String name = by == By.KIND ? say("programme.kind." + group.name()) : group.name();
        return group.day().map(day -> name + " " + EraDate.of(day)).orElse(name);
    }

    String say(String key) {
        return words.say(key);
    }
}
