package library;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.time.LocalDate;

/** A date as the key, in a record. */
@Table
record Day(@Id LocalDate date, boolean open) {}
