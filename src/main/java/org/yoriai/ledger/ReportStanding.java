package org.yoriai.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 届出のようす
 *
 * @param reportedOn when it was handed in last
 * @param open whether something stands in it that the ward has not been told yet
 */
public record ReportStanding(Register register, Optional<LocalDate> reportedOn, boolean open) {}
