package org.yoriai.ledger;

/** 管理簿の選択肢 — the fixed words of the registers. */
public final class Choices {
    private Choices() {}

    /** 媒体 (特記事項 18条(2)) */
    public enum Medium {
        USB_STICK,
        DISC,
        COMPUTER,
        PAPER,
        OTHER
    }

    /** 持出し・送付のしかた (特記事項 17条(2)–(4)、(7)) */
    public enum Conveyance {
        CARRIED,
        TRACKED_POST,
        CONFIDENTIAL_POST
    }

    /** 暗号化 (特記事項 17条(2)、18条(3)) */
    public enum Encryption {
        ENCRYPTED,
        NO_DATA,
        ON_PAPER
    }

    /** だれが行う教育か (特記事項 9条、10条) */
    public enum Teaching {
        BY_CONTRACTOR,
        BY_WARD
    }

    /** 教育の結果 (特記事項 9条) */
    public enum Result {
        PASSED,
        AGAIN
    }

    /** 委託の段階 (特記事項 15条3項) */
    public enum Tier {
        SUBCONTRACT,
        FURTHER
    }

    /** あるかないか */
    public enum Presence {
        YES,
        NO
    }

    /** 区の決定 (特記事項 15条1項ただし書) */
    public enum Decision {
        APPROVED,
        REFUSED
    }

    /** クラウドサービスの型 (特記事項 2条5項) */
    public enum ServiceModel {
        IAAS,
        PAAS,
        SAAS
    }

    /** 確認の答え (特記事項 19条2項、3項、20条) */
    public enum Answer {
        FIT,
        UNFIT,
        NOT_APPLICABLE
    }

    /** 区が求めるもの (特記事項 23条1項、24条、29条) */
    public enum Inquiry {
        ON_SITE,
        EXPLANATION,
        REPORT,
        AUDIT,
        DOUBT
    }
}
