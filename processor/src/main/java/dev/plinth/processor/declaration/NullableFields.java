package dev.plinth.processor.declaration;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds in a class file the fields whose type carries an annotation named {@code Nullable}. */
final class NullableFields {
  private static final Set<String> TYPE_ANNOTATIONS =
      Set.of("RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations");
  private static final int HEADER = 8;
  private static final int TARGET_FIELD = 0x13;
  private static final int PATH_INNER_TYPE = 1;

  private final DataInputStream in;
  private final Map<Integer, String> texts = new HashMap<>();

  private NullableFields(byte[] classFile) {
    this.in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /**
   * The names of the fields.
   *
   * @throws IOException if it is no class file
   */
  static Set<String> in(byte[] classFile) throws IOException {
    return new NullableFields(classFile).read();
  }

  private Set<String> read() throws IOException {
    in.skipNBytes(HEADER);
    readConstants();
    in.skipNBytes(3 * Short.BYTES);
    in.skipNBytes((long) in.readUnsignedShort() * Short.BYTES);
    Set<String> names = new HashSet<>();
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(Short.BYTES);
      String name = text();
      in.skipNBytes(Short.BYTES);
      if (readAttributes()) {
        names.add(name);
      }
    }
    return names;
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    for (int at = 1; at < count; at++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(at, in.readUTF());
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          at++;
        }
        default -> in.skipNBytes(4);
      }
    }
  }

  private boolean readAttributes() throws IOException {
    boolean nullable = false;
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      boolean annotations = TYPE_ANNOTATIONS.contains(text());
      int length = in.readInt();
      if (annotations) {
        nullable |= readAnnotations();
      } else {
        in.skipNBytes(length);
      }
    }
    return nullable;
  }

  private boolean readAnnotations() throws IOException {
    boolean nullable = false;
    for (int annotations = in.readUnsignedShort(); annotations > 0; annotations--) {
      boolean onField = in.readUnsignedByte() == TARGET_FIELD;
      boolean itself = readPath();
      String type = readAnnotation();
      nullable |= onField && itself && type.matches(".*[/$]Nullable;");
    }
    return nullable;
  }

  /** Whether it leads to the type itself, not to an argument or the elements of an array. */
  private boolean readPath() throws IOException {
    boolean itself = true;
    for (int steps = in.readUnsignedByte(); steps > 0; steps--) {
      itself &= in.readUnsignedByte() == PATH_INNER_TYPE;
      in.skipNBytes(1);
    }
    return itself;
  }

  /** The descriptor of its type. */
  private String readAnnotation() throws IOException {
    String type = text();
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.skipNBytes(Short.BYTES);
      skipValue();
    }
    return type;
  }

  private void skipValue() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> readAnnotation();
      case '[' -> {
        for (int elements = in.readUnsignedShort(); elements > 0; elements--) {
          skipValue();
        }
      }
      default -> in.skipNBytes(2);
    }
  }

  private String text() throws IOException {
    return texts.getOrDefault(in.readUnsignedShort(), "");
  }
}
