package dev.plinth.benchmark.contender;

import java.time.Instant;
import java.time.LocalDateTime;

/** By the JDK's own means, which most people use; six digits as long as no time ends in 000. */
final class JdkTimeText implements TimeText {

  @Override
  public String of(LocalDateTime time) {
    return time.toString();
  }

  @Override
  public String of(Instant time) {
    return time.toString();
  }

  @Override
  public LocalDateTime dateTime(String text) {
    return LocalDateTime.parse(text);
  }

  @Override
  public Instant instant(String text) {
    return Instant.parse(text);
  }
}
