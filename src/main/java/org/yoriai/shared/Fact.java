package org.yoriai.shared;

import java.io.Serializable;

/** 事実 — what may fill a {@link Phrase}. */
public sealed interface Fact extends Serializable
        permits Phrase, Phrase.Day, Phrase.Count, Phrase.Title, Phrase.Address, Phrase.Listed {}
