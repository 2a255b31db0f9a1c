package org.yoriai.agreement.ui;

import static org.yoriai.agreement.ui.AgreementWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.yoriai.shared.ui.Icons;
import org.yoriai.vault.SealedFile;

/** 添付の一覧 */
final class Files {
    private static final int KILO = 1024;
    private static final int MEGA = 1024 * 1024;

    private Files() {}

    static Component of(int agreement, List<SealedFile> files) {
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-files");
        files.forEach(file -> {
            Anchor link = new Anchor("files/agreements/" + agreement + "/files/" + file.id());
            link.add(Icons.of("download"), new Span(text("agreement.file.named", file.name(), size(file.size()))));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            list.add(new ListItem(link));
        });
        return list;
    }

    /** 340KB, 12MB */
    static String size(int bytes) {
        return bytes < MEGA ? Math.ceilDiv(bytes, KILO) + "KB" : Math.ceilDiv(bytes, MEGA) + "MB";
    }
}
