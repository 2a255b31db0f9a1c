package org.yoriai.kit;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.SignInsEnded;

/** 端末のログインも終わらせる — a kit that is out still delivers what it holds; nothing new is taken out without signing in again. */
@Component
class EndedSignIns {
    private final JdbcClient jdbc;

    EndedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void end(SignInsEnded ended) {
        String mine = "delete from kit_sign_in where account_id = ?";
        if (ended.everywhere()) {
            jdbc.sql(mine).param(ended.account().value()).update();
        } else {
            jdbc.sql(mine + " and contract_id = ?")
                    .params(ended.account().value(), ended.contract().value())
                    .update();
        }
    }
}
