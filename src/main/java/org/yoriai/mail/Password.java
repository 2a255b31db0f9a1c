package org.yoriai.mail;

import java.security.SecureRandom;

/** パスワード — of letters that are told apart on paper and over the telephone. */
public final class Password {
    static final int LENGTH = 20;
    /** None of 0 O o, 1 I l i, 2 Z z, 5 S s, 8 B 6 b, 9 g q, U V v, and of c C, k K, p P … the capital alone: 20 of them are 100 bits. */
    static final String LETTERS = "ACDEFGHJKLMNPQRTUWXYadefhnrt34679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Password() {}

    public static String fresh() {
        return of(LETTERS.toCharArray(), LENGTH);
    }

    static String of(char[] letters, int length) {
        StringBuilder password = new StringBuilder(length);
        for (int index = 0; index < length; index++) {
            password.append(letters[RANDOM.nextInt(letters.length)]);
        }
        return password.toString();
    }
}
