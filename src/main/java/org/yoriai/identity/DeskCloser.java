package org.yoriai.identity;

import jakarta.servlet.http.HttpSession;

/** 画面を閉じるもの — whoever draws pages into a session takes them away when the sign-in ends. */
public interface DeskCloser {
    /** Runs on a thread of its own. */
    void close(HttpSession session);
}
