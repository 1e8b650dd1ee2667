package harbor;

/** Stored by name, with what a literal has to escape in it, and by place. */
public enum Flag {
  YELLOW,
  BLUE_PETER,
  ÆNDRING
}
