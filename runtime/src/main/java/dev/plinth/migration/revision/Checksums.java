package dev.plinth.migration.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over text, the same on every system: line ends are LF and there is no BOM. */
public final class Checksums {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Checksums() {}

  /** 64 hexadecimal digits. */
  public static String of(String text) {
    byte[] bytes = canonical(text).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The text as it is hashed. */
  static String canonical(String text) {
    String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
