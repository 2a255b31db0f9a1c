package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yoriai.shared.Refusal;

/**
 * 実施回のひな形 — the agenda and the equipment with which a session of its kind begins; values of the contract.
 *
 * @param equipment what each side is bound to bring, so that it needs no further agreement (仕様書 4 各キ・ク)
 */
public record SessionTemplate(List<Item> agenda, List<Piece> equipment) {
    static final String ROUTER = "モバイルルーター";
    private static final int MOST_LINES = 30;
    private static final int MOST_NAME = 200;
    private static final int MOST_FORM = 50;
    private static final int MOST_MINUTES = 480;

    /** 進行項目のひな形 — {@code form} as the contract writes it (講義, 操作体験 …). */
    public record Item(String title, String form, int minutes) {
        public Item {
            title = line(title);
            form = line(form);
            if (title.isEmpty() || title.length() > MOST_NAME || form.length() > MOST_FORM) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "template-item", MOST_NAME, MOST_FORM);
            }
            if (minutes < 1 || minutes > MOST_MINUTES) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "template-minutes", title, MOST_MINUTES);
            }
        }
    }

    /** 機材のひな形 */
    public record Piece(String name, Supplier broughtBy) {
        public Piece {
            name = line(name);
            if (name.isEmpty() || name.length() > MOST_NAME) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "template-piece", MOST_NAME);
            }
        }
    }

    public SessionTemplate {
        agenda = List.copyOf(agenda);
        equipment = List.copyOf(equipment);
        if (agenda.size() > MOST_LINES || equipment.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "template-lines", MOST_LINES);
        }
    }

    public int minutes() {
        return agenda.stream().mapToInt(Item::minutes).sum();
    }

    // 仕様書 4(2)ク: 回線がないか使えないときは受託者がモバイルルーターを持参する
    List<Piece> equipmentAt(NetworkState network) {
        return network == NetworkState.AVAILABLE
                ? equipment
                : Stream.concat(equipment.stream(), Stream.of(new Piece(ROUTER, Supplier.CONTRACTOR)))
                        .distinct()
                        .toList();
    }

    private static String line(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static boolean isRouter(SessionPlan.Equipment piece) {
        return piece.name().equals(ROUTER);
    }

    static SessionPlan.Equipment router(UUID id) {
        return new SessionPlan.Equipment(id, ROUTER, Supplier.CONTRACTOR, true);
    }

    /** Whether the contract itself says that this side brings it, so that no agreement is needed. */
    boolean bound(String name, Supplier broughtBy) {
        // a router is the contractor's wherever one is needed
        return equipmentAt(NetworkState.NONE).contains(new Piece(name, broughtBy));
    }
}
