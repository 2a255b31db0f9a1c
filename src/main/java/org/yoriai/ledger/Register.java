package org.yoriai.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yoriai.agreement.Side;

/** 管理簿 — one of the registers that the clauses ask for; {@code article} of 情報の保護および管理に関する特記事項. */
public enum Register {
    /** 記録媒体管理簿 */
    MEDIA("18条(2)", Side.CONTRACTOR, false),
    /** 管理責任者 */
    MANAGERS("6条", Side.CONTRACTOR, true),
    /** 従事者名簿 — it stands in the house's own list of people, never written twice. */
    STAFF("7条", Side.CONTRACTOR, true),
    /** 教育の記録 */
    TRAINING("9条", Side.CONTRACTOR, true),
    /** 再委託 */
    SUBCONTRACTS("15条", Side.CONTRACTOR, false),
    /** 利用するクラウドサービス */
    CLOUD("19条", Side.CONTRACTOR, false),
    /** クラウド確認表の答え — one for each item of each service. */
    CLOUD_CHECKS("19条・20条", Side.CONTRACTOR, false),
    /** 検査・指示 */
    INSPECTIONS("23条", Side.WARD, false),
    /** 持込み */
    BROUGHT_IN("21条", Side.CONTRACTOR, false);

    private final String article;
    private final Side begunBy;
    private final boolean reported;

    Register(String article, Side begunBy, boolean reported) {
        this.article = article;
        this.begunBy = begunBy;
        this.reported = reported;
    }

    public String article() {
        return article;
    }

    /** The side that writes new lines and takes them back. */
    public Side begunBy() {
        return begunBy;
    }

    /** Whether it is handed to the ward, and each change again (特記事項 8条、9条). */
    public boolean reported() {
        return reported;
    }

    public List<RegisterField> fields() {
        return Arrays.stream(RegisterField.values())
                .filter(field -> field.register() == this)
                .toList();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Register> named(String word) {
        return Arrays.stream(values())
                .filter(register -> register.wireName().equals(word))
                .findFirst();
    }
}
