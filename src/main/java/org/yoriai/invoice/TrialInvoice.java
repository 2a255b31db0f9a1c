package org.yoriai.invoice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.report.DocumentForm;
import org.yoriai.report.Fields;
import org.yoriai.report.FormKind;
import org.yoriai.report.WordTemplate;

/** 請求書の様式 — its standard form, and an invented invoice to try another one with. */
@Component
class TrialInvoice implements DocumentForm {
    private final WordTemplate standard = WordTemplate.ofResource("/templates/invoice.docx");

    @Override
    public FormKind kind() {
        return FormKind.INVOICE;
    }

    @Override
    public WordTemplate standard() {
        return standard;
    }

    @Override
    public Fields sample() {
        return new Fields()
                .text("number", "令和8年度第1号")
                .text("issued", "令和9年3月25日")
                .text("addressee", "見本区長")
                .text("contractorAddress", "東京都見本区見本一丁目2番3号")
                .text("contractorName", "株式会社見本コミュニティ支援")
                .text("representative", "代表取締役　見本 次郎")
                .list("registered", List.of(new Fields().text("registration", "T0000000000000")))
                .text("contract", "令和8年度 町会・自治会デジタル活用支援事業委託")
                .text("net", "4,500,000")
                .number("taxPercent", 10)
                .text("tax", "450,000")
                .text("total", "4,950,000")
                .text("accepted", "全ての委託業務の履行確認　令和9年3月20日")
                .text("due", "請求書の受領の日から30日以内")
                .text("bank", "見本銀行　見本支店　普通　0000000　カ）ミホンコミュニテイシエン");
    }
}
