package dev.plinth.type;

/** Bytes without a limit. */
public record BlobType() implements ColumnType {
  @Override
  public String name() {
    return "blob";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitBlob(this);
  }
}
