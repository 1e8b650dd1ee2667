package dev.plinth.dao;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plinth.error.InvalidCursorException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Cursors as text of letters, digits, {@code -} and {@code _}, which a URL takes as it is. A
 * checksum over values and order finds one that was changed, cut, or is of another order. It keeps
 * nothing secret: who has a cursor can read the values of its row.
 */
final class CursorText {

  private static final int CHECKSUM = 8;

  private CursorText() {}

  static <E> String write(PageOrder<E> order, E entity) {
    byte[] content = content(CursorValues.of(order, entity).values());
    ByteBuffer text = ByteBuffer.allocate(CHECKSUM + content.length);
    text.put(checksum(order, content)).put(content);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.array());
  }

  /**
   * The values of a cursor.
   *
   * @throws InvalidCursorException if it is none of this order
   */
  static CursorValues read(PageOrder<?> order, String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      byte[] content = Arrays.copyOfRange(bytes, Math.min(CHECKSUM, bytes.length), bytes.length);
      if (bytes.length > CHECKSUM
          && Arrays.equals(checksum(order, content), Arrays.copyOf(bytes, CHECKSUM))) {
        return new CursorValues(values(content, order.sorts().size()));
      }
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      throw new InvalidCursorException(order.toString());
    }
    throw new InvalidCursorException(order.toString());
  }

  private static byte[] content(List<CursorValues.Value> values) {
    List<byte[]> texts = values.stream().map(value -> value.text().getBytes(UTF_8)).toList();
    int length = texts.stream().mapToInt(text -> 1 + Integer.BYTES + text.length).sum();
    ByteBuffer content = ByteBuffer.allocate(length);
    for (int i = 0; i < texts.size(); i++) {
      content.put((byte) values.get(i).kind()).putInt(texts.get(i).length).put(texts.get(i));
    }
    return content.array();
  }

  private static List<CursorValues.Value> values(byte[] bytes, int number) {
    ByteBuffer content = ByteBuffer.wrap(bytes);
    List<CursorValues.Value> values = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      char kind = (char) content.get();
      byte[] text = new byte[content.getInt()];
      content.get(text);
      values.add(new CursorValues.Value(kind, new String(text, UTF_8)));
    }
    return values;
  }

  private static byte[] checksum(PageOrder<?> order, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(order.toString().getBytes(UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(content), CHECKSUM);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
