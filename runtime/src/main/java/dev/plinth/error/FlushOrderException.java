package dev.plinth.error;

import java.util.List;

/** Rows that need each other in a circle, so that none can be written first; nothing was. */
public final class FlushOrderException extends PlinthException {

  private static final long serialVersionUID = 1L;

  /** Names the rows of the circle, each with the reference to the next one. */
  public FlushOrderException(List<String> circle) {
    super(
        "no order of statements can write these rows, which refer to each other in a circle: "
            + String.join(" -> ", circle)
            + ": make one of the references nullable");
  }
}
