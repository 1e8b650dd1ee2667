package dev.plinth.dao;

/** Checks that generated code and this runtime fit. */
public final class RuntimeApi {

  /** What this runtime expects of generated code. */
  public static final int VERSION = 1;

  private RuntimeApi() {}

  /**
   * Called by generated code when its class loads.
   *
   * @param generated the version that the processor wrote down
   * @param type the generated class
   * @return the version
   */
  public static int require(int generated, String type) {
    if (generated != VERSION) {
      throw new IllegalStateException(
          type
              + " was generated for version "
              + generated
              + " of Plinth's runtime interface, this runtime has version "
              + VERSION
              + ": use plinth-runtime and plinth-processor of the same release and compile again");
    }
    return VERSION;
  }
}
