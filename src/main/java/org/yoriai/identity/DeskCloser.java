package org.yoriai.identity;

import jakarta.servlet.http.HttpSession;

/** 画面を閉じるもの — whoever draws pages into a session takes them away when the sign-in ends. */
public interface DeskCloser {
    /**
     * Runs on a thread of its own.
     *
     * @param idle whether it ends because nobody did anything
     */
    void close(HttpSession session, boolean idle);

    /** Nobody has done anything for long: says so while there is time to answer. Runs on a thread of its own. */
    void warn(HttpSession session);
}
