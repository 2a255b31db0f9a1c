package org.yoriai.identity;

/** 招待を届けるもの — the module that knows mail writes the letter, within the transaction that makes the invitation. */
public interface InvitationPost {
    void send(InvitationLetter letter);
}
