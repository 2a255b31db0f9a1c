package org.yoriai.printing;

import java.util.Optional;
import org.yoriai.shared.Refusal;

/**
 * 印刷できるもの
 *
 * @param missing why it cannot be printed yet; empty where it can
 */
public record PrintOffer(PrintSheet sheet, Optional<Refusal> missing) {}
