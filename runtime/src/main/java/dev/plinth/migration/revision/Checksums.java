package dev.plinth.migration.revision;

import dev.plinth.schema.Sha256;

/** SHA-256 over text, the same on every system: line ends are LF and there is no BOM. */
public final class Checksums {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Checksums() {}

  /** 64 hexadecimal digits. */
  public static String of(String text) {
    return Sha256.hex(canonical(text));
  }

  /** The text as it is hashed. */
  static String canonical(String text) {
    String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }
}
