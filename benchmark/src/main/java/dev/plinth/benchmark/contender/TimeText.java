package dev.plinth.benchmark.contender;

import java.time.Instant;
import java.time.LocalDateTime;

/** How times become text of ISO 8601 with six digits after the second, and back. */
interface TimeText {

  String of(LocalDateTime time);

  String of(Instant time);

  LocalDateTime dateTime(String text);

  Instant instant(String text);
}
